using Archive.Importing.Recognising;
using Archive.Markup;

namespace Archive.Importing.Writing;

/// <summary>An id for an article: from the original's title in Latin letters, else from its address, or from where and when it appeared; as a last resort from the name of the file.</summary>
internal static class DraftId
{
    private const int Longest = 60;
    private const int FewestLetters = 4;

    /// <summary>Null where none of these has letters that an address can have: a Japanese title never becomes one.</summary>
    public static string? Of(IReadOnlyList<Fact> facts) =>
        OfWords(Value(facts, FactFields.SourceTitle)) ?? OfWords(IsLatin(Value(facts, FactFields.Title)))
            ?? OfAddress(Value(facts, FactFields.SourceUrl)) ?? OfPlace(facts);

    /// <param name="name">Without its ending.</param>
    public static string? OfFile(string name) =>
        name.All(char.IsAscii) && Slug.Of(name) is { Length: > 0 } id && !id.StartsWith(Slug.HashPrefix, StringComparison.Ordinal) ? Cut(id) : null;

    private static string? Value(IReadOnlyList<Fact> facts, string field) => facts.FirstOrDefault(fact => fact.Field == field)?.Value;

    private static string? IsLatin(string? title) => title is not null && Shapes.IsLatin(title) ? title : null;

    private static string? OfWords(string? words)
    {
        if (words is null)
        {
            return null;
        }

        // A title may be longer than any id; what is cut off does not decide whether it has letters.
        var plain = string.Concat(words.Where(character => character is not ('\'' or '’' or '.')));
        var id = Slug.Of(plain.Length > Longest && plain.LastIndexOf(' ', Longest) is > 0 and var end ? plain[..end] : plain);
        return id.StartsWith(Slug.HashPrefix, StringComparison.Ordinal) || id.Count(char.IsAsciiLetter) < FewestLetters ? null : Cut(id);
    }

    private static string Cut(string id) =>
        id.Length <= Longest ? id : id.LastIndexOf('-', Longest) is > 0 and var end ? id[..end] : id[..Longest];

    private static string? OfAddress(string? url) =>
        url is not null && Urls.TryRead(url, out var address)
            && address.Segments.Select(part => Path.GetFileNameWithoutExtension(part.Trim('/'))).LastOrDefault(part => part.Length > 0 && !(part is "index" or "default")) is { } part && part.Count(char.IsAsciiLetter) >= FewestLetters && Ascii(part)
        && part is not ("article" or "post") ? OfWords(part) : null;

    private static bool Ascii(string part) => part.All(char.IsAscii) && !part.Contains('%', StringComparison.Ordinal);

    private static string? OfPlace(IReadOnlyList<Fact> facts) =>
        Value(facts, FactFields.SourcePublication) is { } name && Value(facts, FactFields.SourceDate) is { } date
            && Slug.Of(name) is { Length: > 0 } id && !id.StartsWith(Slug.HashPrefix, StringComparison.Ordinal)
            ? Cut($"{id}-{date.Split('T')[0]}")
            : null;
}
