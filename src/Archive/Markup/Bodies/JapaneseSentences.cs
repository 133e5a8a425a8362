using System.Globalization;

namespace Archive.Markup.Bodies;

/// <summary>Cuts a Japanese text after about 120 characters: behind a sentence that no bracket holds, else at a comma.</summary>
internal static class JapaneseSentences
{
    private const int Aim = 120;
    private const int Earliest = 60;
    private const int Latest = 160;
    private const string Opening = "「『（【〔《〈“‘([［";
    private const string Closing = "」』）】〕》〉”’)]］";

    public static string First(string text)
    {
        if (text.Length <= Latest)
        {
            return text;
        }

        var (sentence, clause) = Ends(text);
        if (sentence > 0)
        {
            return text[..sentence];
        }

        return string.Concat(text.AsSpan(0, clause > 0 ? clause : WholeCharacters(text, Aim)), "…");
    }

    /// <summary>The end of the sentence that is nearest to the aim, and of the last clause before it; 0 for none.</summary>
    private static (int Sentence, int Clause) Ends(string text)
    {
        var (sentence, clause, depth) = (0, 0, 0);
        for (var index = 0; index < Latest; index++)
        {
            var closes = IsClosing(text[index]);
            depth = Math.Max(0, depth + (IsOpening(text[index]) ? 1 : closes ? -1 : 0));
            if (depth > 0 || index + 1 < Earliest)
            {
                continue;
            }

            var ends = EndsSentence(text[index]) && !IsClosing(text[index + 1]);
            if (ends || (closes && EndsSentence(text[index - 1])))
            {
                sentence = index + 1;
            }
            else if (text[index] == '、' && index < Aim)
            {
                clause = index; // the dots that follow stand for the comma too
            }

            if (sentence > 0 && index >= Aim)
            {
                break;
            }
        }

        return (sentence, clause);
    }

    /// <summary>Whether a sentence ends with the character.</summary>
    public static bool EndsSentence(char character) => character is '。' or '！' or '？' or '!' or '?' or '．';

    public static bool IsClosing(char character) => Closing.Contains(character, StringComparison.Ordinal);

    private static bool IsOpening(char character) => Opening.Contains(character, StringComparison.Ordinal);

    private static int WholeCharacters(string text, int length)
    {
        while (length > 0 && (char.IsLowSurrogate(text[length]) || IsAttached(text[length])))
        {
            length--;
        }

        return length;
    }

    private static bool IsAttached(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
