using System.Globalization;
using System.Numerics;

namespace Archive.Templates.Syntax;

/// <summary>How numbers are written in a template, and the smallest kind of number that holds each.</summary>
internal static class Numerals
{
    /// <summary>How many digits a number may have.</summary>
    public const int LongestNumber = 10_000;

    private const int LongestExponent = 1000;
    private const int MostBits = 64;

    /// <summary>Reads the numeral a text begins with; a length of 0 says that it begins with none that is whole.</summary>
    public static (object? Value, int Length) At(ReadOnlySpan<char> text) =>
        text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? Based(text, 16)
        : text.StartsWith("0b", StringComparison.OrdinalIgnoreCase) ? Based(text, 2)
        : Decimal(text);

    /// <summary>An <c>int</c>, else a <c>long</c>, else a whole number of any size.</summary>
    public static object Smallest(BigInteger value)
    {
        if (value >= int.MinValue && value <= int.MaxValue)
        {
            return (int)value;
        }

        return value >= long.MinValue && value <= long.MaxValue ? (long)value : (object)value;
    }

    private static (object? Value, int Length) Based(ReadOnlySpan<char> text, int numberBase)
    {
        var length = 2;
        var value = BigInteger.Zero;
        var bits = 0;
        for (; length < text.Length && (text[length] == '_' || DigitOf(text[length]) < numberBase); length++)
        {
            if (text[length] != '_')
            {
                bits += numberBase == 16 ? 4 : 1;
                value = bits > MostBits ? value : value * numberBase + DigitOf(text[length]);
            }
        }

        var unsigned = length < text.Length && text[length] is 'u' or 'U';
        return bits is 0 or > MostBits ? (null, 0) : (unsigned ? Smallest(value) : Smallest(Signed(value, bits)), unsigned ? length + 1 : length);
    }

    /// <summary>As in C's family: without the mark of an unsigned number, the highest bit of 32 or 64 is the sign.</summary>
    private static BigInteger Signed(BigInteger value, int bits) =>
        bits <= 32 ? unchecked((int)(uint)value) : unchecked((long)(ulong)value);

    private static int DigitOf(char character) => char.IsAsciiHexDigit(character) ? Convert.ToInt32(character.ToString(), 16) : int.MaxValue;

    private static (object? Value, int Length) Decimal(ReadOnlySpan<char> text)
    {
        var length = Digits(text, 0);
        var isWhole = true;
        if (length + 1 < text.Length && text[length] == '.' && char.IsAsciiDigit(text[length + 1]))
        {
            length = Digits(text, length + 1);
            isWhole = false;
        }

        var mantissa = length;
        if (length < text.Length && text[length] is 'e' or 'E')
        {
            var sign = length + 1 < text.Length && text[length + 1] is '+' or '-' ? 1 : 0;
            var end = Digits(text, length + 1 + sign);
            length = end > length + 1 + sign ? end : length;
            isWhole &= sign == 0 || text[mantissa + 1] == '+';
        }

        return Suffixed(text, length, isWhole, mantissa);
    }

    private static (object? Value, int Length) Suffixed(ReadOnlySpan<char> text, int length, bool isWhole, int mantissa)
    {
        if (length > LongestNumber)
        {
            return (null, 0);
        }

        var digits = text[..length].ToString().Replace("_", "", StringComparison.Ordinal);
        var suffix = length < text.Length ? char.ToLowerInvariant(text[length]) : ' ';
        return suffix switch
        {
            'f' => (float.Parse(digits, CultureInfo.InvariantCulture), length + 1),
            'd' => (double.Parse(digits, CultureInfo.InvariantCulture), length + 1),
            'm' => decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? ((object?)exact, length + 1) : (null, 0),
            _ when isWhole => (Whole(digits, mantissa == length), length),
            _ => (double.Parse(digits, CultureInfo.InvariantCulture), length),
        };
    }

    private static object Whole(string digits, bool isPlain)
    {
        if (isPlain)
        {
            return Smallest(BigInteger.Parse(digits, CultureInfo.InvariantCulture));
        }

        var split = digits.AsSpan().IndexOfAny('e', 'E');
        return int.TryParse(digits.AsSpan(split + 1), CultureInfo.InvariantCulture, out var exponent) && exponent <= LongestExponent
            ? Smallest(BigInteger.Parse(digits.AsSpan(0, split), CultureInfo.InvariantCulture) * BigInteger.Pow(10, exponent))
            : double.Parse(digits, CultureInfo.InvariantCulture);
    }

    private static int Digits(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '_' && end > start)))
        {
            end++;
        }

        return end;
    }
}
