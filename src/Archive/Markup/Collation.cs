using System.Text;
using Archive.Markup.Letters;

namespace Archive.Markup;

/// <summary>
/// The order of names in lists: one for Japanese, one for English, both our own. That of the machine's libraries differs between
/// machines, and sorts kanji by code instead of by reading.
/// </summary>
internal static class Collation
{
    private const string KanaHeadings = "あかさたなはまやらわ";
    private const string EnglishHeadings = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static readonly string[] Determiners = ["The ", "A ", "An "];
    private static readonly char[] Openings = ['"', '\'', '“', '‘', '(', '[', ' '];

    private static readonly SortGroup Latin = new(10, "A–Z");
    private static readonly SortGroup Digits = new(11, "0–9");
    private static readonly SortGroup OtherJapanese = new(13, "その他");

    private static readonly SortGroup EnglishDigits = new(26, "0–9");
    private static readonly SortGroup OtherEnglish = new(27, "Other");

    /// <summary>Where names stand that begin with a kanji and have no reading.</summary>
    public static SortGroup Kanji { get; } = new(12, "漢字");

    /// <summary>Letter by letter, spaces and ・ passed over; without a reading the name is taken as its own.</summary>
    public static SortKey Japanese(string name, string? reading = null)
    {
        var letters = new SortLetters(reading ?? name, byWord: false);
        return Key(JapaneseGroup(letters.First), letters, name);
    }

    /// <summary>Word by word. The, A or An at the beginning is passed over, but not in <paramref name="sort"/>, where An may be a family name.</summary>
    public static SortKey English(string name, string? sort = null)
    {
        var letters = new SortLetters(sort ?? WithoutDeterminer(name), byWord: true);
        return Key(EnglishGroup(letters.First), letters, name);
    }

    /// <summary>Whether a Japanese list could not place this name by its sound.</summary>
    public static bool NeedsReading(string name) => Japanese(name).Group == Kanji;

    private static SortKey Key(SortGroup group, SortLetters letters, string name) =>
        new(group, $"{(char)('A' + group.Rank)}{letters}\u0001{name}");

    private static SortGroup JapaneseGroup(Rune? first) => first?.Value switch
    {
        null => OtherJapanese,
        >= 'a' and <= 'z' => Latin,
        >= '0' and <= '9' => Digits,
        >= 'ぁ' and <= 'ゖ' and var kana => KanaGroup(Kana.RowOf((char)kana)),
        '々' or '〇' or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) => Kanji,
        _ => OtherJapanese,
    };

    private static SortGroup KanaGroup(char row) => new(KanaHeadings.IndexOf(row, StringComparison.Ordinal), row.ToString());

    private static SortGroup EnglishGroup(Rune? first) => first?.Value switch
    {
        >= 'a' and <= 'z' and var letter => new(letter - 'a', EnglishHeadings[letter - 'a'].ToString()),
        >= '0' and <= '9' => EnglishDigits,
        _ => OtherEnglish,
    };

    private static string WithoutDeterminer(string name)
    {
        var bare = name.TrimStart(Openings);
        var determiner = Determiners.FirstOrDefault(word => bare.StartsWith(word, StringComparison.OrdinalIgnoreCase)) ?? "";
        return bare[determiner.Length..];
    }
}
