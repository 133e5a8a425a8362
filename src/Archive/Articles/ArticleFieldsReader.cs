using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>Reads the fields that an edition's file holds of its article.</summary>
internal static class ArticleFieldsReader
{
    private static readonly string[] Statuses = ["permission", "licence", "public-domain", "quotation", "unclear"];

    /// <param name="language">Of the file, and so of what its author writes in it.</param>
    public static ArticleFields Read(FieldReader fields, string language, ProblemList problems)
    {
        var (source, authorOfSource) = Source(fields);
        return new ArticleFields(
            [.. fields.Texts("author"), .. authorOfSource],
            source,
            fields.Language("original"),
            fields.Texts("topics"),
            Related(fields),
            Rights(fields, language),
            [.. fields.Texts("old-addresses").Select(written => OldAddressOf(written, problems)).OfType<Located<string>>()],
            Withdrawn(fields, language, problems),
            fields.FreeMap("extra"));
    }

    /// <summary>A source is a mapping, or the bare address of the original. Who wrote it may stand there as well.</summary>
    private static (SourceFields? Source, IReadOnlyList<Located<string>> Authors) Source(FieldReader fields)
    {
        if (fields.Node("source") is YamlScalar)
        {
            return fields.Url("source") is { } address
                ? (new SourceFields(address.At, null, null, address, null, null, [], null), [])
                : (null, []);
        }

        if (fields.Map("source", FieldNames.Source) is not { } parts)
        {
            return (null, []);
        }

        var source = new SourceFields(
            parts.At,
            parts.Text("title"),
            parts.Text("publication"),
            parts.Url("url"),
            parts.Date("date", withTime: true),
            parts.Language("language"),
            [.. parts.Maps("via", FieldNames.Via).Select(Via)],
            parts.Map("snapshot", FieldNames.Snapshot) is { } snapshot ? Snapshot(snapshot) : null);
        return (source, parts.Texts("author"));
    }

    private static Located<Snapshot>? Snapshot(FieldReader snapshot)
    {
        snapshot.Need("snapshot", "url");
        var date = snapshot.Date("date", withTime: true)?.Value;
        return snapshot.Url("url") is { } copy ? copy.With(new Snapshot(copy.Value, date)) : null;
    }

    private static ViaFields Via(FieldReader via) =>
        new(via.Text("publication"), via.Url("url")?.Value, via.Date("date", withTime: true)?.Value);

    private static IReadOnlyList<RelatedField> Related(FieldReader fields) => fields.Node("related") switch
    {
        null => [],
        YamlList list => [.. list.Items.Select(item => RelatedOf(fields, item)).OfType<RelatedField>()],
        { } node => RelatedOf(fields, node) is { } one ? [one] : [],
    };

    private static RelatedField? RelatedOf(FieldReader fields, YamlNode node)
    {
        if (node is YamlScalar scalar)
        {
            return scalar.Text.Trim() is { Length: > 0 } named ? new RelatedField(scalar.At, named, null, null, null, null) : null;
        }

        if (fields.MapOf(node, "related", FieldNames.Related) is not { } parts)
        {
            return null;
        }

        parts.Need("related", "title", "url");
        var title = parts.Text("title");
        var related = new RelatedField(
            title?.At ?? parts.At, null, title?.Value, parts.Url("url")?.Value, parts.Date("date")?.Value, parts.Text("publication"));
        return related is { Title: null, Url: null } ? null : related;
    }

    private static RightsField? Rights(FieldReader fields, string language)
    {
        if (fields.Node("rights") is YamlScalar && fields.Text("rights") is { } text)
        {
            return new RightsField(text.At, new Phrase(text.Value, language), null, null);
        }

        return fields.Map("rights", FieldNames.Rights) is { } parts
            ? new RightsField(parts.At, null, Right(parts, "original", language), Right(parts, "translation", language), parts.Flag("parallel-export") ?? false)
            : null;
    }

    private static Right? Right(FieldReader fields, string name, string language)
    {
        if (fields.Node(name) is YamlScalar)
        {
            return new Right(null, null, null, null, Words(fields, name, language));
        }

        return fields.Map(name, FieldNames.Right) is { } right
            ? new Right(
                right.Choice("status", Statuses)?.Value,
                Words(right, "by", language),
                right.Text("licence")?.Value,
                right.Url("url")?.Value,
                Words(right, "note", language))
            : null;
    }

    private static Phrase? Words(FieldReader fields, string name, string language) =>
        fields.Text(name) is { } text ? new Phrase(text.Value, language) : null;

    private static Located<string>? OldAddressOf(Located<string> written, ProblemList problems)
    {
        if (OldAddress.Read(written.Value) is { } address)
        {
            return written.With(address);
        }

        problems.Add(FieldProblems.BadOldAddress(written.At, written.Value));
        return null;
    }

    private static Withdrawal? Withdrawn(FieldReader fields, string language, ProblemList problems)
    {
        if (fields.Map("withdrawn", FieldNames.Withdrawal) is not { } parts)
        {
            return null;
        }

        if (parts.Lacks("date"))
        {
            problems.Add(FieldProblems.MissingDayOfWithdrawal(parts.At));
        }

        var reason = parts.Text("reason") is { } text ? LocalText.Of(text.Value, language) : null;
        return parts.Date("date") is { } date ? new Withdrawal(parts.At, date.Value, reason) : null;
    }
}
