using Archive.Markup;

namespace Archive.Building.Records;

/// <summary>What every build needs of an edition's text, as it stands in the ledger. Its body and blocks stand apart: <see cref="StoredDetails"/>.</summary>
internal static class StoredText
{
    public static void Write(RecordWriter record, EditionText text)
    {
        record.Bytes(text.Body.Hash);
        record.List(text.Links, Write);
        record.List(text.Headings, Write);
        record.List(text.Notes, Write);
        record.Text(text.Opening.Text);
        record.List(text.Opening.Named, (record, id) => record.Text(id));
        record.Number(text.Characters);
        record.Number(text.Words);
    }

    /// <param name="details">Fetched when somebody asks for them.</param>
    public static EditionText Read(RecordReader record, Func<TextDetails> details) => new(
        new Body(record.Bytes().ToArray(), () => details().Body),
        record.List(ReadLink),
        new StoredBlocks(() => details().Blocks),
        record.List(ReadHeading),
        record.List(ReadNote),
        new Opening(record.Text(), record.List(record => record.Text())),
        record.Count(),
        record.Count());

    private static void Write(RecordWriter record, TextLink link)
    {
        record.Number((int)link.Kind);
        record.Text(link.Target);
        record.Text(link.Words);
        record.At(link.At);
    }

    private static TextLink ReadLink(RecordReader record) => new((LinkKind)record.Count(), record.Text(), record.MaybeText(), record.At());

    private static void Write(RecordWriter record, Heading heading)
    {
        record.Number(heading.Level);
        record.Text(heading.Text);
        record.Text(heading.Id);
        record.Text(heading.Language);
    }

    private static Heading ReadHeading(RecordReader record) => new(record.Count(), record.Text(), record.Text(), record.MaybeText());

    private static void Write(RecordWriter record, TranslatorsNote note)
    {
        record.Text(note.Text);
        record.Text(note.Place);
    }

    private static TranslatorsNote ReadNote(RecordReader record) => new(record.Text(), record.MaybeText());
}
