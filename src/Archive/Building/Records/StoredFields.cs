using Archive.Articles;
using Archive.Problems;

namespace Archive.Building.Records;

/// <summary>What the front matter of an edition says of that edition, as it stands in the ledger.</summary>
internal static class StoredFields
{
    public static void Write(RecordWriter record, EditionFields fields)
    {
        Write(record, fields.Title);
        Write(record, fields.Date.Value);
        record.At(fields.Date.At);
        record.Maybe(fields.Added, Write);
        record.Text(fields.Subtitle);
        record.Text(fields.Summary);
        record.Maybe(fields.Updated, Write);
        record.Truth(fields.Draft);
        record.Maybe(fields.Image, Write);
        record.Text(fields.ImageAlt);
        record.Truth(fields.Vertical);
        record.List(fields.Translators, Write);
        record.Text(fields.Method);
        record.Maybe(fields.Confirmed, Write);
        record.List(fields.Corrections, Write);
        record.Truth(fields.Shown);
    }

    public static EditionFields Read(RecordReader record) => new(
        ReadLocated(record),
        new Located<PartialDate>(ReadDate(record), record.At()),
        record.Maybe(ReadDate),
        record.MaybeText(),
        record.MaybeText(),
        record.Maybe(ReadDate),
        record.Truth(),
        record.Maybe(ReadLocated),
        record.MaybeText(),
        record.Truth(),
        record.List(ReadLocated),
        record.Text(),
        record.Maybe(ReadConfirmation),
        record.List(ReadCorrection),
        record.Truth());

    public static void Write(RecordWriter record, Located<string> text)
    {
        record.Text(text.Value);
        record.At(text.At);
    }

    public static Located<string> ReadLocated(RecordReader record) => new(record.Text(), record.At());

    public static void Write(RecordWriter record, PartialDate date)
    {
        record.Number(date.Year ?? 0);
        record.Number(date.Month ?? 0);
        record.Number(date.Day ?? 0);
    }

    public static PartialDate ReadDate(RecordReader record)
    {
        var (year, month, day) = (record.Count(), record.Count(), record.Count());
        return year == 0 ? PartialDate.Unknown : PartialDate.Of(year, month == 0 ? null : month, day == 0 ? null : day)!;
    }

    private static void Write(RecordWriter record, Confirmation confirmation)
    {
        Write(record, confirmation.Date);
        record.List(confirmation.Paragraphs, (record, paragraph) => record.Text(paragraph));
    }

    private static Confirmation ReadConfirmation(RecordReader record) => new(ReadDate(record), record.List(record => record.Text()));

    private static void Write(RecordWriter record, Correction correction)
    {
        Write(record, correction.Date);
        record.Text(correction.Note);
    }

    private static Correction ReadCorrection(RecordReader record) => new(ReadDate(record), record.Text());
}
