using System.Globalization;
using Archive.Alignment;
using Archive.Articles;
using Archive.Problems;
using Archive.Tests.House;
using Xunit.Abstractions;

namespace Archive.Tests.Alignment;

/// <summary>Each paragraph of the sample is left out of either text, one at a time: what is said of it, and that no wrong pair is called sure.</summary>
public sealed class SweepTests(ITestOutputHelper output)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "input", "articles");

    [Fact]
    public void Nothing_is_said_of_the_sample() =>
        Assert.All(Pairs(), pair => Assert.All(Aligner.Align(pair.Japanese, pair.English).Beads, bead => Assert.True(bead.IsSure, pair.Id)));

    [Fact]
    public void What_is_left_out_is_said_and_no_wrong_pair_is_sure()
    {
        var all = new Tally();
        output.WriteLine("| article | blocks | named | unclear | silent | wrong and sure |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var pair in Pairs())
        {
            var tally = Sweep(pair);
            output.WriteLine($"| {pair.Id} | {pair.Japanese.Length} | {tally} |");
            all.Add(tally);
        }

        output.WriteLine($"| all | | {all} |");
        Assert.Equal((0, 0), (all.Wrong, all.Silent));
        Assert.InRange(all.Named, all.Count / 4, all.Count);
    }

    private static Tally Sweep(SamplePair pair)
    {
        var tally = new Tally();
        var truth = Aligner.Align(pair.Japanese, pair.English).Beads;
        foreach (var bead in truth.Where(bead => !bead.IsAlone))
        {
            tally.Note(Aligner.Align(Without(pair.Japanese, bead.First.Start), pair.English).Beads, bead, truth, inFirst: true);
            tally.Note(Aligner.Align(pair.Japanese, Without(pair.English, bead.Second.Start)).Beads, bead, truth, inFirst: false);
        }

        return tally;
    }

    private static ComparedBlock[] Without(ComparedBlock[] blocks, int index) => [.. blocks[..index], .. blocks[(index + 1)..]];

    private static IEnumerable<SamplePair> Pairs() =>
        from japanese in Directory.EnumerateFiles(Folder, "*.ja.*").Order(StringComparer.Ordinal)
        let english = japanese.Replace(".ja.", ".en.", StringComparison.Ordinal)
        where File.Exists(english)
        select new SamplePair(Path.GetFileName(japanese).Split('.')[0], Blocks(japanese), Blocks(english));

    private static ComparedBlock[] Blocks(string path)
    {
        var (file, problems) = (Path.GetFileName(path), new ProblemList());
        var source = new SourceText(file, File.ReadAllText(path));
        var name = EditionName.Read(file, source.At(0, 1), ["ja", "en"], problems)!;
        return ComparedBlock.All(EditionReader.Read(name, file, source, problems)!.Text);
    }

    private sealed record SamplePair(string Id, ComparedBlock[] Japanese, ComparedBlock[] English);

    private sealed class Tally
    {
        private int _unclear;

        public int Named { get; private set; }

        public int Silent { get; private set; }

        public int Wrong { get; private set; }

        public int Count => Named + _unclear + Silent;

        public void Add(Tally other)
        {
            (Named, _unclear) = (Named + other.Named, _unclear + other._unclear);
            (Silent, Wrong) = (Silent + other.Silent, Wrong + other.Wrong);
        }

        /// <param name="left">The pair of which one text lacks its part.</param>
        /// <param name="inFirst">Whether the first text lacks it.</param>
        public void Note(IReadOnlyList<Bead> found, Bead left, IReadOnlyList<Bead> truth, bool inFirst)
        {
            var sure = found.Where(bead => bead.IsSure).ToList();
            var wrong = sure.Exists(bead => !truth.Any(right => AreSame(Shifted(right, left, inFirst), bead)));
            var named = sure.Exists(bead => bead.IsAlone && (inFirst ? bead.Second == left.Second : bead.First == left.First));
            Wrong += wrong ? 1 : 0;
            Named += named && !wrong ? 1 : 0;
            Silent += sure.Count == found.Count && !named ? 1 : 0;
            _unclear += (!named || wrong) && (sure.Count < found.Count || named) ? 1 : 0;
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Named} | {_unclear} | {Silent} | {Wrong}");

        /// <summary>A pair of the whole texts as it stands where one block is gone.</summary>
        private static Bead Shifted(Bead bead, Bead left, bool inFirst) => inFirst
            ? bead with { First = Shifted(bead.First, left.First, bead == left) }
            : bead with { Second = Shifted(bead.Second, left.Second, bead == left) };

        /// <summary>Where a side has nothing, its place does not matter.</summary>
        private static bool AreSame(Bead one, Bead other) => AreSame(one.First, other.First) && AreSame(one.Second, other.Second);

        private static bool AreSame(Stretch one, Stretch other) => one == other || one.Count + other.Count == 0;

        private static Stretch Shifted(Stretch stretch, Stretch left, bool isLeft) =>
            isLeft ? stretch with { Count = stretch.Count - 1 } : stretch.Start > left.Start ? stretch with { Start = stretch.Start - 1 } : stretch;
    }
}
