using System.Numerics;
using Archive.Templates.Runtime;
using Archive.Templates.Syntax;

namespace Archive.Templates.Functions;

/// <summary><c>math</c>: numbers. Where one is needed null is 0, and what rounds makes a number with a fraction, even if that is nothing.</summary>
internal static class MathFunctions
{
    public static readonly FunctionGroup Group = new("math")
    {
        { "abs", "value", Abs },
        { "ceil", "value", Ceil },
        { "divided_by", "value divisor", DividedBy },
        { "floor", "value", Floor },
        { "format", "value format culture?", Format },
        { "is_number", "value", IsNumber },
        { "minus", "value with", Minus },
        { "modulo", "value with", Modulo },
        { "plus", "value with", Plus },
        { "round", "value precision?", Round },
        { "times", "value with", Times },
        { "uuid", "", Uuid },
        { "random", "minValue maxValue", Random },
    };

    private const int MostDigits = 15;

    /// <summary>The number without its sign; null stays null.</summary>
    /// <example>{{ -15.5 | math.abs }} → 15.5</example>
    /// <example>{{ -5 | math.abs }} → 5</example>
    private static object? Abs(BuiltinCall call) =>
        call[0] is null or bool ? call[0]
        : !Arithmetic.IsNumber(call[0]) ? throw call.Error($"The value `{call.Text(0)}` is not a number")
        : Arithmetic.ToDouble(call[0]!) < 0 ? Arithmetic.Negated(call[0]!)
        : call[0];

    /// <summary>The next whole number that is not smaller.</summary>
    /// <example>{{ 4.6 | math.ceil }} → 5</example>
    private static object Ceil(BuiltinCall call) => Math.Ceiling(call.Double(0));

    /// <summary>One number divided by another; by a whole number the result is made whole, downwards.</summary>
    /// <example>{{ 8.4 | math.divided_by 2.0 | math.round 1 }} → 4.2</example>
    /// <example>{{ 8.4 | math.divided_by 2 }} → 4</example>
    private static object? DividedBy(BuiltinCall call)
    {
        var quotient = call.Renderer.Operations.Apply(BinaryOperator.Divide, call.Double(0), call[1], OperationPlace.Of(call.Span));
        if (call[1] is not int || quotient is null)
        {
            return quotient;
        }

        var floor = Math.Floor(Arithmetic.ToDouble(quotient));
        return double.IsFinite(floor) ? Numerals.Smallest(new BigInteger(floor)) : throw call.Error("Cannot divide by zero.");
    }

    /// <summary>The next whole number that is not greater.</summary>
    /// <example>{{ 4.6 | math.floor }} → 4</example>
    private static object Floor(BuiltinCall call) => Math.Floor(call.Double(0));

    /// <summary>A number by a format of .NET, always in the invariant culture.</summary>
    /// <example>{{ 255 | math.format "X4" }} → 00FF</example>
    private static object Format(BuiltinCall call) => Formatting.Of(call, "number", Arithmetic.IsNumber(call[0]));

    /// <summary>Whether a value is a number; a text of digits is none.</summary>
    /// <example>{{ 255 | math.is_number }} → true</example>
    /// <example>{{ "yo" | math.is_number }} → false</example>
    private static object IsNumber(BuiltinCall call) => Boxes.Of(Arithmetic.IsNumber(call[0]));

    /// <summary>One number less another.</summary>
    /// <example>{{ 255 | math.minus 5 }} → 250</example>
    private static object? Minus(BuiltinCall call) => Apply(call, BinaryOperator.Subtract);

    /// <summary>What is left when one number is divided by another.</summary>
    /// <example>{{ 11 | math.modulo 10 }} → 1</example>
    private static object? Modulo(BuiltinCall call) => Apply(call, BinaryOperator.Modulo);

    /// <summary>The sum of two numbers.</summary>
    /// <example>{{ 1 | math.plus 2 }} → 3</example>
    private static object? Plus(BuiltinCall call) => Apply(call, BinaryOperator.Add);

    /// <summary>Not available: a page must come out the same each time.</summary>
    private static object? Random(BuiltinCall call) => throw Impure.Error(call, "math.random");

    /// <summary>The nearest number with so many digits after the point; a half goes to the even one.</summary>
    /// <example>{{ 4.6 | math.round }} → 5</example>
    /// <example>{{ 4.5612 | math.round 2 }} → 4.56</example>
    private static object Round(BuiltinCall call) =>
        call.Integer(1) is >= 0 and <= MostDigits and var digits ? Math.Round(call.Double(0), digits)
        : throw call.Error(FormattableString.Invariant($"A number can be rounded to 0 to {MostDigits} digits."));

    /// <summary>The product of two numbers.</summary>
    /// <example>{{ 2 | math.times 3 }} → 6</example>
    private static object? Times(BuiltinCall call) => Apply(call, BinaryOperator.Multiply);

    /// <summary>Not available: a page must come out the same each time.</summary>
    private static object? Uuid(BuiltinCall call) => throw Impure.Error(call, "math.uuid");

    private static object? Apply(BuiltinCall call, BinaryOperator applied) =>
        call.Renderer.Operations.Apply(applied, call[0], call[1], OperationPlace.Of(call.Span));
}
