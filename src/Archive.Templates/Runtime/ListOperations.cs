using Archive.Templates.Syntax;

namespace Archive.Templates.Runtime;

/// <summary>Operators with a list on one side: joined, less what is in the other, repeated, added to, compared.</summary>
internal static class ListOperations
{
    public static object? Apply(BinaryOperator applied, object? left, object? right, OperationPlace place, Budget budget)
    {
        switch (applied)
        {
            case BinaryOperator.ShiftLeft when left is ScriptArray array:
                return Limited([.. array, right], budget);
            case BinaryOperator.ShiftRight when right is ScriptArray array:
                return Limited([left, .. array], budget);
            case BinaryOperator.Add:
                return Limited([.. AsList(left), .. AsList(right)], budget);
            case BinaryOperator.Subtract:
                return Limited([.. AsList(left).Except(AsList(right))], budget);
            case BinaryOperator.Multiply:
                return Repeated(left, right, place, budget);
            case BinaryOperator.Equal or BinaryOperator.NotEqual:
                return Boxes.Of(AreEqual(left, right) == (applied == BinaryOperator.Equal));
            default:
                throw new RenderError(place.Whole, $"The operator `{Operators.Text(applied)}` is not supported between a list and `{TextForm.KindOf(left is ScriptArray or NumberRange ? right : left)}`.");
        }
    }

    private static bool AreEqual(object? left, object? right) =>
        Items.Of(left) is { } a && Items.Of(right) is { } b && a.SequenceEqual(b);

    private static IReadOnlyList<object?> AsList(object? value) => value is null ? [] : Items.Of(value) ?? [value];

    private static ScriptArray Repeated(object? left, object? right, OperationPlace place, Budget budget)
    {
        var (items, times) = left is int count ? (AsList(right), count) : (AsList(left), right is int other ? other : -1);
        if (times < 0)
        {
            throw new RenderError(place.Whole, "Expecting an integer. The operator `*` repeats a list a whole number of times.");
        }

        budget.Items((long)items.Count * times);
        return new ScriptArray(Enumerable.Repeat(items, times).SelectMany(item => item));
    }

    private static ScriptArray Limited(IReadOnlyList<object?> items, Budget budget)
    {
        budget.Items(items.Count);
        return new ScriptArray(items);
    }
}
