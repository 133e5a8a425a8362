namespace Archive.Markup.Bodies;

/// <summary>The kana and kanji that a text begins with, taken in one step: in Japanese nearly everything between two marks of punctuation.</summary>
/// <remarks>
/// Plain loops, not the framework's vectors: those are generic, are compiled anew in every run, and until that is done box
/// a character at each call (34 MB of boxes for 2,000 editions).
/// </remarks>
internal static class JapaneseRun
{
    private const char First = '\u3041';
    private const char Last = '\u9FFF';

    /// <summary>Empty where the text begins with something else. The blocks between kana and kanji, with their ㈱ and ㍻, are taken along.</summary>
    public static ReadOnlySpan<char> At(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && text[end] is >= First and <= Last)
        {
            end++;
        }

        return text[..end];
    }

    /// <summary>Whether normalising surely leaves a run as it is: it holds no voicing marks of their own, and nothing from between kana and kanji.</summary>
    public static bool IsNormal(ReadOnlySpan<char> run)
    {
        foreach (var character in run)
        {
            if (character is (>= '\u3097' and <= '\u30A0') or (>= '\u30FD' and <= '\u33FF'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many characters a reader counts.</summary>
    public static int Count(ReadOnlySpan<char> run)
    {
        var count = run.Length;
        foreach (var character in run)
        {
            count -= character == '・' ? 1 : 0;
        }

        return count;
    }
}
