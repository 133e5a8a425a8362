using System.Globalization;
using Archive.Templates.Runtime;

namespace Archive.Templates.Functions;

/// <summary>The order of <c>array.sort</c>: null first, then numbers by size, then texts by their letters whatever the case.</summary>
internal sealed class SortOrder(Budget budget) : IComparer<object?>
{
    public int Compare(object? x, object? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        _ when Arithmetic.AreNumbers(x, y) => Arithmetic.ToDouble(x).CompareTo(Arithmetic.ToDouble(y)),
        (DateTime a, DateTime b) => a.CompareTo(b),
        (bool a, bool b) => a.CompareTo(b),
        (IComparable a, _) when x is not string && x.GetType() == y.GetType() => a.CompareTo(y),
        _ => CompareText(TextOf(x), TextOf(y)),
    };

    /// <summary>Values of the host, which have no text of their own, stay as they stand.</summary>
    private static string TextOf(object value) => value is IHostObject ? "" : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    /// <remarks>Sign by sign: a copy of each text in small letters would be made for every comparison.</remarks>
    private int CompareText(string x, string y)
    {
        var shared = Math.Min(x.Length, y.Length);
        var same = x.AsSpan().CommonPrefixLength(y);
        while (same < shared && char.ToLowerInvariant(x[same]) == char.ToLowerInvariant(y[same]))
        {
            same++;
        }

        budget.Read(same);
        var order = same < shared ? char.ToLowerInvariant(x[same]).CompareTo(char.ToLowerInvariant(y[same])) : x.Length.CompareTo(y.Length);
        return order != 0 ? order : string.CompareOrdinal(y, x);
    }
}
