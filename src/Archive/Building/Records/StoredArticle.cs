using Archive.Articles;
using Archive.Problems;

namespace Archive.Building.Records;

/// <summary>What the front matter of an edition says of the article as a whole, as it stands in the ledger.</summary>
internal static class StoredArticle
{
    public static void Write(RecordWriter record, ArticleFields fields)
    {
        record.List(fields.Authors, StoredFields.Write);
        record.Maybe(fields.Source, Write);
        record.Maybe(fields.Original, StoredFields.Write);
        record.List(fields.Topics, StoredFields.Write);
        record.List(fields.Related, Write);
        record.Maybe(fields.Rights, Write);
        record.List(fields.OldAddresses, StoredFields.Write);
        record.Maybe(fields.Withdrawn, Write);
        record.Maybe(fields.Extra, StoredYaml.Write);
    }

    public static ArticleFields Read(RecordReader record) => new(
        record.List(StoredFields.ReadLocated),
        record.Maybe(ReadSource),
        record.Maybe(StoredFields.ReadLocated),
        record.List(StoredFields.ReadLocated),
        record.List(ReadRelated),
        record.Maybe(ReadRights),
        record.List(StoredFields.ReadLocated),
        record.Maybe(ReadWithdrawal),
        record.Maybe(StoredYaml.ReadMap));

    private static void Write(RecordWriter record, SourceFields source)
    {
        record.At(source.At);
        record.Maybe(source.Title, StoredFields.Write);
        record.Maybe(source.Publication, StoredFields.Write);
        record.Maybe(source.Url, StoredFields.Write);
        record.Maybe(source.Date, (record, date) =>
        {
            StoredFields.Write(record, date.Value);
            record.At(date.At);
        });
        record.Maybe(source.Language, StoredFields.Write);
        record.List(source.Via, Write);
        record.Maybe(source.Snapshot, (record, copy) =>
        {
            record.Text(copy.Value.Url);
            record.Maybe(copy.Value.Date, StoredFields.Write);
            record.At(copy.At);
        });
    }

    private static SourceFields ReadSource(RecordReader record) => new(
        record.At(),
        record.Maybe(StoredFields.ReadLocated),
        record.Maybe(StoredFields.ReadLocated),
        record.Maybe(StoredFields.ReadLocated),
        record.Maybe(record => new Located<PartialDate>(StoredFields.ReadDate(record), record.At())),
        record.Maybe(StoredFields.ReadLocated),
        record.List(ReadVia),
        record.Maybe(record => new Located<Snapshot>(new Snapshot(record.Text(), record.Maybe(StoredFields.ReadDate)), record.At())));

    private static void Write(RecordWriter record, ViaFields via)
    {
        record.Maybe(via.Publication, StoredFields.Write);
        record.Text(via.Url);
        record.Maybe(via.Date, StoredFields.Write);
    }

    private static ViaFields ReadVia(RecordReader record) =>
        new(record.Maybe(StoredFields.ReadLocated), record.MaybeText(), record.Maybe(StoredFields.ReadDate));

    private static void Write(RecordWriter record, RelatedField related)
    {
        record.At(related.At);
        record.Text(related.Named);
        record.Text(related.Title);
        record.Text(related.Url);
        record.Maybe(related.Date, StoredFields.Write);
        record.Maybe(related.Publication, StoredFields.Write);
    }

    private static RelatedField ReadRelated(RecordReader record) => new(
        record.At(),
        record.MaybeText(),
        record.MaybeText(),
        record.MaybeText(),
        record.Maybe(StoredFields.ReadDate),
        record.Maybe(StoredFields.ReadLocated));

    private static void Write(RecordWriter record, RightsField rights)
    {
        record.At(rights.At);
        record.Maybe(rights.Text, Write);
        record.Maybe(rights.Original, Write);
        record.Maybe(rights.Translation, Write);
        record.Truth(rights.ParallelExport);
    }

    private static RightsField ReadRights(RecordReader record) =>
        new(record.At(), record.Maybe(ReadPhrase), record.Maybe(ReadRight), record.Maybe(ReadRight), record.Truth());

    private static void Write(RecordWriter record, Right right)
    {
        record.Text(right.Status);
        record.Maybe(right.By, Write);
        record.Text(right.Licence);
        record.Text(right.Url);
        record.Maybe(right.Note, Write);
    }

    private static Right ReadRight(RecordReader record) =>
        new(record.MaybeText(), record.Maybe(ReadPhrase), record.MaybeText(), record.MaybeText(), record.Maybe(ReadPhrase));

    private static void Write(RecordWriter record, Phrase phrase)
    {
        record.Text(phrase.Text);
        record.Text(phrase.Language);
    }

    private static Phrase ReadPhrase(RecordReader record) => new(record.Text(), record.Text());

    private static void Write(RecordWriter record, Withdrawal withdrawal)
    {
        record.At(withdrawal.At);
        StoredFields.Write(record, withdrawal.Date);
        record.Maybe(withdrawal.Reason, (record, reason) => record.List(
            [.. reason.ByLanguage.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new Phrase(pair.Value, pair.Key))], Write));
    }

    private static Withdrawal ReadWithdrawal(RecordReader record) => new(
        record.At(),
        StoredFields.ReadDate(record),
        record.Maybe(record => new LocalText(record.List(ReadPhrase).ToDictionary(phrase => phrase.Language, phrase => phrase.Text, StringComparer.Ordinal))));
}
