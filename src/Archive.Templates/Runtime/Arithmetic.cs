using System.Globalization;
using System.Numerics;
using Archive.Templates.Syntax;

namespace Archive.Templates.Runtime;

/// <summary>Numbers of six kinds: the wider kind of two decides, and a whole number never overflows but grows.</summary>
internal static class Arithmetic
{
    private const int LargestShift = 4096;
    private const long MostBits = 65536;

    public static bool IsNumber(object? value) => value is int or long or double or float or decimal or BigInteger;

    /// <summary>Whether two values can be reckoned with: beside a number, true counts as 1 and false as 0.</summary>
    public static bool AreNumbers(object? left, object? right) => IsNumber(left) ? IsNumber(right) || right is bool : left is bool && IsNumber(right);

    /// <summary>A value where a whole number is wanted: null is 0, a fraction is rounded, digits are read; null where none can be made of it.</summary>
    public static int? ToInt(object? value) => value switch
    {
        null => 0,
        int number => number,
        bool flag => flag ? 1 : 0,
        string text => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null,
        _ when IsNumber(value) && Math.Round(ToDouble(value)) is >= int.MinValue and <= int.MaxValue and var rounded => (int)rounded,
        _ => null,
    };

    /// <summary>Null for an operator that numbers do not have.</summary>
    public static object? Apply(BinaryOperator applied, object left, object right) => (left, right) switch
    {
        (decimal, _) or (_, decimal) => OnDecimals(applied, ToDecimal(left), ToDecimal(right)),
        (double, _) or (_, double) => OnDoubles(applied, ToDouble(left), ToDouble(right)),
        (float, _) or (_, float) => OnFloats(applied, ToDouble(left), ToDouble(right)),
        (BigInteger, _) or (_, BigInteger) => OnBig(applied, ToBig(left), ToBig(right)),
        _ => OnLongs(applied, ToLong(left), ToLong(right)) ?? OnBig(applied, ToBig(left), ToBig(right)),
    };

    public static double ToDouble(object value) => value is BigInteger big ? (double)big : Convert.ToDouble(value, CultureInfo.InvariantCulture);

    public static decimal ToDecimal(object value) => value is BigInteger big ? (decimal)big : Convert.ToDecimal(value, CultureInfo.InvariantCulture);

    public static long ToLong(object value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);

    public static BigInteger ToBig(object value) => value is BigInteger big ? big : new BigInteger(ToLong(value));

    public static object Negated(object value) => value switch
    {
        int or long => OnLongs(BinaryOperator.Subtract, 0, ToLong(value)) ?? Numerals.Smallest(-ToBig(value)),
        BigInteger big => Numerals.Smallest(-big),
        decimal exact => -exact,
        float single => -single,
        _ => -ToDouble(value),
    };

    /// <summary>Null where the result does not fit, or for an operator of larger numbers.</summary>
    private static object? OnLongs(BinaryOperator applied, long left, long right)
    {
        long result;
        switch (applied)
        {
            case BinaryOperator.Add:
                result = unchecked(left + right);
                return ((left ^ result) & (right ^ result)) < 0 ? null : Boxes.Of(result);
            case BinaryOperator.Subtract:
                result = unchecked(left - right);
                return ((left ^ right) & (left ^ result)) < 0 ? null : Boxes.Of(result);
            case BinaryOperator.Multiply:
                return Math.BigMul(left, right, out result) == result >> 63 ? Boxes.Of(result) : null;
            case BinaryOperator.Divide:
                return (double)left / right;
            case BinaryOperator.DivideWhole when right != -1:
                return Boxes.Of(left / right);
            case BinaryOperator.Modulo when right != -1:
                return Boxes.Of(left % right);
            default:
                return Operations.Compared(applied, left.CompareTo(right));
        }
    }

    private static object? OnBig(BinaryOperator applied, BigInteger left, BigInteger right)
    {
        if (left.GetBitLength() + right.GetBitLength() > MostBits)
        {
            throw new OverflowException();
        }

        return applied switch
        {
            BinaryOperator.Add => Numerals.Smallest(left + right),
            BinaryOperator.Subtract => Numerals.Smallest(left - right),
            BinaryOperator.Multiply => Numerals.Smallest(left * right),
            BinaryOperator.Divide => (double)left / (double)right,
            BinaryOperator.DivideWhole => Numerals.Smallest(left / right),
            BinaryOperator.Modulo => Numerals.Smallest(left % right),
            BinaryOperator.ShiftLeft => Numerals.Smallest(left << Shift(right)),
            BinaryOperator.ShiftRight => Numerals.Smallest(left >> Shift(right)),
            _ => Operations.Compared(applied, left.CompareTo(right)),
        };
    }

    private static int Shift(BigInteger by) => BigInteger.Abs(by) <= LargestShift ? (int)by : throw new OverflowException();

    private static object? OnDoubles(BinaryOperator applied, double left, double right) => applied switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideWhole => Math.Round(left / right),
        BinaryOperator.Modulo => left % right,
        BinaryOperator.Equal => Boxes.Of(left == right),
        BinaryOperator.NotEqual => Boxes.Of(left != right),
        BinaryOperator.Less => Boxes.Of(left < right),
        BinaryOperator.LessOrEqual => Boxes.Of(left <= right),
        BinaryOperator.Greater => Boxes.Of(left > right),
        BinaryOperator.GreaterOrEqual => Boxes.Of(left >= right),
        _ => null,
    };

    private static object? OnFloats(BinaryOperator applied, double left, double right) =>
        OnDoubles(applied, left, right) switch
        {
            double number => (float)number,
            var result => result,
        };

    private static object? OnDecimals(BinaryOperator applied, decimal left, decimal right) => applied switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideWhole => decimal.Round(left / right),
        BinaryOperator.Modulo => left % right,
        _ => Operations.Compared(applied, left.CompareTo(right)),
    };
}
