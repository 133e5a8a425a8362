using System.Text;

namespace Archive.Themes;

/// <summary>A theme's text with places in braces, all filled in one pass: braces in what is put in stay what they are.</summary>
internal static class Pattern
{
    /// <param name="part">What stands in a place, by its name of letters, digits and <c>_</c>; null leaves the braces as they are.</param>
    public static string Fill(string text, Func<string, string?> part)
    {
        var filled = new StringBuilder(text.Length + 32);
        var done = 0;
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = NameEnd(text, open + 1);
            if (close > open + 1 && close < text.Length && text[close] == '}' && part(text[(open + 1)..close]) is { } put)
            {
                filled.Append(text, done, open - done).Append(put);
                done = close + 1;
            }
        }

        return done == 0 ? text : filled.Append(text, done, text.Length - done).ToString();
    }

    private static int NameEnd(string text, int from)
    {
        while (from < text.Length && (char.IsLetterOrDigit(text[from]) || text[from] == '_'))
        {
            from++;
        }

        return from;
    }
}
