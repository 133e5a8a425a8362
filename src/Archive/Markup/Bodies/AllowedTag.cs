using System.Collections.Frozen;

namespace Archive.Markup.Bodies;

/// <summary>A tag that an author may write in a line: of a few elements, and without attributes.</summary>
/// <param name="Name">In small letters.</param>
/// <param name="Length">Of the whole, brackets and all.</param>
internal readonly record struct AllowedTag(string Name, bool Closes, int Length)
{
    public const string Break = "br";
    public const string Ruby = "ruby";

    private const int Longest = 8;

    private static readonly FrozenSet<string> Names =
        new[] { Break, Ruby, "rt", "rp", "kbd", "sub", "sup" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it stands only in <c>ruby</c>: a reading, or the bracket around one.</summary>
    public bool IsOfRuby => Name is "rt" or "rp";

    /// <summary>The tag that the text begins with; null where it begins with none of these.</summary>
    public static AllowedTag? At(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, Longest)].IndexOf('>');
        if (end < 0)
        {
            return null;
        }

        var closes = text is ['<', '/', ..];
        var name = text[(closes ? 2 : 1)..end];
        if (!closes && name.EndsWith('/'))
        {
            name = name[..^1].TrimEnd(' ');
            return name.Equals(Break, StringComparison.OrdinalIgnoreCase) ? new(Break, Closes: false, end + 1) : null;
        }

        return Names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var known) && !(closes && known == Break)
            ? new(known, closes, end + 1)
            : null;
    }
}
