namespace Archive.Alignment;

/// <summary>
/// Finds which blocks of two editions say the same, from what is left of them in any language: their order, kinds and lengths, and the names
/// and numbers in them. It knows no words, and gives the same for the same blocks.
/// </summary>
internal sealed class Aligner
{
    /// <summary>More places than these between two fences would take seconds; such a stretch is one passage.</summary>
    private const int MostCells = 1_000_000;

    /// <summary>How many blocks a short text has.</summary>
    private const int MostOfShort = 12;

    private readonly TextPair _texts;
    private readonly Evidence _evidence;
    private readonly List<Bead> _beads = [];

    private Aligner(TextPair texts, Evidence evidence) => (_texts, _evidence) = (texts, evidence);

    public static AlignedText Align(ComparedBlock[] first, ComparedBlock[] second)
    {
        var texts = new TextPair(first, second);
        var evidence = new Evidence(Likeness.Of(texts), Fences.Of(texts));
        var beads = Beads(texts, evidence);

        // Where something is missing, the lengths of the whole texts do not compare: those of the paragraphs that found each other do.
        if (beads.Any(bead => bead.IsAlone || !bead.IsSure))
        {
            beads = Beads(texts.MeasuredBy(BestOf(texts, evidence, beads)), evidence);
        }

        return new AlignedText(Doubts.Cast(beads), new LoneBlocks(MeantAlone(first), MeantAlone(second)));
    }

    private static IReadOnlyList<int> MeantAlone(ComparedBlock[] blocks) => [.. Enumerable.Range(0, blocks.Length).Where(index => blocks[index].IsAlone)];

    /// <summary>In a short text one paragraph more changes the lengths so much that nothing would be found by them: there it is tried which could be meant.</summary>
    private static List<Bead> BestOf(TextPair texts, Evidence evidence, List<Bead> beads) => Math.Max(texts.First.Length, texts.Second.Length) > MostOfShort
        ? beads
        : texts.WithoutOne().Select(without => Beads(without, evidence)).Prepend(beads).MinBy(found => found.Sum(bead => bead.Cost))!;

    private static List<Bead> Beads(TextPair texts, Evidence evidence)
    {
        var aligner = new Aligner(texts, evidence);
        aligner.AddAll();
        return aligner._beads;
    }

    private void AddAll()
    {
        var (i, j, isTied) = (0, 0, false);
        foreach (var fence in _evidence.Fences)
        {
            Add(new StretchBounds(new Stretch(i, fence.First - i), new Stretch(j, fence.Second - j), isTied));
            (i, j, isTied) = (fence.First, fence.Second, !fence.IsPair);
            if (fence.IsPair)
            {
                _beads.Add(new Bead(new Stretch(i++, 1), new Stretch(j++, 1), 1));
            }
        }

        Add(new StretchBounds(new Stretch(i, _texts.First.Length - i), new Stretch(j, _texts.Second.Length - j), isTied));
    }

    private void Add(StretchBounds bounds)
    {
        if (bounds.First.Count == 0 && bounds.Second.Count == 0)
        {
            return;
        }

        if (bounds.IsOneBead && !HasAlone(bounds))
        {
            _beads.Add(new Bead(bounds.First, bounds.Second, 1));
        }
        else if (Grid.CellsOf(bounds.First.Count, bounds.Second.Count) > MostCells)
        {
            _beads.Add(new Bead(bounds.First, bounds.Second, 0));
        }
        else
        {
            _beads.AddRange(new Lattice(new StretchPair(_texts, _evidence.Likeness, bounds)).Beads());
        }
    }

    private bool HasAlone(StretchBounds bounds) =>
        _texts.First[bounds.First.Start..bounds.First.End].Any(block => block.IsAlone)
        || _texts.Second[bounds.Second.Start..bounds.Second.End].Any(block => block.IsAlone);

    /// <summary>What two texts show of each other, however their lengths compare.</summary>
    private sealed record Evidence(Likeness Likeness, IReadOnlyList<Fence> Fences);
}
