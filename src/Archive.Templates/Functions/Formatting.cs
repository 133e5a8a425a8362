using System.Globalization;

namespace Archive.Templates.Functions;

/// <summary>Values by a format of .NET: the second argument of the call; the third is a culture, which may only be the invariant one.</summary>
internal static class Formatting
{
    private const int LongestFormat = 100;

    /// <param name="kind">What the function formats, as its message calls it.</param>
    public static string Of(BuiltinCall call, string kind, bool isOfKind)
    {
        if (!call.Has(0))
        {
            return "";
        }

        Impure.CheckCulture(call, 2);
        var format = call.TextOrNull(1);
        if (format?.Length > LongestFormat || (format?.Any(char.IsAsciiDigit) == true && !IsReasonable(format)))
        {
            throw call.Error($"The format `{format}` asks for too many digits.");
        }

        if (!isOfKind || call[0] is not IFormattable value)
        {
            throw call.Error($"Unexpected `{call.Text(0)}`. Must be a formattable {kind}");
        }

        try
        {
            return value.ToString(format, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            throw call.Error($"`{format}` is not a format for this value.");
        }
    }

    /// <summary>A precision such as in <c>N2</c> has no bound of its own in .NET.</summary>
    private static bool IsReasonable(string format) =>
        !char.IsAsciiLetter(format[0]) || !int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits) || digits <= LongestFormat;
}
