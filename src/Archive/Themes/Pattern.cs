using System.Text.RegularExpressions;

namespace Archive.Themes;

/// <summary>A theme's text with places in braces, all filled in one pass: braces in what is put in stay what they are.</summary>
internal static class Pattern
{
    private static readonly Regex Places = new(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    /// <param name="part">What stands in a place, by its name; null leaves the braces as they are.</param>
    public static string Fill(string text, Func<string, string?> part) =>
        Places.Replace(text, place => part(place.Groups["name"].Value) ?? place.Value);
}
