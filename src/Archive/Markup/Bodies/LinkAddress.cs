using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;

namespace Archive.Markup.Bodies;

/// <summary>Where an author's link leads, and whether it may: judged after every disguise of a scheme has been taken off.</summary>
/// <param name="Text">
/// Of the web and of contact: as it stands in the HTML. Inside: path and fragment, percent-decoded. Refused: as written.
/// </param>
internal readonly record struct LinkAddress(AddressKind Kind, string Text)
{
    private const int MostDecodings = 3;

    private static readonly SearchValues<char> SchemeEnds = SearchValues.Create(":/?#");
    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    private static readonly SearchValues<char> Visibles =
        SearchValues.Create("!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    public static LinkAddress Of(string written)
    {
        var address = written.Trim();
        if (WebAddress.Begins(address))
        {
            return new(AddressKind.Web, WebAddress.Finished(address));
        }

        if (address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
        {
            return new(AddressKind.Contact, WebAddress.Finished(address));
        }

        return Undisguised(address) is { Length: > 0 } bare && !LeavesTheSite(bare)
            ? new(AddressKind.Inside, Uri.UnescapeDataString(address))
            : new(AddressKind.Refused, written);
    }

    private static bool LeavesTheSite(string bare) => bare.StartsWith("//", StringComparison.Ordinal) || HasScheme(bare);

    /// <summary>A colon alone makes no scheme: <c>時刻 12:30.pdf</c> is a file.</summary>
    private static bool HasScheme(string bare)
    {
        var end = bare.AsSpan().IndexOfAny(SchemeEnds);
        return end > 0 && bare[end] == ':' && char.IsAsciiLetter(bare[0]) && !bare.AsSpan(0, end).ContainsAnyExcept(SchemeCharacters);
    }

    /// <summary>As the most lenient reader would take it: decoded to the end, and without what cannot be seen; null where decoding finds no end.</summary>
    private static string? Undisguised(string address)
    {
        for (var round = 0; round < MostDecodings; round++)
        {
            var decoded = address.AsSpan().ContainsAny('%', '&') ? WebUtility.HtmlDecode(Uri.UnescapeDataString(address)) : address;
            if (decoded == address)
            {
                return Visible(address);
            }

            address = decoded;
        }

        return null;
    }

    private static string Visible(string address)
    {
        if (!address.AsSpan().ContainsAnyExcept(Visibles))
        {
            return address;
        }

        var visible = new StringBuilder(address.Length);
        foreach (var character in address)
        {
            if (!char.IsWhiteSpace(character) && !char.IsControl(character) && char.GetUnicodeCategory(character) != UnicodeCategory.Format)
            {
                visible.Append(character == '\\' ? '/' : character);
            }
        }

        return visible.ToString();
    }
}

internal enum AddressKind
{
    /// <summary>A scheme we do not let through, another host without a scheme, or nothing at all.</summary>
    Refused,

    /// <summary><c>http</c> or <c>https</c>, with a host.</summary>
    Web,

    /// <summary><c>mailto</c> or <c>tel</c>.</summary>
    Contact,

    /// <summary>A file, a path of the site, or a fragment: linking finds out.</summary>
    Inside,
}
