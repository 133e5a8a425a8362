using System.Collections;

namespace Archive.Templates.Runtime;

/// <summary>What <c>1..5</c> and <c>5..1</c> give: whole numbers in a row, made one by one when they are asked for.</summary>
internal sealed class NumberRange(long first, int count, int step) : IReadOnlyList<object?>
{
    public int Count => count;

    public object? this[int index] => Boxes.Of(first + (long)index * step);

    public IEnumerator<object?> GetEnumerator()
    {
        for (var index = 0; index < count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
