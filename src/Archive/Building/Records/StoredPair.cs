using Archive.Alignment;

namespace Archive.Building.Records;

/// <summary>What was found of two texts, as it stands in the ledger.</summary>
internal static class StoredPair
{
    public static void Write(RecordWriter record, PairFinding finding)
    {
        Write(record, finding.Text);
        record.Maybe(finding.Staleness, Write);
        record.List(finding.Terms, Write);
        record.List(finding.Problems, StoredProblem.Write);
    }

    public static PairFinding Read(RecordReader record) =>
        new(ReadText(record), record.Maybe(ReadStaleness), record.List(ReadTerm), record.List(StoredProblem.Read));

    private static void Write(RecordWriter record, AlignedText text)
    {
        record.List(text.Beads, Write);
        Write(record, text.MeantAlone.First);
        Write(record, text.MeantAlone.Second);
    }

    private static AlignedText ReadText(RecordReader record) => new(record.List(ReadBead), new LoneBlocks(ReadIndexes(record), ReadIndexes(record)));

    private static void Write(RecordWriter record, Staleness staleness)
    {
        Write(record, staleness.Changed);
        Write(record, staleness.Lost);
    }

    private static Staleness ReadStaleness(RecordReader record) => new(ReadIndexes(record), ReadIndexes(record));

    private static void Write(RecordWriter record, TermUses uses)
    {
        record.Number(uses.Term);
        Write(record, uses.First);
        Write(record, uses.Second);
    }

    private static TermUses ReadTerm(RecordReader record) => new(record.Count(), ReadIndexes(record), ReadIndexes(record));

    private static void Write(RecordWriter record, IReadOnlyList<int> indexes)
    {
        record.Number(indexes.Count);
        foreach (var index in indexes)
        {
            record.Number(index);
        }
    }

    private static int[] ReadIndexes(RecordReader record)
    {
        var indexes = record.Count() is > 0 and var count ? new int[count] : [];
        for (var place = 0; place < indexes.Length; place++)
        {
            indexes[place] = record.Count();
        }

        return indexes;
    }

    private static void Write(RecordWriter record, Bead bead)
    {
        Write(record, bead.First);
        Write(record, bead.Second);
        record.Fraction(bead.Confidence);
        record.Fraction(bead.Cost);
    }

    private static Bead ReadBead(RecordReader record) =>
        new(ReadStretch(record), ReadStretch(record), record.Fraction()) { Cost = record.Fraction() };

    private static void Write(RecordWriter record, Stretch stretch)
    {
        record.Number(stretch.Start);
        record.Number(stretch.Count);
    }

    private static Stretch ReadStretch(RecordReader record) => new(record.Count(), record.Count());
}
