using System.Globalization;

namespace Archive.Markup.Bodies;

/// <summary>What an author says of the block that follows, in a comment alone on a line: of its address, or of its counterpart.</summary>
internal abstract record LineMark
{
    /// <summary>What a text must hold for any of its lines to be one.</summary>
    public const string Opening = "<!--";
    private const string Closing = "-->";
    private const int LongestName = 60;
    private const int LongestNumber = 6;

    /// <summary>Null where the line is no such comment.</summary>
    public static LineMark? On(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length < Opening.Length + Closing.Length
            || !line.StartsWith(Opening, StringComparison.Ordinal) || !line.EndsWith(Closing, StringComparison.Ordinal))
        {
            return null;
        }

        return line[Opening.Length..^Closing.Length].Trim() switch
        {
            ['#', .. var name] when IsName(name) => new Name(name.ToString()),
            ['=' or '＝', '-' or '－' or 'ー' or '–' or '—' or '―'] => new Counterpart(null),
            ['=' or '＝', .. var number] when NumberIn(number) is { } value => new Counterpart(value),
            ['=' or '＝', ..] => new Unreadable(),
            _ => null,
        };
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > LongestName)
        {
            return false;
        }

        foreach (var character in name)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('-' or '_'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>In the digits of any keyboard.</summary>
    private static int? NumberIn(ReadOnlySpan<char> digits)
    {
        var number = digits.Length is > 0 and <= LongestNumber ? 0 : (int?)null;
        foreach (var digit in digits)
        {
            number = CharUnicodeInfo.GetDecimalDigitValue(digit) is >= 0 and var value ? (number * 10) + value : null;
        }

        return number;
    }

    /// <summary><c>#NAME</c>: the block keeps this name as its address, whatever becomes of its words.</summary>
    internal sealed record Name(string Text) : LineMark;

    /// <summary><c>=</c> or <c>=x</c>: its author meant one of these, and nobody can tell which.</summary>
    internal sealed record Unreadable : LineMark;

    /// <summary><c>=3</c>: its counterpart is the block with the same number in the other edition; <c>=-</c>, without a number: it has none.</summary>
    internal sealed record Counterpart(int? Number) : LineMark;
}
