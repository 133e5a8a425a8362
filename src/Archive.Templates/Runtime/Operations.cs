using System.Globalization;
using System.Text;
using Archive.Templates.Syntax;

namespace Archive.Templates.Runtime;

/// <summary>What the operators between two values do, by the kinds of the two.</summary>
internal sealed class Operations(Budget budget, TextForm form)
{
    /// <summary>Whether markup stays markup when something is added to it.</summary>
    public bool KeepsHtml { get; set; }

    /// <summary>Only null and false are false.</summary>
    public static bool IsTrue(object? value) => value is not (null or false or Empty);

    public object? Apply(BinaryOperator applied, object? left, object? right, OperationPlace place)
    {
        budget.At = place.Whole;
        if (applied == BinaryOperator.Add && KeepsHtml && (left is Html || right is Html))
        {
            return Concatenated(left, right);
        }

        left = left is Html leftHtml ? leftHtml.ToString() : left;
        right = right is Html rightHtml ? rightHtml.ToString() : right;
        if (left is Empty || right is Empty)
        {
            return OnEmpty(applied, left is Empty ? right : left);
        }

        return (left, right) switch
        {
            (ScriptArray, _) when applied == BinaryOperator.ShiftLeft => ListOperations.Apply(applied, left, right, place, budget),
            (_, ScriptArray) when applied == BinaryOperator.ShiftRight => ListOperations.Apply(applied, left, right, place, budget),
            (string, _) or (_, string) => OnText(applied, left, right, place),
            (ScriptArray or NumberRange, _) or (_, ScriptArray or NumberRange) => ListOperations.Apply(applied, left, right, place, budget),
            (null, _) or (_, null) => OnNull(applied, left, right),
            (bool a, bool b) => OnFlags(applied, a, b) ?? throw Unsupported(applied, left, right, place),
            (DateTime or TimeSpan, DateTime or TimeSpan) => OnDates(applied, left, right) ?? throw Unsupported(applied, left, right, place),
            _ when Arithmetic.AreNumbers(left, right) => OnNumbers(applied, left, right, place),
            _ when applied is BinaryOperator.Equal or BinaryOperator.NotEqual => Boxes.Of(left!.Equals(right) == (applied == BinaryOperator.Equal)),
            _ => throw Unsupported(applied, left, right, place),
        };
    }

    /// <summary>Joins two texts of which at least one is markup: the other is escaped.</summary>
    public Html Concatenated(object? left, object? right)
    {
        var joined = Markup(left) + Markup(right);
        budget.Value(joined.Length);
        return Html.Of(joined);
    }

    public string Markup(object? value) => value is Html html ? html.ToString() : HtmlEscaper.Escape(form.Of(value));

    private RenderError Unsupported(BinaryOperator applied, object? left, object? right, OperationPlace place) =>
        new(place.Whole, $"Unsupported types `{form.Of(left)}/{TextForm.KindOf(left)}` {Operators.Text(applied)} `{form.Of(right)}/{TextForm.KindOf(right)}` for binary operation");

    private static object? OnEmpty(BinaryOperator applied, object? other)
    {
        var isEmpty = other is Empty || IsEmpty(other) == true;
        return applied switch
        {
            BinaryOperator.Equal => Boxes.Of(isEmpty),
            BinaryOperator.NotEqual => Boxes.Of(!isEmpty),
            BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual => Boxes.Of(isEmpty),
            BinaryOperator.Less or BinaryOperator.Greater => Boxes.False,
            _ => Empty.Value,
        };
    }

    /// <summary>What <c>.empty?</c> says; null where nothing can be in the value.</summary>
    public static bool? IsEmpty(object? value) => value switch
    {
        null => true,
        Empty => true,
        ScriptObject mapping => mapping.Count == 0,
        IHostObject => false,
        _ => Members.Size(value) switch
        {
            int size => size == 0,
            _ => Items.Of(value) is { } items ? items.Count == 0 : null,
        },
    };

    private object OnText(BinaryOperator applied, object? left, object? right, OperationPlace place)
    {
        if (applied == BinaryOperator.Multiply)
        {
            return Repeated(left, right, place);
        }

        if (applied is BinaryOperator.Equal or BinaryOperator.NotEqual && (left is null || right is null))
        {
            return Boxes.Of(applied == BinaryOperator.NotEqual);
        }

        var (a, b) = (form.Of(left), form.Of(right));
        if (applied == BinaryOperator.Add)
        {
            budget.Value((long)a.Length + b.Length);
            return a + b;
        }

        return Compared(applied, string.CompareOrdinal(a, b))
            ?? throw new RenderError(place.Whole, $"The operator `{Operators.Text(applied)}` is not supported for string objects");
    }

    private string Repeated(object? left, object? right, OperationPlace place)
    {
        var (text, times) = left is string ? ((string)left, right) : ((string)right!, left);
        if (times is not (int or long))
        {
            throw new RenderError(place.Whole, "Expecting an integer. The operator `*` is not supported for the expression. Only working on string x int or int x string");
        }

        var count = Math.Max(0, Convert.ToInt64(times, CultureInfo.InvariantCulture));
        budget.Value(text.Length == 0 ? 0 : count > int.MaxValue ? long.MaxValue : count * text.Length);
        return new StringBuilder().Insert(0, text, text.Length == 0 ? 0 : (int)count).ToString();
    }

    private static object? OnNull(BinaryOperator applied, object? left, object? right) => applied switch
    {
        BinaryOperator.Equal => Boxes.Of(left is null && right is null),
        BinaryOperator.NotEqual => Boxes.Of(left is not null || right is not null),
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => Boxes.False,
        _ => null,
    };

    private static object? OnFlags(BinaryOperator applied, bool left, bool right) => applied switch
    {
        BinaryOperator.Equal => Boxes.Of(left == right),
        BinaryOperator.NotEqual => Boxes.Of(left != right),
        _ => null,
    };

    private static object? OnDates(BinaryOperator applied, object? left, object? right) => (applied, left, right) switch
    {
        (BinaryOperator.Subtract, DateTime a, DateTime b) => a - b,
        (BinaryOperator.Subtract, DateTime a, TimeSpan b) => a - b,
        (BinaryOperator.Add, DateTime a, TimeSpan b) => a + b,
        (BinaryOperator.Add, TimeSpan a, TimeSpan b) => a + b,
        (BinaryOperator.Subtract, TimeSpan a, TimeSpan b) => a - b,
        (_, DateTime a, DateTime b) => Compared(applied, a.CompareTo(b)),
        (_, TimeSpan a, TimeSpan b) => Compared(applied, a.CompareTo(b)),
        _ => null,
    };

    private object OnNumbers(BinaryOperator applied, object? left, object? right, OperationPlace place)
    {
        try
        {
            return Arithmetic.Apply(applied, left!, right!) ?? throw Unsupported(applied, left, right, place);
        }
        catch (Exception fault) when (fault is DivideByZeroException or OverflowException)
        {
            throw new RenderError(place.Right, fault is OverflowException ? "The result is too large." : "Cannot divide by zero.");
        }
    }

    /// <summary>What a comparing operator makes of an order; null for an operator that does not compare.</summary>
    public static object? Compared(BinaryOperator applied, int order) => applied switch
    {
        BinaryOperator.Equal => Boxes.Of(order == 0),
        BinaryOperator.NotEqual => Boxes.Of(order != 0),
        BinaryOperator.Less => Boxes.Of(order < 0),
        BinaryOperator.LessOrEqual => Boxes.Of(order <= 0),
        BinaryOperator.Greater => Boxes.Of(order > 0),
        BinaryOperator.GreaterOrEqual => Boxes.Of(order >= 0),
        _ => null,
    };
}

/// <summary>Where an operation stands: as a whole, its sign, and its right side.</summary>
internal readonly record struct OperationPlace(SourceSpan Whole, SourceSpan Sign, SourceSpan Right)
{
    /// <summary>An operation inside a function, where only the call has a place.</summary>
    public static OperationPlace Of(SourceSpan call) => new(call, call, call);

    public static OperationPlace Of(Binary binary) => new(binary.Span, binary.Sign, binary.Right.Span);
}
