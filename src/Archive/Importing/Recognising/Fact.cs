using Archive.Articles;

namespace Archive.Importing.Recognising;

/// <summary>Something that a text says of an article: which field, what, how sure, and on which line.</summary>
/// <param name="Field">One of <see cref="FactFields"/>.</param>
/// <param name="Line">Counted from 1; 0 for what the head of a page or the keeper says.</param>
/// <param name="Date">Beside a title or a name; null where none stands there.</param>
internal sealed record Fact(string Field, string Value, Sureness Sureness, int Line, PartialDate? Date = null, string? Url = null)
{
    /// <summary>Whether it is marked in the file, for the keeper to look at: all that is not sure.</summary>
    public bool IsToBeChecked => Sureness != Sureness.Sure;
}

/// <summary>How sure a reading is.</summary>
internal enum Sureness
{
    Guess,
    Likely,
    Sure,
}

/// <summary>The names of what may be found: those of the front matter, with a dot within <c>source</c>, and those that only an explanation tells.</summary>
internal static class FactFields
{
    public const string Title = "title";
    public const string Subtitle = "subtitle";
    public const string Date = "date";
    public const string Added = "added";
    public const string Updated = "updated";
    public const string Translator = "translator";
    public const string Method = "method";
    public const string Author = "author";
    public const string SourceTitle = "source.title";
    public const string SourcePublication = "source.publication";
    public const string SourceUrl = "source.url";
    public const string SourceDate = "source.date";
    public const string SourceLanguage = "source.language";
    public const string SourceVia = "source.via";
    public const string Topics = "topics";
    public const string Related = "related";

    public const string Posted = "posted";
    public const string Translated = "translated";
    public const string Site = "site";
    public const string Address = "address";
    public const string Citation = "citation";
    public const string Tweet = "tweet";

    /// <summary>Those that a keeper may set, in the order in which they are written.</summary>
    public static IReadOnlyList<string> Settable { get; } =
    [
        Title, Subtitle, Date, Added, Updated, Translator, Method, Author, SourceTitle, SourcePublication, SourceUrl, SourceDate, SourceLanguage, Topics,
    ];

    /// <summary>Those of which there may be several.</summary>
    public static bool IsList(string field) => field is Translator or Author or Topics or Related or SourceVia;
}
