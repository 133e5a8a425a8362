using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Archive.Articles;
using Archive.Building;

namespace Archive.Pipelines;

/// <summary><c>/archive.json</c>: every article with its fields, and every address ever needed to keep it. The keeper's export.</summary>
internal sealed class ArchiveRecord : IPostPipeline
{
    public const string FileName = "archive.json";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public IEnumerable<Page> Pages(BuildContext context, IReadOnlyList<Page> pages)
    {
        var address = new Address("/" + FileName);
        return [new Page(address, Producer.Ours, new Content.Written(output => Write(context, output)))];
    }

    private static void Write(BuildContext context, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteNumber("format", 1);
        json.WriteString("url", context.Settings.Url.AbsoluteUri);
        Strings(json, "languages", context.Settings.Languages);
        json.WriteStartArray("articles");
        foreach (var article in context.Library.Articles)
        {
            Article(json, context, article);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Article(Utf8JsonWriter json, BuildContext context, Article article)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        Text(json, "original_language", article.OriginalLanguage);
        Text(json, "original_title", article.OriginalTitle?.Text);
        Date(json, "original_date", article.OriginalDate);
        Names(json, "authors", article.Authors);
        Names(json, "topics", article.Topics);
        Source(json, article.Source);
        Rights(json, article.Rights);
        Strings(json, "old_addresses", article.OldAddresses.Select(address => address.Value));
        if (article.Withdrawn is { } withdrawn)
        {
            json.WriteStartObject("withdrawn");
            Date(json, "date", withdrawn.Date);
            Text(json, "reason", withdrawn.Reason);
            json.WriteEndObject();
        }

        json.WriteStartArray("editions");
        foreach (var edition in article.Editions)
        {
            Edition(json, context, edition);
        }

        json.WriteEndArray();
        Strings(json, "addresses", Addresses(context, article));
        json.WriteEndObject();
    }

    private static void Edition(Utf8JsonWriter json, BuildContext context, Edition edition)
    {
        json.WriteStartObject();
        json.WriteString("language", edition.Language);
        json.WriteString("file", edition.File);
        json.WriteString("address", Address.Of(edition.Id, edition.Language).Path);
        json.WriteString("title", edition.Title);
        Text(json, "subtitle", edition.Fields.Subtitle);
        Date(json, "date", edition.Date);
        Date(json, "added", edition.Fields.Added ?? PartialDate.Unknown);
        Date(json, "updated", edition.Fields.Updated ?? PartialDate.Unknown);
        Text(json, "summary", edition.Fields.Summary);
        Names(json, "translators", context.ReaderOf(edition.Language).TranslatorsOf(edition));
        json.WriteString("method", edition.Fields.Method);
        if (edition.Fields.Corrections.Count > 0)
        {
            json.WriteStartArray("corrections");
            foreach (var correction in edition.Fields.Corrections)
            {
                json.WriteStartObject();
                Date(json, "date", correction.Date);
                json.WriteString("note", correction.Note);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Source(Utf8JsonWriter json, Source? source)
    {
        if (source is null)
        {
            return;
        }

        json.WriteStartObject("source");
        Text(json, "title", source.Title);
        Text(json, "publication", source.Publication?.Id);
        Text(json, "url", source.Url);
        Date(json, "date", source.Date);
        Text(json, "language", source.Language);
        if (source.Snapshot is { } snapshot)
        {
            Text(json, "snapshot", snapshot.Url);
        }

        json.WriteEndObject();
    }

    private static void Rights(Utf8JsonWriter json, RightsField? rights)
    {
        Text(json, "rights", rights?.Text);
        foreach (var (name, right) in (IEnumerable<(string, Right?)>)[("rights_original", rights?.Original), ("rights_translation", rights?.Translation)])
        {
            if (right is not null)
            {
                json.WriteStartObject(name);
                Text(json, "status", right.Status);
                Text(json, "by", right.By);
                Text(json, "licence", right.Licence);
                Text(json, "url", right.Url);
                Text(json, "note", right.Note);
                json.WriteEndObject();
            }
        }
    }

    /// <summary>All that must go on leading here: the pages of the article, and the old ones that lead to them.</summary>
    private static IEnumerable<string> Addresses(BuildContext context, Article article) =>
        context.Library.Languages
            .Select(language => Address.Of(article.Id, language).Path)
            .Concat(Redirects.OldAddressesOf(context, article).Select(address => address.Path))
            .Order(StringComparer.Ordinal);

    private static void Names(Utf8JsonWriter json, string name, IEnumerable<Entry> entries) =>
        Strings(json, name, entries.Select(entry => entry.At is null ? entry.Names.All.First() : entry.Id));

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        var all = texts.ToList();
        if (all.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        all.ForEach(json.WriteStringValue);
        json.WriteEndArray();
    }

    private static void Date(Utf8JsonWriter json, string name, PartialDate date)
    {
        if (date.IsKnown)
        {
            json.WriteString(name, date.Iso);
        }
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
