using System.Globalization;
using Archive.Commands;

namespace Archive.Tests.Commands;

/// <summary>Killed at any moment: under a final name stands the old file or the new one, and the next build leaves nothing of the dead one. Most of it needs <c>strace</c>.</summary>
public sealed class KilledBuildTests(KilledBuildTests.Small small) : IClassFixture<KilledBuildTests.Small>
{
    private const int Points = 40;
    private const int Moments = 200;
    private const int Articles = 200;

    private static readonly string[] Kinds = ["rename", "unlink", "mkdir", "rmdir", "ftruncate", "pwrite64", "openat"];

    private static readonly string[] Building = ["build", "--ledger", "ledger"];

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("ARCHIVE_LONG_TESTS") == "1";

    public static TheoryData<string> AllKinds => [.. Kinds];

    [Theory, MemberData(nameof(AllKinds))]
    public void Old_or_new_and_the_next_build_is_clean(string kind) => small.KillAt(kind);

    [Fact]
    public void So_it_is_at_random_moments_of_a_larger_build()
    {
        if (!Strace.IsHere || !IsLong)
        {
            return;
        }

        using var archive = new TinyArchive();
        for (var number = 0; number < Articles; number++)
        {
            WriteArticle(archive, number, "first");
        }

        using var edited = new EditedTwin(archive, EditAll);
        var calls = edited.Calls("all").ToArray();
        new Random(1).Shuffle(calls);

        edited.KillAt([.. calls.Distinct().Take(Moments)]);
    }

    [Fact]
    public void What_it_left_goes_with_the_next_even_where_that_finds_faults()
    {
        using var archive = new TinyArchive();
        Assert.Equal(ExitCode.Done, archive.Run());
        archive.Write("output/.archive-new/en/17.html", "half a pa");
        archive.Write("output/.archive-lock", "");
        archive.Article("lake.en.md", "title: Pond\ndate: 2024-13-01", "The pond is still.");

        Assert.Equal(ExitCode.Problems, archive.Run());

        Assert.DoesNotContain(archive.Snapshot(), file => file.Contains("archive-new", StringComparison.Ordinal) || file.Contains("archive-lock", StringComparison.Ordinal));
    }

    private static void Edit(TinyArchive archive)
    {
        archive.Article("sea.en.md", "title: Sea\ndate: 2024-07-01\ntopics: [salt]", "The sea, and the [[river]].");
        archive.Article("river.en.md", "title: River\ndate: 2024-05-01\ntopics: [water, fresh]", "The rivers run.");
        archive.Delete("input/articles/lake.en.md");
    }

    /// <summary>Of every four articles one stays as it is, one is written anew, one goes and one comes.</summary>
    private static void EditAll(TinyArchive archive)
    {
        Edit(archive);
        for (var number = 0; number < Articles; number += 4)
        {
            WriteArticle(archive, number, "second");
            archive.Delete($"input/articles/a{number + 1}.en.md");
            WriteArticle(archive, Articles + number, "first");
        }
    }

    private static void WriteArticle(TinyArchive archive, int number, string word)
    {
        var day = new DateOnly(2020, 1, 1).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        archive.Article($"a{number}.en.md", $"title: The {word} of {number}\ndate: {day}\ntopics: [t{number % 7}]", $"The {word} text of {number}, and the [[river]].");
    }

    /// <summary>Of each kind of call some, or all, as a build makes them that is left alone.</summary>
    private static IEnumerable<Call> PointsOf(IReadOnlyList<Call> calls) =>
        calls.GroupBy(call => call.Name).SelectMany(kind => Numbers(kind.Max(call => call.Number)).Select(number => new Call(kind.Key, number)));

    private static IEnumerable<int> Numbers(int most)
    {
        var count = IsLong ? most : Math.Min(most, Points / Kinds.Length + 1);
        return Enumerable.Range(0, count).Select(index => 1 + index * (most - 1) / Math.Max(count - 1, 1)).Distinct();
    }

    /// <summary>A small archive, and where its builds are killed; nothing where there is no <c>strace</c>.</summary>
    public sealed class Small : IDisposable
    {
        private readonly TinyArchive _archive = new();
        private readonly EditedTwin? _edited;
        private readonly List<Call> _points = [];

        public Small()
        {
            if (Strace.IsHere)
            {
                _edited = new EditedTwin(_archive, Edit);
                _points = [.. PointsOf(_edited.Calls(string.Join(',', Kinds)))];
                Assert.True(_points.Count >= Points / 2);
            }
        }

        public void Dispose()
        {
            _edited?.Dispose();
            _archive.Dispose();
        }

        internal void KillAt(string kind) => _edited?.KillAt([.. _points.Where(point => point.Name == kind)]);
    }

    /// <summary>An archive as it was built, and what a clean build makes of it after an edit.</summary>
    private sealed class EditedTwin : IDisposable
    {
        private readonly TinyArchive _before;
        private readonly Action<TinyArchive> _edit;
        private readonly IReadOnlyList<string> _clean;
        private readonly HashSet<string> _allowed;

        public EditedTwin(TinyArchive archive, Action<TinyArchive> edit)
        {
            Assert.Equal(ExitCode.Done, archive.Run());
            (_before, _edit) = (archive.Copy(), edit);
            edit(archive);
            Assert.Equal(ExitCode.Done, archive.Run("clean", clean: true));
            _clean = archive.Bytes("clean");
            _allowed = [.. _clean, .. _before.Bytes("output")];
        }

        public void Dispose() => _before.Dispose();

        /// <summary>Those of a build that nobody kills.</summary>
        public IReadOnlyList<Call> Calls(string kinds)
        {
            using var archive = Edited();
            return Strace.Calls(archive, kinds, Building);
        }

        public void KillAt(IReadOnlyList<Call> calls) =>
            Parallel.ForEach(calls, new ParallelOptions { MaxDegreeOfParallelism = 2 }, KillAt);

        private void KillAt(Call last)
        {
            using var archive = Edited();
            Strace.Kill(archive, last, Building);

            var left = archive.Bytes("output").Where(file => file[0] != '.').FirstOrDefault(file => !_allowed.Contains(file));
            Assert.Equal((last, null), (last, left));

            Assert.Equal(ExitCode.Done, archive.Run());
            Assert.Equal((last, ""), (last, string.Join('\n', _clean.Except(archive.Bytes("output")).Concat(archive.Bytes("output").Except(_clean)))));
        }

        private TinyArchive Edited()
        {
            var archive = _before.Copy();
            _edit(archive);
            return archive;
        }
    }
}
