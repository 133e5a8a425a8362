using Archive.Alignment;

namespace Archive.Building.Records;

/// <summary>What aligning found of two texts, as it stands in the ledger.</summary>
internal static class StoredPair
{
    public static void Write(RecordWriter record, AlignedText text) => record.List(text.Beads, Write);

    public static AlignedText Read(RecordReader record) => new(record.List(ReadBead));

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
