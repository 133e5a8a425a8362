namespace Archive.Markup.Bodies;

/// <summary>Cuts a text in a language that parts its words after about 40 of them: behind a sentence that no bracket holds, else behind a word.</summary>
internal static class EnglishSentences
{
    private const int Aim = 40;
    private const int Earliest = 20;
    private const int Latest = 53;
    private const int LongestWithoutSpaces = 400;
    private const int LongestShortForm = 3;

    public static string First(string text)
    {
        var (sentence, phrase, word, words) = (0, 0, 0, 0);
        var brackets = new OpenBrackets();
        for (int start = 0, end = WordEnd(text, 0); end < text.Length; start = end, end = WordEnd(text, end + 1))
        {
            words++;
            brackets.Pass(text.AsSpan(start, end - start));
            var isOutside = words >= Earliest && !brackets.Any;
            word = words <= Aim ? end : word;
            phrase = isOutside && words <= Aim ? end : phrase;
            sentence = isOutside && EndsSentence(text, end) ? end : sentence;
            if (words == Latest || (sentence > 0 && words >= Aim))
            {
                return sentence > 0 ? text[..sentence] : phrase > 0 ? text[..phrase] + "…" : OpenBrackets.Close(text[..word] + "…");
            }
        }

        return Whole(text);
    }

    /// <summary>Whether a word ends a sentence; "Mr.", "U.S." and initials do not.</summary>
    public static bool EndsSentence(string text, int end)
    {
        var word = text.AsSpan(0, end).TrimEnd("\"')]”’");
        if (word is [.., '!' or '?'])
        {
            return true;
        }

        if (word is not [.., '.'])
        {
            return false;
        }

        word = word[(word.LastIndexOf(' ') + 1)..^1];
        return word.Length > LongestShortForm ? !word.Contains('.') : !word.IsEmpty && !char.IsUpper(word[0]);
    }

    private static int WordEnd(string text, int from) => text.IndexOf(' ', Math.Min(from, text.Length)) is >= 0 and var end ? end : text.Length;

    /// <summary>A text with few spaces is no English, and is cut by its length.</summary>
    private static string Whole(string text) => text.Length <= LongestWithoutSpaces ? text : JapaneseSentences.First(text);
}
