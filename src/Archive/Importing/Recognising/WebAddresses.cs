using System.Text.RegularExpressions;
using Archive.Importing.Texts;
using Archive.Markup;

namespace Archive.Importing.Recognising;

/// <summary>The address on the web that a line is or holds. It stays as it was written: a folded one would lead elsewhere.</summary>
internal static class WebAddresses
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    private static readonly Regex Alone = new(@"^\s*<?(?<url>https?://\S+?)>?\s*$", Options);

    // It ends before a bracket that it did not open itself; a wide one behind a letter of ASCII belongs to the words around it.
    private static readonly Regex Among = new(@"https?://([^\s\p{Cf}<>＜＞「」『』、。()（）]|(?<open>\(|(?<![!-~])（)|(?<-open>[)）]))+", Options);

    private static readonly Regex NothingInBrackets = new(@"[(（<＜「『\[]\s*[)）>＞」』\]]", Options);

    /// <summary>Null where the line is anything else.</summary>
    public static string? Whole(FoldedLine line)
    {
        var match = Alone.Match(line.Text);
        return !match.Success ? null : new[] { line.Original(match.Groups["url"]), match.Groups["url"].Value }.FirstOrDefault(Urls.IsWebAddress);
    }

    /// <summary>What stands around an address, and the address; null where there is none.</summary>
    public static (string Words, string? Url) Apart(string value)
    {
        var text = Among.IsMatch(value) ? value : Folding.Compatible(value);
        return Among.Match(text) is { Success: true } match
            ? (NothingInBrackets.Replace(text.Remove(match.Index, match.Length), "").Trim(), Urls.IsWebAddress(match.Value) ? match.Value : null)
            : (value, null);
    }
}
