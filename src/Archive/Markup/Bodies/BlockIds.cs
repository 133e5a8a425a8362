using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Archive.Markup.Bodies;

/// <summary>The addresses of one body's blocks: of their words and of nothing else, so that each lasts as long as its words.</summary>
internal sealed class BlockIds
{
    private const int LongestHeading = 60;
    private const int UsualBlocks = 36;
    private const int HexDigits = 6;

    // Each id that is taken, with how often it was asked for: a thousand equal blocks must not try a thousand endings each.
    private readonly Dictionary<string, int> _taken = new(UsualBlocks, StringComparer.Ordinal);

    /// <summary>Keeps an address for the block that an author gave it to, before any other block can take it.</summary>
    public string Keep(string name) => Unique(name.StartsWith("p-", StringComparison.Ordinal) ? name : "p-" + name);

    /// <summary><c>p-</c> and six hexadecimal digits.</summary>
    /// <param name="checksum">Of the block's words.</param>
    public string OfBlock(uint checksum) => Unique(Hashed("p-", checksum));

    /// <summary><c>h-</c> and the heading's letters and digits, kana and kanji among them.</summary>
    public string OfHeading(ReadOnlySpan<char> text, uint checksum)
    {
        var id = new StringBuilder("h-");
        var folded = Folding.Compatible(text.ToString()).ToLowerInvariant();
        foreach (var rune in folded.EnumerateRunes())
        {
            if (id.Length >= LongestHeading)
            {
                break;
            }

            if (IsOfWord(rune))
            {
                id.Append(rune);
            }
            else if (id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return Unique(id.Length == 2 ? Hashed("h-", checksum) : id.ToString().TrimEnd('-'));
    }

    private static bool IsOfWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Hashed(string prefix, uint checksum) => string.Create(prefix.Length + HexDigits, (prefix, number: checksum & Block.Kept), static (id, parts) =>
    {
        parts.prefix.CopyTo(id);
        for (var (place, number) = (id.Length - 1, parts.number); place >= parts.prefix.Length; place--, number >>= 4)
        {
            id[place] = "0123456789abcdef"[(int)(number & 0xF)];
        }
    });

    private string Unique(string id)
    {
        var unique = id;
        while (!_taken.TryAdd(unique, 1))
        {
            var count = ++CollectionsMarshal.GetValueRefOrNullRef(_taken, id);
            unique = string.Create(CultureInfo.InvariantCulture, $"{id}-{count}");
        }

        return unique;
    }
}
