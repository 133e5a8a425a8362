using System.Globalization;
using System.Text;
using Archive.Markup.Bodies;

namespace Archive.Markup;

/// <summary>What of a text counts when two texts are compared; what comes out is a key, and never shown.</summary>
internal static class Folding
{
    private const char JapaneseMiddleDot = '\u30FB';
    private const char LatinMiddleDot = '\u00B7';

    /// <summary>The key by which names and titles are matched: width, case, spaces and ・ do not count, nor does which dash or quote it is.</summary>
    public static string Name(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var rune in Compatible(text).ToLowerInvariant().EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && rune.Value is not (JapaneseMiddleDot or LatinMiddleDot) && !IsInvisible(rune))
            {
                Append(Plain(rune), key);
            }
        }

        // Once more: a lone voicing mark is a space and a mark to Unicode, and without the space it joins the kana before it.
        return Compatible(key.ToString());
    }

    /// <summary>The words of a text, case kept: any white space is one space, and none at the ends.</summary>
    public static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        var space = false;
        foreach (var rune in Compatible(text).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                space = words.Length > 0;
            }
            else if (!IsInvisible(rune))
            {
                words.Append(space ? " " : "");
                Append(Plain(rune), words);
                space = false;
            }
        }

        return words.ToString();
    }

    /// <summary>A text on one line, its letters as they are: what a source breaks and sets in is not shown.</summary>
    public static string OneLine(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text.Trim())
        {
            var isSpace = char.IsWhiteSpace(character);
            if (!isSpace || line[^1] != ' ')
            {
                line.Append(isSpace ? ' ' : character);
            }
        }

        return line.ToString();
    }

    /// <summary>Unicode's compatible form (NFKC), of any text whatever.</summary>
    public static string Compatible(string text) =>
        Ascii.IsValid(text) || JapaneseRun.Length(text) == text.Length ? text : WellFormed(text).Normalize(NormalizationForm.FormKC);

    /// <summary>One spelling in characters for what looks the same (NFC), of any text whatever: files are named and found by it.</summary>
    public static string Composed(string text) =>
        Ascii.IsValid(text) ? text : WellFormed(text).Normalize(NormalizationForm.FormC);

    /// <summary>
    /// Whether this machine normalises at all. Without ICU .NET gives every text back as it is and says nothing,
    /// and names would silently stop matching; so the program refuses to start there.
    /// </summary>
    public static bool WorksHere() =>
        "か\u3099".Normalize(NormalizationForm.FormC) == "が" && "ＮＡＴＯ".Normalize(NormalizationForm.FormKC) == "NATO";

    /// <summary>.NET refuses to normalise half a surrogate pair, which a YAML escape can write, and U+FFFE, which any file may hold.</summary>
    private static string WellFormed(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\uFFFE', '\uFFFD');

    /// <summary>Makes no text of each character, as every text of an archive is folded.</summary>
    private static void Append(Rune rune, StringBuilder text)
    {
        Span<char> units = stackalloc char[2];
        text.Append(units[..rune.EncodeToUtf16(units)]);
    }

    /// <summary>Format characters, and the selectors that choose among the shapes of one kanji.</summary>
    private static bool IsInvisible(Rune rune) =>
        !rune.IsAscii
        && (rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format);

    /// <summary>The one dash, quote or tilde for all those that NFKC keeps apart.</summary>
    private static Rune Plain(Rune rune) => rune.Value switch
    {
        < 0x80 => rune,
        0x2018 or 0x2019 or 0x201A or 0x201B or 0x2032 => new Rune('\''),
        0x201C or 0x201D or 0x201E or 0x201F => new Rune('"'),
        0x301C or 0x223C => new Rune('~'), // 〜 and ∼; the first is a dash to Unicode, so it goes before the dashes
        0x2212 or 0x2500 or 0x2501 => new Rune('-'), // minus, and the box lines that Japanese keyboards offer as dashes
        _ => Rune.GetUnicodeCategory(rune) == UnicodeCategory.DashPunctuation ? new Rune('-') : rune,
    };
}
