using System.Globalization;
using Archive.Templates.Runtime;

namespace Archive.Templates.Functions;

/// <summary>The order of <c>array.sort</c>: null first, then numbers by size, then texts by their letters whatever the case.</summary>
internal sealed class SortOrder : IComparer<object?>
{
    public static readonly SortOrder Instance = new();

    public int Compare(object? x, object? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        _ when Arithmetic.AreNumbers(x, y) => Arithmetic.ToDouble(x).CompareTo(Arithmetic.ToDouble(y)),
        (DateTime a, DateTime b) => a.CompareTo(b),
        (bool a, bool b) => a.CompareTo(b),
        (IComparable a, _) when x is not string && x.GetType() == y.GetType() => a.CompareTo(y),
        _ => CompareText(Convert.ToString(x, CultureInfo.InvariantCulture) ?? "", Convert.ToString(y, CultureInfo.InvariantCulture) ?? ""),
    };

    private static int CompareText(string x, string y)
    {
        var order = string.CompareOrdinal(x.ToLowerInvariant(), y.ToLowerInvariant());
        return order != 0 ? order : string.CompareOrdinal(y, x);
    }
}
