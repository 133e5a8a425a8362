using System.Globalization;

namespace Archive.Markup.Bodies;

/// <summary>Cuts a Japanese text after about 120 characters: behind a sentence that no bracket holds, else at a comma, else behind a word.</summary>
internal static class JapaneseSentences
{
    private const int Aim = 120;
    private const int Earliest = 60;
    private const int Latest = 160;

    public static string First(string text)
    {
        if (text.Length <= Latest)
        {
            return text;
        }

        var (sentence, clause) = Ends(text);
        return sentence > 0 ? text[..sentence]
            : clause > 0 ? text[..clause] + "…"
            : BehindWord(text);
    }

    /// <summary>Whether a sentence ends with the character.</summary>
    public static bool EndsSentence(char character) => character is '。' or '！' or '？' or '!' or '?' or '．';

    /// <summary>The end of the sentence that is nearest to the aim, and of the last clause before it, both outside of brackets; 0 for none.</summary>
    private static (int Sentence, int Clause) Ends(string text)
    {
        var (sentence, clause) = (0, 0);
        var brackets = new OpenBrackets();
        for (var index = 0; index < Latest; index++)
        {
            brackets.Pass(text[index]);
            if (brackets.Any || index + 1 < Earliest)
            {
                continue;
            }

            if (EndsSentence(text, index))
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

    private static bool EndsSentence(string text, int index) => OpenBrackets.IsClosing(text[index])
        ? EndsSentence(text[index - 1])
        : EndsSentence(text[index]) && !OpenBrackets.IsClosing(text[index + 1]);

    /// <summary>Before the bracket that stands open at the aim; one that holds more than an opening is closed behind the dots.</summary>
    private static string BehindWord(string text)
    {
        var (outside, word, done) = (0, 0, 0);
        var brackets = new OpenBrackets();
        foreach (var place in StringInfo.ParseCombiningCharacters(text[..Latest]).TakeWhile(place => place <= Aim))
        {
            brackets.Pass(text.AsSpan(done, place - done));
            done = place;
            if (place >= Earliest && (!IsInWord(text, place) || word == 0))
            {
                word = place;
                outside = brackets.Any ? outside : place;
            }
        }

        return outside > 0 ? text[..outside] + "…" : OpenBrackets.Close(text[..word] + "…");
    }

    private static bool IsInWord(string text, int place) =>
        KindOf(text[place]) is not LetterKind.Other && KindOf(text[place]) == KindOf(text[place - 1]);

    private static LetterKind KindOf(char character) => character switch
    {
        (>= '\u3400' and <= '\u9FFF') or '々' or '〆' or '〇' => LetterKind.Kanji,
        >= 'ァ' and <= 'ヿ' => LetterKind.Katakana,
        _ when char.IsAsciiLetterOrDigit(character) => LetterKind.Latin,
        _ => LetterKind.Other,
    };

    private enum LetterKind
    {
        Other,
        Kanji,
        Katakana,
        Latin,
    }
}
