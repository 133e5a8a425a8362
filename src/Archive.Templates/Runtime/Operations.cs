using System.Text;
using Archive.Templates.Syntax;

namespace Archive.Templates.Runtime;

/// <summary>What the operators between two values do, by the kinds of the two.</summary>
internal sealed class Operations
{
    private readonly Budget _budget;
    private readonly TextForm _form;
    private readonly ListOperations _lists;

    public Operations(Budget budget, TextForm form)
    {
        _budget = budget;
        _form = form;
        _lists = new ListOperations(this, budget);
    }

    /// <summary>Whether markup stays markup when something is added to it.</summary>
    public bool KeepsHtml { get; set; }

    /// <summary>Only null and false are false.</summary>
    public static bool IsTrue(object? value) => value is not (null or false or Empty);

    public object? Apply(BinaryOperator applied, object? left, object? right, OperationPlace place)
    {
        _budget.At = place.Sign;
        if (applied == BinaryOperator.Add && KeepsHtml && (left is Html || right is Html))
        {
            return Concatenated(left, right);
        }

        left = left is Html leftHtml ? _form.Of(leftHtml) : left;
        right = right is Html rightHtml ? _form.Of(rightHtml) : right;
        return (left, right) switch
        {
            _ when applied == BinaryOperator.ShiftLeft && Items.IsList(left) => _lists.Apply(applied, left, right, place),
            _ when applied == BinaryOperator.ShiftRight && Items.IsList(right) => _lists.Apply(applied, left, right, place),
            (string, _) or (_, string) => OnText(applied, left, right, place),
            (null, _) or (_, null) => OnNull(applied, left, right),
            (Empty, _) or (_, Empty) => OnEmpty(applied, left is Empty ? right : left),
            _ when Arithmetic.AreNumbers(left, right) => Reckoned(applied, left, right, place) ?? throw NotOfNumbers(applied, left, right, place),
            _ when Items.IsList(left) || Items.IsList(right) => _lists.Apply(applied, left, right, place),
            (bool, _) or (_, bool) => OnFlags(applied, left, right, place),
            (DateTime or TimeSpan, DateTime or TimeSpan) => Reckoned(applied, left, right, place) ?? throw Unsupported(applied, left, right, place),
            _ when applied is BinaryOperator.Equal or BinaryOperator.NotEqual => Boxes.Of(left!.Equals(right) == (applied == BinaryOperator.Equal)),
            _ => throw Unsupported(applied, left, right, place),
        };
    }

    /// <summary>Joins two texts of which at least one is markup: the other is escaped.</summary>
    public Html Concatenated(object? left, object? right)
    {
        var joined = Markup(left) + Markup(right);
        _budget.Value(joined.Length);
        return Html.Of(joined);
    }

    public string Markup(object? value) => value is Html html ? html.ToString() : HtmlEscaper.Escape(_form.Of(value));

    private RenderError Unsupported(BinaryOperator applied, object? left, object? right, OperationPlace place) =>
        new(place.Sign, $"Unsupported types `{_form.Of(left)}/{ValueKind.Of(left)}` {Operators.Text(applied)} `{_form.Of(right)}/{ValueKind.Of(right)}` for binary operation");

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
        null => null,
        Empty => true,
        bool => false,
        _ when Arithmetic.IsNumber(value) => false,
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

        if (applied == BinaryOperator.Add)
        {
            var (before, after) = (_form.Of(left), _form.Of(right));
            _budget.Value((long)before.Length + after.Length);
            return before + after;
        }

        var (first, second) = (ComparedText(left), ComparedText(right));
        _budget.Read(Math.Min(first?.Length ?? 0, second?.Length ?? 0));
        return Compared(applied, string.CompareOrdinal(first, second))
            ?? throw new RenderError(place.Sign, $"Operator `{Operators.Text(applied)}` is not supported on string objects");
    }

    /// <summary>Null and <c>empty</c> are no text, not even the empty one.</summary>
    private string? ComparedText(object? value) => value is null or Empty ? null : _form.Of(value);

    private string Repeated(object? left, object? right, OperationPlace place)
    {
        var (text, times, at) = right is string ? ((string)right, left, place.Left) : ((string)left!, right, place.Right);
        var count = Math.Max(0, Arithmetic.ToInt(times)
            ?? throw new RenderError(at, "Expecting an integer. The operator `*` is not supported for the expression. Only working on string x int or int x string"));
        _budget.Value((long)count * text.Length);
        return new StringBuilder().Insert(0, text, text.Length == 0 ? 0 : count).ToString();
    }

    private static object? OnNull(BinaryOperator applied, object? left, object? right) => applied switch
    {
        BinaryOperator.Equal => Boxes.Of(left is null && right is null),
        BinaryOperator.NotEqual => Boxes.Of(left is not null || right is not null),
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => Boxes.False,
        _ => null,
    };

    private static object OnFlags(BinaryOperator applied, object? left, object? right, OperationPlace place) => applied switch
    {
        BinaryOperator.Equal => Boxes.Of(IsTrue(left) == IsTrue(right)),
        BinaryOperator.NotEqual => Boxes.Of(IsTrue(left) != IsTrue(right)),
        _ => throw new RenderError(place.Sign, $"The operator `{Operators.Text(applied)}` is not valid for bool<->bool"),
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

    /// <summary>Null for an operator that numbers, or dates, do not have.</summary>
    private static object? Reckoned(BinaryOperator applied, object? left, object? right, OperationPlace place)
    {
        try
        {
            return left is DateTime or TimeSpan ? OnDates(applied, left, right) : Arithmetic.Apply(applied, left!, right!);
        }
        catch (Exception fault) when (fault is DivideByZeroException or OverflowException or ArgumentOutOfRangeException)
        {
            throw new RenderError(place.Sign, fault switch
            {
                DivideByZeroException => "Cannot divide by zero.",
                OverflowException => "The result is too large.",
                _ => "There is no such date.",
            });
        }
    }

    private static RenderError NotOfNumbers(BinaryOperator applied, object? left, object? right, OperationPlace place) =>
        new(place.Sign, $"The operator `{Operators.Text(applied)}` is not implemented for {ValueKind.Of(left)}<->{ValueKind.Of(right)}");

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
