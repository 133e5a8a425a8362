using System.Text.RegularExpressions;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Importing.Starting;

/// <summary>Adds an old address to the front matter of an edition, or takes one out of it, in whichever form the field stands there.</summary>
internal static class OldAddressLine
{
    // It follows all choices at once: where a value ends in a thousand spaces, one after the other would never end.
    private const RegexOptions Options = RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    private static readonly Regex List = new(@"^(?<field>old-addresses:\s*\[)(?<rest>(?<items>[^\]\n]*)\])[^\n]*\n", Options);
    private static readonly Regex Block = new(@"^old-addresses:[^\S\n]*\n(?<items>(?<indent>[^\S\n]*-[^\S\n]+)[^\n]*\n(?:[^\S\n]*-[^\n]*\n)*)", Options);
    private static readonly Regex One = new(@"^old-addresses:[^\S\n]*(?<value>[^\s#\[][^\n]*?)(?<note>[^\S\n]+#[^\n]*)?\n", Options);

    /// <param name="text">With front matter that can be read.</param>
    public static string Add(string text, string address)
    {
        var (front, body) = Parts(text);
        var added = List.Match(front) is { Success: true } list ? front.Insert(list.Groups["rest"].Index, address + (list.Groups["rest"].Value.Trim() == "]" ? "" : ", "))
            : Block.Match(front) is { Success: true } block ? front.Insert(block.Groups["indent"].Index, $"{block.Groups["indent"].Value}{address}\n")
            : One.Match(front) is { Success: true } one ? With(front, one.Groups["value"], $"[{one.Groups["value"].Value}, {address}]")
            : $"{front}old-addresses: {address}\n";
        return added + body;
    }

    /// <summary>The same text where the address does not stand there; where it stood alone, the field goes with it.</summary>
    /// <inheritdoc cref="Add"/>
    public static string Remove(string text, string address)
    {
        var (front, body) = Parts(text);
        var left = List.Match(front) is { Success: true } list ? Without(front, list, ',', address)
            : Block.Match(front) is { Success: true } block ? Without(front, block, '\n', address)
            : One.Match(front) is { Success: true } one && IsAddress(one.Groups["value"].Value, address) ? front.Remove(one.Index, one.Length)
            : front;
        return left + body;
    }

    private static (string Front, string Body) Parts(string text)
    {
        var fields = FrontMatter.Find(new SourceText("", text), new ProblemList())!.Fields;
        var end = fields.Start + fields.Length;
        return (text[..end], text[end..]);
    }

    private static string Without(string front, Match field, char between, string address)
    {
        var items = field.Groups["items"].Value.Split(between, StringSplitOptions.RemoveEmptyEntries);
        var left = items.Where(item => !IsAddress(item, address)).ToList();
        return left.Count == items.Length ? front
            : left.Count == 0 ? front.Remove(field.Index, field.Length)
            : With(front, field.Groups["items"], between == ',' ? string.Join(", ", left.Select(item => item.Trim())) : string.Concat(left.Select(item => item + between)));
    }

    private static bool IsAddress(string item, string address) => item.TrimStart(' ', '-').Split(" #")[0].Trim(' ', '"', '\'') == address;

    private static string With(string front, Group part, string words) => front.Remove(part.Index, part.Length).Insert(part.Index, words);
}
