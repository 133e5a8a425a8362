using Archive.Templates.Syntax;

namespace Archive.Templates.Runtime;

/// <summary>Operators with a list on one side: joined, repeated, cut, thinned out, added to, compared element by element.</summary>
internal sealed class ListOperations(Operations operations, Budget budget)
{
    public object? Apply(BinaryOperator applied, object? left, object? right, OperationPlace place) => applied switch
    {
        BinaryOperator.ShiftLeft when AsList(left) is { } list => Made([.. list, right]),
        BinaryOperator.ShiftRight when AsList(right) is { } list => Made([left, .. list]),
        BinaryOperator.Multiply when AsList(left) is null != AsList(right) is null => Repeated(left, right, place),
        BinaryOperator.Divide or BinaryOperator.DivideWhole when AsList(left) is { } list => Cut(list, Divisor(applied, left, right, place)),
        BinaryOperator.Modulo when AsList(left) is { } list => Thinned(list, Divisor(applied, left, right, place)),
        BinaryOperator.Subtract or BinaryOperator.Range or BinaryOperator.RangeExclusive => throw new RenderError(place.Sign, Unsupported(applied, left, right)),
        _ => OnBoth(applied, left, right, place),
    };

    private static IReadOnlyList<object?>? AsList(object? value) => Items.Of(value);

    private object? OnBoth(BinaryOperator applied, object? left, object? right, OperationPlace place)
    {
        if (AsList(right) is not { } second)
        {
            throw new RenderError(place.Right, Unsupported(applied, left, right) + " Expecting an array for the right argument.");
        }

        if (AsList(left) is not { } first)
        {
            throw new RenderError(place.Left, Unsupported(applied, left, right) + " Expecting an array for the left argument.");
        }

        return applied switch
        {
            BinaryOperator.Add => Made([.. first, .. second]),
            BinaryOperator.NotEqual => Boxes.Of(!Compares(BinaryOperator.Equal, first, second, place)),
            _ => Boxes.Of(Compares(applied, first, second, place)),
        };
    }

    /// <summary>A shorter list comes before a longer one; of lists of one length, each pair of elements must compare.</summary>
    private bool Compares(BinaryOperator applied, IReadOnlyList<object?> first, IReadOnlyList<object?> second, OperationPlace place)
    {
        if (first.Count != second.Count || first.Count == 0)
        {
            return Operations.Compared(applied, first.Count.CompareTo(second.Count)) is true;
        }

        // A list may contain itself.
        Budget.GuardStack(place.Sign);
        for (var index = 0; index < first.Count; index++)
        {
            budget.Step();
            if (operations.Apply(applied, first[index], second[index], place) is not true)
            {
                return false;
            }
        }

        return true;
    }

    private ScriptArray Repeated(object? left, object? right, OperationPlace place)
    {
        var (items, count, at) = AsList(left) is { } list ? (list, right, place.Right) : (AsList(right)!, left, place.Left);
        var times = Times(count, at);
        if (times < 0)
        {
            throw new RenderError(at, FormattableString.Invariant($"{Unsupported(BinaryOperator.Multiply, left, right)} Integer {times} cannot be negative when multiplying"));
        }

        budget.Items((long)items.Count * times);
        var repeated = new ScriptArray();
        for (var turn = 0; turn < times; turn++)
        {
            repeated.AddRange(items);
        }

        return repeated;
    }

    private ScriptArray Cut(IReadOnlyList<object?> items, int parts) => Made([.. items.Take(items.Count / parts)]);

    private ScriptArray Thinned(IReadOnlyList<object?> items, int step)
    {
        budget.Step(items.Count);
        return new ScriptArray(items.Where((_, index) => index % step == 0));
    }

    private static int Divisor(BinaryOperator applied, object? left, object? right, OperationPlace place) => Times(right, place.Right) switch
    {
        0 => throw new RenderError(place.Right, "Cannot divide by 0"),
        < 0 => throw new RenderError(place.Right, Unsupported(applied, left, right) + " The number cannot be negative."),
        var divisor => divisor,
    };

    private static int Times(object? value, SourceSpan at) =>
        Arithmetic.ToInt(value) ?? throw new RenderError(at, $"Unable to convert type `{ValueKind.Of(value)}` to int");

    private ScriptArray Made(object?[] items)
    {
        budget.Items(items.Length);
        return new ScriptArray(items);
    }

    private static string Unsupported(BinaryOperator applied, object? left, object? right) =>
        $"The operator `{Operators.Text(applied)}` is not supported between {ValueKind.Of(left)} and {ValueKind.Of(right)}.";
}
