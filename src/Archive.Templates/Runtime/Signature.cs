using System.Globalization;

namespace Archive.Templates.Runtime;

/// <summary>Which arguments a function takes.</summary>
/// <param name="Required">How many of the parameters must be given; these come first.</param>
/// <param name="HasRest">Whether the last parameter takes all arguments that are left.</param>
internal sealed record Signature(string[] Parameters, int Required, bool HasRest)
{
    /// <summary>Parameters that have a place of their own.</summary>
    public int Fixed => HasRest ? Parameters.Length - 1 : Parameters.Length;

    /// <summary>Reads <c>"list value? more..."</c>.</summary>
    public static Signature Parse(string text)
    {
        var parameters = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new Signature(
            [.. parameters.Select(parameter => parameter.TrimEnd('?', '.'))],
            parameters.Count(parameter => char.IsLetterOrDigit(parameter[^1])),
            parameters is [.., var last] && last.EndsWith("...", StringComparison.Ordinal));
    }

    public static Signature Unnamed(int least, int most) =>
        new([.. Enumerable.Range(0, most).Select(index => index.ToString(CultureInfo.InvariantCulture))], least, HasRest: false);

    /// <summary>Below zero where there is no parameter of that name.</summary>
    public int IndexOf(string name) => Array.IndexOf(Parameters, name);
}
