using System.Text;
using Archive.Articles;
using Archive.Themes;

namespace Archive.Building;

/// <summary>What the pages of a site are made of, part by part: by those of two builds it can be told why a page changed.</summary>
/// <param name="Text">A line for each part, <c>HASH PART</c>, and three hashes for an article: of its name, its card and its body. They are short, for they decide nothing.</param>
internal sealed record SiteParts(string Text)
{
    private const int HashLength = 10;
    private const string Nothing = "----------";

    // Of these, none can be called like an article: there is a slash in the part of an article, and no space.
    public const string Program = "program";

    public static SiteParts Unknown { get; } = new("");

    public static SiteParts Of(BuildContext context)
    {
        var articles = new string[context.Library.Articles.Count];
        Parallel.For(0, articles.Length, () => new ModelBytes(), (index, _, bytes) =>
        {
            articles[index] = string.Concat(context.Readers.Select(reader => Line(reader, context.Library.Articles[index], bytes)));
            return bytes;
        }, _ => { });
        var text = new StringBuilder();
        text.Append(Short(BuildIdentity.Hash)).Append(' ').Append(Program).Append('\n');
        foreach (var (name, hash) in context.Theme.TemplateHashes.OrderBy(template => template.Key, StringComparer.Ordinal))
        {
            text.Append(Short(hash)).Append(' ').Append(Template(name)).Append('\n');
        }

        foreach (var reader in context.Readers)
        {
            text.Append(Short(reader.Frame.Hash)).Append(' ').Append(Frame(reader.Language)).Append('\n');
        }

        return new SiteParts(text.AppendJoin("", articles).ToString());
    }

    /// <summary>By part, its hashes.</summary>
    public IReadOnlyDictionary<string, string> ByName() =>
        Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', 2)).Where(line => line.Length > 1).ToDictionary(line => line[1], line => line[0], StringComparer.Ordinal);

    /// <summary>The name under which a template stands, on one line whatever its file is called.</summary>
    public static string Template(string name) => $"template {Uri.EscapeDataString(name)}";

    /// <summary>The name under which that stands which all pages of a language share.</summary>
    public static string Frame(string language) => $"frame {language}";

    /// <summary>The name under which an article stands, as readers of a language are shown it.</summary>
    public static string Article(string language, string id) => $"{language}/{id}";

    /// <summary>Which of an article's three hashes differ: null where it was not there.</summary>
    public static ArticleChange Between(string? before, string now) => before is null
        ? new ArticleChange(Name: true, Card: true, Body: true)
        : new ArticleChange(IsOther(before, now, 0), IsOther(before, now, 1), IsOther(before, now, 2));

    private static bool IsOther(string before, string now, int index) =>
        string.CompareOrdinal(before, index * HashLength, now, index * HashLength, HashLength) != 0;

    private static string Line(Readership reader, Article article, ModelBytes bytes)
    {
        bytes.Clear();
        bytes.Add(reader.Name(article));
        var name = Short(bytes.Hash());
        if (article.Withdrawn is not null)
        {
            return $"{name}{Nothing}{Nothing} {Article(reader.Language, article.Id)}\n";
        }

        bytes.Clear();
        bytes.Add(reader.Card(article));
        var body = article.In(reader.Language) is { } edition ? Short(edition.Text.Body.Hash) : Nothing;
        return $"{name}{Short(bytes.Hash())}{body} {Article(reader.Language, article.Id)}\n";
    }

    private static string Short(byte[] hash) => Convert.ToHexStringLower(hash.AsSpan(0, HashLength / 2));
}

/// <summary>Which of what pages show of an article is another than it was.</summary>
internal readonly record struct ArticleChange(bool Name, bool Card, bool Body);
