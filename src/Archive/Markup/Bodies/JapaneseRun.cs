namespace Archive.Markup.Bodies;

/// <summary>The kana and kanji that a text begins with, taken in one step: in Japanese nearly everything between two marks of punctuation.</summary>
internal static class JapaneseRun
{
    private const char First = '\u3041';
    private const char Last = '\u9FFF';

    /// <summary>Empty where the text begins with something else. The blocks between kana and kanji, with their ㈱ and ㍻, are taken along.</summary>
    public static ReadOnlySpan<char> At(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange(First, Last);
        return end < 0 ? text : text[..end];
    }

    /// <summary>Whether normalising surely leaves a run as it is: it holds no voicing marks of their own, and nothing from between kana and kanji.</summary>
    public static bool IsNormal(ReadOnlySpan<char> run) => !run.ContainsAnyInRange('\u3097', '\u30A0') && !run.ContainsAnyInRange('\u30FD', '\u33FF');

    /// <summary>How many characters a reader counts.</summary>
    public static int Count(ReadOnlySpan<char> run) => run.Length - run.Count('・');
}
