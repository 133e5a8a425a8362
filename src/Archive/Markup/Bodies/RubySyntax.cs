using Archive.Problems;

namespace Archive.Markup.Bodies;

/// <summary>
/// Words with their reading: <c>{漢字|かんじ}</c>, <c>{漢字|かん|じ}</c> with one reading a character, and <c>｜漢字《かんじ》</c>. Without the bar
/// <c>《》</c> are quotation marks, which news is full of.
/// </summary>
/// <param name="Words">What the reading belongs to: one string, or one for each character that has its own.</param>
/// <param name="Readings">As many as there are words; empty for kana among kanji.</param>
/// <param name="Length">Of the whole, marks and all.</param>
internal sealed record RubySyntax(IReadOnlyList<string> Words, IReadOnlyList<string> Readings, int Length)
{
    /// <summary>A quotation mark and no ruby.</summary>
    public const string Escape = "｜《";

    private const int Longest = 60;

    /// <summary>What is read, without the reading.</summary>
    public string Text { get; } = string.Concat(Words);

    /// <summary>The ruby that a text begins with; null where it begins with none.</summary>
    public static RubySyntax? At(ReadOnlySpan<char> text) => text switch
    {
        ['{', ..] => Braced(text),
        ['｜' or '|', ..] => Barred(text),
        _ => null,
    };

    /// <param name="language">An attribute that names it, where it is not that of the words around; else empty.</param>
    public void WriteTo(HtmlBuffer html, ReadOnlySpan<byte> language)
    {
        html.Markup("<ruby"u8);
        html.Markup(language);
        html.Markup(">"u8);
        foreach (var (word, reading) in Words.Zip(Readings))
        {
            html.Text(word);
            html.Markup(reading.Length == 0 ? "<rt>"u8 : "<rp>（</rp><rt>"u8);
            html.Text(reading);
            html.Markup(reading.Length == 0 ? "</rt>"u8 : "</rt><rp>）</rp>"u8);
        }

        html.Markup("</ruby>"u8);
    }

    /// <summary>Braces with a bar also stand in patterns and programs; those that hold no Japanese are left alone.</summary>
    private static RubySyntax? Braced(ReadOnlySpan<char> text)
    {
        var end = text[1..].IndexOfAny("{}\n") + 1;
        if (end is 0 or > Longest || text[end] != '}' || !HasWide(text[1..end]))
        {
            return null;
        }

        var parts = text[1..end].ToString().Split('|', '｜');
        return Of(parts[0], parts[1..], end + 1);
    }

    private static RubySyntax? Barred(ReadOnlySpan<char> text)
    {
        var open = text[1..].IndexOfAny("《》｜|\n") + 1;
        if (open is 0 or > Longest || text[open] != '《')
        {
            return null;
        }

        var length = text[(open + 1)..].IndexOfAny("《》\n");
        var close = open + 1 + length;
        return length > 0 && length <= Longest && text[close] == '》'
            ? Of(text[1..open].ToString(), [text[(open + 1)..close].ToString()], close + 1)
            : null;
    }

    /// <summary>One reading is that of all the words; more of them must be as many as there are characters.</summary>
    private static RubySyntax? Of(string words, string[] readings, int length)
    {
        string[] parts = readings.Length == 1 ? [words] : [.. words.EnumerateRunes().Select(rune => rune.ToString())];
        return words.Length == 0 || words != words.Trim() || readings.Length != parts.Length || readings.All(string.IsNullOrWhiteSpace)
            ? null
            : new(parts, readings, length);
    }

    private static bool HasWide(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (DisplayWidth.IsWide(rune) && rune.Value != '｜')
            {
                return true;
            }
        }

        return false;
    }
}
