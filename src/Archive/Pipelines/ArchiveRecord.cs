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
        json.Strings("languages", context.Settings.Languages);
        json.WriteStartArray("articles");
        foreach (var article in context.Library.Articles)
        {
            json.WriteStartObject();
            json.WriteString("id", article.Id);
            if (article.Withdrawn is { } withdrawn)
            {
                Withdrawn(json, article, withdrawn);
            }
            else
            {
                Article(json, context, article);
            }

            json.Strings("addresses", Addresses(context, article));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Article(Utf8JsonWriter json, BuildContext context, Article article)
    {
        json.Text("original_language", article.OriginalLanguage);
        json.Text("original_title", article.OriginalTitle?.Text);
        json.Date("original_date", article.OriginalDate);
        json.Names("authors", article.Authors);
        json.Names("topics", article.Topics);
        if (article.Source is { } source)
        {
            SourceRecord.Write(json, source);
        }

        Related(json, context.Library.Related[article.Id]);
        Rights(json, article.Rights);
        if (context.Pairs.Of(article.Id) is { IsShown: true })
        {
            json.WriteString("parallel", Address.Parallel(article.Id).Path);
        }

        json.Strings("old_addresses", article.OldAddresses.Select(address => address.Value));
        if (article.Extra is { } extra)
        {
            json.Node("extra", extra);
        }

        Editions(json, context, article);
    }

    private static void Editions(Utf8JsonWriter json, BuildContext context, Article article)
    {
        json.WriteStartArray("editions");
        foreach (var edition in article.Editions)
        {
            EditionRecord.Write(json, context.ReaderOf(edition.Language), edition);
        }

        json.WriteEndArray();
    }

    /// <summary>That it is gone, and which titles the addresses had: nothing else of it is told any more.</summary>
    private static void Withdrawn(Utf8JsonWriter json, Article article, Withdrawal withdrawn)
    {
        json.WriteStartObject("withdrawn");
        json.Date("date", withdrawn.Date);
        json.Text("reason", withdrawn.Reason?.In(article.Editions[0].Language).Text);
        json.WriteEndObject();
        json.WriteStartArray("editions");
        foreach (var edition in article.Editions)
        {
            json.WriteStartObject();
            json.WriteString("language", edition.Language);
            json.WriteString("title", edition.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Related(Utf8JsonWriter json, IReadOnlyList<RelatedArticle> related)
    {
        if (related.Count == 0)
        {
            return;
        }

        json.WriteStartArray("related");
        foreach (var other in related)
        {
            json.WriteStartObject();
            json.Text("id", (other as RelatedArticle.Held)?.Article.Id);
            if (other is RelatedArticle.NotHeld elsewhere)
            {
                json.Text("title", elsewhere.Title);
                json.Text("url", elsewhere.Url);
                json.Date("date", elsewhere.Date);
                json.Name("publication", elsewhere.Publication);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Rights(Utf8JsonWriter json, RightsField? rights)
    {
        json.Text("rights", rights?.Text?.Text);
        if (rights is { ParallelExport: true })
        {
            json.WriteBoolean("parallel_export", true);
        }

        foreach (var (name, right) in (IEnumerable<(string, Right?)>)[("rights_original", rights?.Original), ("rights_translation", rights?.Translation)])
        {
            if (right is not null)
            {
                json.WriteStartObject(name);
                json.Text("status", right.Status);
                json.Text("by", right.By?.Text);
                json.Text("licence", right.Licence);
                json.Text("url", right.Url);
                json.Text("note", right.Note?.Text);
                json.WriteEndObject();
            }
        }
    }

    /// <summary>All that must go on leading here: the pages of the article, and the old ones that lead to them.</summary>
    private static IEnumerable<string> Addresses(BuildContext context, Article article) =>
        context.Library.Languages
            .Select(language => Address.Of(article.Id, language).Path)
            .Concat(ParallelPages.PromiseOf(article) is { } parallel ? [parallel.Path] : [])
            .Concat(Redirects.OldAddressesOf(context, article).Select(address => address.Path))
            .Order(StringComparer.Ordinal);
}
