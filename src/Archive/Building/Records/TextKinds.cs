using Archive.Articles;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Building.Records;

/// <summary>A kind of text that a build reads: how it is read from its file, and how it stands in the ledger.</summary>
internal sealed record TextKind<T>(
    Func<EditionName, string, SourceText, ProblemList, T?> Read,
    Action<RecordWriter, T> Write,
    Func<RecordReader, TextName, Func<TextDetails>, T> Restore,
    Func<T, EditionText> TextOf)
    where T : class;

/// <summary>What the name of a text's file says of it.</summary>
/// <param name="File">Path below the input folder.</param>
internal sealed record TextName(EditionName Name, string File);

/// <summary>The kinds there are.</summary>
internal static class TextKinds
{
    public static TextKind<Edition> Edition { get; } = new(EditionReader.Read, Write, ReadEdition, edition => edition.Text);

    public static TextKind<TextPage> Page { get; } = new(TextPageReader.Read, Write, ReadPage, page => page.Text);

    private static void Write(RecordWriter record, Edition edition)
    {
        record.At(edition.Start);
        record.Truth(edition.LacksText);
        StoredFields.Write(record, edition.Fields);
        StoredArticle.Write(record, edition.Article);
        StoredText.Write(record, edition.Text);
    }

    private static Edition ReadEdition(RecordReader record, TextName name, Func<TextDetails> details)
    {
        var (start, lacksText) = (record.At(), record.Truth());
        return new Edition(
            name.Name.Id,
            name.Name.Language,
            name.File,
            start,
            StoredFields.Read(record),
            StoredArticle.Read(record),
            StoredText.Read(record, details))
        {
            LacksText = lacksText,
        };
    }

    private static void Write(RecordWriter record, TextPage page)
    {
        record.At(page.Start);
        record.Text(page.Title);
        record.Text(page.Summary);
        StoredText.Write(record, page.Text);
    }

    private static TextPage ReadPage(RecordReader record, TextName name, Func<TextDetails> details) => new(
        name.Name.Id, name.Name.Language, name.File, record.At(), record.Text(), record.MaybeText(), StoredText.Read(record, details));
}
