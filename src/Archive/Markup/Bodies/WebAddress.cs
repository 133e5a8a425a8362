using System.Buffers;
using System.Globalization;
using System.Text;

namespace Archive.Markup.Bodies;

/// <summary>An address of the web in its two forms: percent-encoded where it is followed, legible where it is read.</summary>
internal static class WebAddress
{
    private static readonly SearchValues<char> NeedNoEncoding =
        SearchValues.Create("!#$&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz~");

    private static readonly SearchValues<char> HostEnds = SearchValues.Create("/?#\\ \t\n");

    /// <summary>Whether the text starts with <c>http://</c> or <c>https://</c> and something that can be a host.</summary>
    public static bool Begins(ReadOnlySpan<char> text)
    {
        var host = HostStart(text);
        return host > 0 && host < text.Length && (char.IsLetterOrDigit(text[host]) || text[host] == '[' || char.IsSurrogate(text[host]));
    }

    /// <summary>Ready for <c>href</c>: what browsers would have to mend is encoded, what is encoded already stays, a host keeps its letters.</summary>
    public static string Finished(string address)
    {
        var path = HostEnd(address);
        if (address.AsSpan(path).IndexOfAnyExcept(NeedNoEncoding) < 0)
        {
            return address;
        }

        var finished = new StringBuilder(address.Length + 32).Append(address, 0, path);
        Span<byte> utf8 = stackalloc byte[4];
        for (var index = path; index < address.Length;)
        {
            Rune.DecodeFromUtf16(address.AsSpan(index), out var rune, out var length);
            if (rune.IsBmp && NeedNoEncoding.Contains((char)rune.Value) || IsEncoded(address.AsSpan(index)))
            {
                finished.Append(address[index]);
            }
            else
            {
                Encode(utf8[..rune.EncodeToUtf8(utf8)], finished);
            }

            index += length;
        }

        return finished.ToString();
    }

    /// <summary>What a reader is shown of an address that stands for itself: decoded, unless that would show what cannot be seen.</summary>
    public static string Legible(string address)
    {
        if (!address.Contains('%', StringComparison.Ordinal))
        {
            return address;
        }

        var decoded = Uri.UnescapeDataString(address);
        return decoded.AsSpan().ContainsAny(' ', '\u3000') || HasInvisible(decoded) ? address : decoded;
    }

    /// <summary>Where the scheme's slashes end; 0 where there are none.</summary>
    private static int HostStart(ReadOnlySpan<char> text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
        : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
        : 0;

    private static int HostEnd(string address)
    {
        var host = HostStart(address);
        var length = address.AsSpan(host).IndexOfAny(HostEnds);
        return host == 0 ? 0 : length < 0 ? address.Length : host + length;
    }

    private static bool IsEncoded(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[0] == '%' && char.IsAsciiHexDigit(text[1]) && char.IsAsciiHexDigit(text[2]);

    private static void Encode(ReadOnlySpan<byte> utf8, StringBuilder output)
    {
        foreach (var value in utf8)
        {
            output.Append('%').Append(Convert.ToHexString([value]));
        }
    }

    private static bool HasInvisible(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format)
            {
                return true;
            }
        }

        return false;
    }
}
