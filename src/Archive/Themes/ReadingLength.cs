using System.Globalization;
using Archive.Markup;

namespace Archive.Themes;

/// <summary>How long a text is and how long it takes to read, in words: kana and kanji by the character, other scripts by the word.</summary>
internal sealed class ReadingLength(Words words, EditionText text)
{
    private const double CharactersInAMinute = 500;
    private const double WordsInAMinute = 220;
    private const int Rounded = 10;

    private double OfCharacters => text.Characters / CharactersInAMinute;

    private double OfWords => text.Words / WordsInAMinute;

    /// <summary>Whole minutes, and never none; null where there is nothing to read.</summary>
    public string? Time => OfCharacters + OfWords is > 0 and var minutes ? words.Count("reading_time", (int)Math.Ceiling(minutes)) : null;

    /// <summary>By the script that takes the reader longer; null where there is nothing to read.</summary>
    public string? Size => (OfCharacters, OfWords) switch
    {
        (0, 0) => null,
        var (characters, others) when characters >= others => words.With("length_characters", About(text.Characters)),
        _ => words.With("length_words", About(text.Words)),
    };

    private static string About(int count) =>
        (count < Rounded ? count : (count + (Rounded / 2)) / Rounded * Rounded).ToString("N0", CultureInfo.InvariantCulture);
}
