using System.Buffers;
using Archive.Building;
using Archive.Building.Records;
using Archive.Problems;
using Archive.Themes;
using Recipe = Archive.Pipelines.Site;

namespace Archive.Tests.Building.Edits;

/// <summary>Whatever is changed, and in whatever order: a build that goes by what it knows gives the bytes of one that knows nothing.</summary>
public sealed class EditScriptTests
{
    private const int Steps = 20;
    private const int PartCount = 5;

    private static readonly int Scripts = Environment.GetEnvironmentVariable("ARCHIVE_LONG_TESTS") == "1" ? 1000 : 50;

    public static TheoryData<int> Parts => [.. Enumerable.Range(0, PartCount)];

    [Theory, MemberData(nameof(Parts))]
    public void After_each_change_the_pages_are_those_of_a_clean_build(int part)
    {
        for (var seed = part; seed < Scripts; seed += PartCount)
        {
            using var archive = new EditedArchive(seed);
            var kept = new Dictionary<string, KeptPage>(StringComparer.Ordinal);
            var told = $"script {seed}";
            Take(archive, kept, told);
            for (var step = 0; step < Steps; step++)
            {
                told += $"\n{archive.Edit()}";
                Take(archive, kept, told);
            }
        }
    }

    /// <summary>With a ledger that has been on the disk, as every new run of the program has it.</summary>
    private static void Take(EditedArchive archive, Dictionary<string, KeptPage> kept, string told)
    {
        using var ledger = Ledger.Open(archive.Ledger, anew: false);
        var (known, problems) = Build(archive, new BuildMemory(ledger, Survey.Of(archive.Options)));
        var (clean, cleanProblems) = Build(archive, new BuildMemory());

        Assert.False(ledger.WasRefused, told);
        Assert.Equal(cleanProblems, problems);
        Assert.Equal(clean is null, known is null);
        if (clean is not null)
        {
            Keep(kept, known!);
            Assert.Equal((told, ""), (told, Difference(kept, clean)));
        }

        ledger.Save(null);
    }

    private static (BuiltSite? Site, IReadOnlyList<Problem> Problems) Build(EditedArchive archive, BuildMemory memory)
    {
        var build = new Build(archive.Options, Recipe.Pipelines, Recipe.PostPipelines, memory);
        return (build.Run(), build.Problems.Sorted());
    }

    /// <summary>Renders as <see cref="Output"/> does: only what has another fingerprint.</summary>
    private static void Keep(Dictionary<string, KeptPage> kept, BuiltSite site)
    {
        var now = new KeptPage[site.Table.Pages.Count];
        Parallel.For(0, now.Length, () => new ModelBytes(), (index, _, model) =>
        {
            var page = site.Table.Pages[index];
            var fingerprint = site.Renderer.FingerprintOf(PageRenderer.Make(page), model);
            now[index] = fingerprint.Length > 0 && kept.GetValueOrDefault(page.Address.File) is { } before && before.Fingerprint == fingerprint
                ? before
                : new KeptPage(page.Address.File, fingerprint, BytesOf(site, page));
            return model;
        }, _ => { });
        kept.Clear();
        Array.ForEach(now, page => kept.Add(page.File, page));
    }

    /// <summary>The first file that is not as it should be; empty where all are.</summary>
    private static string Difference(Dictionary<string, KeptPage> kept, BuiltSite clean) =>
        clean.Table.Pages.Count != kept.Count ? "other files"
        : clean.Table.Pages.AsParallel().AsOrdered().FirstOrDefault(page => !IsKept(page, kept, clean))?.Address.File ?? "";

    private static bool IsKept(Page page, Dictionary<string, KeptPage> kept, BuiltSite clean) =>
        kept.GetValueOrDefault(page.Address.File) is { } before && BytesOf(clean, page).AsSpan().SequenceEqual(before.Bytes);

    private static byte[] BytesOf(BuiltSite site, Page page)
    {
        var bytes = new ArrayBufferWriter<byte>();
        Assert.Null(site.Renderer.Render(page, bytes));
        return bytes.WrittenSpan.ToArray();
    }

    private sealed record KeptPage(string File, string Fingerprint, byte[] Bytes);
}
