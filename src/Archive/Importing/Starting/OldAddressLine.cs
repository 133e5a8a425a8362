using System.Text.RegularExpressions;

namespace Archive.Importing.Starting;

/// <summary>Adds an old address to the front matter of an edition, in whichever form the field stands there.</summary>
internal static class OldAddressLine
{
    // It follows all choices at once: where a value ends in a thousand spaces, one after the other would never end.
    private const RegexOptions Options = RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    private static readonly Regex List = new(@"^(?<field>old-addresses:\s*\[)(?<rest>[^\]\n]*\])", Options);
    private static readonly Regex Block = new(@"^old-addresses:[^\S\n]*\n(?<indent>[^\S\n]*-[^\S\n]+)", Options);
    private static readonly Regex One = new(@"^old-addresses:[^\S\n]*(?<value>[^\s#\[][^\n]*?)(?<note>[^\S\n]+#[^\n]*)?$", Options);

    /// <param name="text">With front matter that can be read.</param>
    public static string Add(string text, string address)
    {
        var end = text.IndexOf("\n---", 4, StringComparison.Ordinal) + 1;
        var front = text[..end];
        var added = List.Match(front) is { Success: true } list ? front.Insert(list.Groups["rest"].Index, address + (list.Groups["rest"].Value.Trim() == "]" ? "" : ", "))
            : Block.Match(front) is { Success: true } block ? front.Insert(block.Groups["indent"].Index, $"{block.Groups["indent"].Value}{address}\n")
            : One.Match(front) is { Success: true } one ? front.Remove(one.Groups["value"].Index, one.Groups["value"].Length).Insert(one.Groups["value"].Index, $"[{one.Groups["value"].Value}, {address}]")
            : $"{front}old-addresses: {address}\n";
        return added + text[end..];
    }
}
