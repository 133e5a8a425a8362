using System.Globalization;
using System.Runtime.CompilerServices;

namespace Archive.Themes;

/// <summary>A theme's text with places in braces, all filled in one pass: braces in what is put in stay what they are.</summary>
internal static class Pattern
{
    /// <param name="part">What of <paramref name="parts"/> stands in a place, by its name of letters, digits and <c>_</c>; null leaves the braces as they are.</param>
    public static string Fill<T>(string text, T parts, Part<T> part)
    {
        var filled = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        var done = 0;
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = NameEnd(text, open + 1);
            if (close > open + 1 && close < text.Length && text[close] == '}' && part(parts, text.AsSpan(open + 1, close - open - 1)) is { } put)
            {
                filled.AppendFormatted(text.AsSpan(done, open - done));
                filled.AppendLiteral(put);
                done = close + 1;
            }
        }

        filled.AppendFormatted(text.AsSpan(done));
        return filled.ToStringAndClear();
    }

    /// <summary>What stands in a place of that name.</summary>
    public delegate string? Part<in T>(T parts, ReadOnlySpan<char> name);

    private static int NameEnd(string text, int from)
    {
        while (from < text.Length && (char.IsLetterOrDigit(text[from]) || text[from] == '_'))
        {
            from++;
        }

        return from;
    }
}
