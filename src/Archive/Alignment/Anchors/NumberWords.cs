namespace Archive.Alignment.Anchors;

/// <summary>The numbers and months that English writes as words: what a date or a count is in the one language and a word in the other.</summary>
internal static class NumberWords
{
    private const int Shortest = 3;
    private const int Longest = 9;

    /// <summary>0 where the word is no number below a hundred; one and first are in too many sentences to count.</summary>
    public static int Value(ReadOnlySpan<char> word)
    {
        if (word.Length < Shortest || !MayBegin((char)(word[0] | 0x20), (char)(word[1] | 0x20)))
        {
            return 0;
        }

        Span<char> small = stackalloc char[Longest];
        return Lower(word, small) switch
        {
            "two" or "twice" => 2,
            "three" or "third" => 3,
            "four" or "fourth" => 4,
            "five" or "fifth" => 5,
            "six" or "sixth" => 6,
            "seven" or "seventh" => 7,
            "eight" or "eighth" => 8,
            "nine" or "ninth" => 9,
            "ten" or "tenth" => 10,
            "eleven" or "eleventh" => 11,
            "twelve" or "twelfth" or "dozen" => 12,
            "thirteen" => 13,
            "fourteen" => 14,
            "fifteen" or "fifteenth" => 15,
            "sixteen" or "sixteenth" => 16,
            "seventeen" => 17,
            "eighteen" => 18,
            "nineteen" => 19,
            "twenty" or "twentieth" => 20,
            "thirty" => 30,
            "forty" => 40,
            "fifty" => 50,
            "sixty" => 60,
            "seventy" => 70,
            "eighty" => 80,
            "ninety" => 90,
            _ => 0,
        };
    }

    /// <summary>1 where the word multiplies nothing.</summary>
    public static long Scale(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[Longest];
        return Lower(word, small) switch
        {
            "hundred" => 100,
            "thousand" => 1_000,
            "million" => 1_000_000,
            "billion" => 1_000_000_000,
            "trillion" => 1_000_000_000_000,
            _ => 1,
        };
    }

    /// <summary>1 to 12, 0 for no month; small letters make none, as may and march are other words.</summary>
    public static int Month(ReadOnlySpan<char> word) => word switch
    {
        "January" or "Jan" => 1,
        "February" or "Feb" => 2,
        "March" or "Mar" => 3,
        "April" or "Apr" => 4,
        "May" => 5,
        "June" or "Jun" => 6,
        "July" or "Jul" => 7,
        "August" or "Aug" => 8,
        "September" or "Sept" or "Sep" => 9,
        "October" or "Oct" => 10,
        "November" or "Nov" => 11,
        "December" or "Dec" => 12,
        _ => 0,
    };

    /// <summary>Whether a number does, by its first two letters: few other words do.</summary>
    private static bool MayBegin(char first, char second) => first switch
    {
        't' => second is 'w' or 'h' or 'e',
        'f' => second is 'o' or 'i',
        's' => second is 'i' or 'e',
        'e' => second is 'i' or 'l',
        'n' => second is 'i',
        'd' => second is 'o',
        _ => false,
    };

    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> word, Span<char> small)
    {
        if (word.Length is < Shortest or > Longest)
        {
            return [];
        }

        for (var index = 0; index < word.Length; index++)
        {
            small[index] = (char)(word[index] | 0x20);
        }

        return small[..word.Length];
    }
}
