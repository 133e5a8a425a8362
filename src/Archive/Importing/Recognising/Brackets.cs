namespace Archive.Importing.Recognising;

/// <summary>Which brackets of a few words belong together, and what the words are without those around them.</summary>
internal static class Brackets
{
    private static readonly string[] Pairs = ["「」", "『』", "()", "（）", "[]", "【】", "〈〉", "《》", "<>", "＜＞", "“”", "\"\""];

    /// <summary>Whether one was opened and not closed, or the other way round.</summary>
    public static bool AreOpen(string text) =>
        Array.Exists(Pairs, pair => pair[0] != pair[1] && text.Count(character => character == pair[0]) != text.Count(character => character == pair[1]));

    /// <summary>Takes off the brackets around all of a text and, at its ends, those without a partner in it; one that has its partner within stays.</summary>
    /// <param name="around">What only stands between the text and others.</param>
    public static string Bare(string text, string around)
    {
        var bare = text.AsSpan().Trim(around);
        for (var inner = WithoutOne(bare); inner.Length < bare.Length; inner = WithoutOne(bare))
        {
            bare = inner.Trim(around);
        }

        return bare.ToString();
    }

    private static ReadOnlySpan<char> WithoutOne(ReadOnlySpan<char> text) => text switch
    {
        [] => text,
        [_, .., _] when PartnerOf(text, 0) == text.Length - 1 => text[1..^1],
        _ when PartnerOf(text, 0) is null => text[1..],
        _ when PartnerOf(text, text.Length - 1) is null => text[..^1],
        _ => text,
    };

    /// <summary>Where it is closed or was opened; null where nowhere. What is no bracket is its own partner.</summary>
    private static int? PartnerOf(ReadOnlySpan<char> text, int at)
    {
        var bracket = text[at];
        if (Array.Find(Pairs, pair => pair.Contains(bracket, StringComparison.Ordinal)) is not { } pair)
        {
            return at;
        }

        var isOpening = pair[0] == pair[1] ? at == 0 : bracket == pair[0];
        var (other, step, within) = (isOpening ? pair[1] : pair[0], isOpening ? 1 : -1, 0);
        for (var place = at + step; place >= 0 && place < text.Length; place += step)
        {
            if (text[place] == other && within-- == 0)
            {
                return place;
            }

            within += text[place] == bracket ? 1 : 0;
        }

        return null;
    }
}
