using System.Buffers;
using System.Text;

namespace Archive.Templates.Output;

/// <summary>What a value may be where a page holds an address: relative, or of a scheme that runs nothing.</summary>
internal static class Address
{
    private static readonly SearchValues<char> AfterScheme = SearchValues.Create(":/?#");
    private static readonly SearchValues<char> Unsafe = SearchValues.Create(" \"'<>\\^`{|}\t\n\r\f");
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>How far an address has come after a further text; a text that the template itself wrote may name its scheme.</summary>
    public static UrlPart After(UrlPart part, string text, bool isWritten)
    {
        var from = 0;
        if (part is UrlPart.Start or UrlPart.Undecided)
        {
            text = part == UrlPart.Start ? text.TrimStart() : text;
            from = text.AsSpan().IndexOfAny(AfterScheme);
            if (from < 0)
            {
                return text.Length == 0 ? part : UrlPart.Undecided;
            }

            if (text[from] == ':')
            {
                return part == UrlPart.Start && IsAllowed(text[..from]) ? After(UrlPart.Path, text[(from + 1)..], isWritten) : UrlPart.Closed;
            }

            part = UrlPart.Path;
        }

        return part == UrlPart.Path && text.AsSpan(from).ContainsAny('?', '#') && isWritten ? UrlPart.Query : part;
    }

    /// <summary>The text as it may stand in an address: what ends one or begins another is written as <c>%</c> and a number.</summary>
    public static string Encoded(string text, UrlPart part, AttributeKind kind)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (Unsafe.Contains(character) || char.IsAscii(character) && char.IsControl(character) || (part == UrlPart.Query && character is '&' or '=' or '+' or '#') || (kind == AttributeKind.UrlList && character == ','))
            {
                encoded.Append('%').Append(((int)character).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
                continue;
            }

            encoded.Append(character);
        }

        return encoded.ToString();
    }

    /// <summary>Whether the content of a <c>meta</c> would lead a page elsewhere, if it is one that refreshes.</summary>
    public static bool IsRefresh(string content) =>
        content.AsSpan().TrimStart() is [>= '0' and <= '9' or '.' or ';' or ',', ..] && content.Contains("url", StringComparison.OrdinalIgnoreCase);

    private static bool IsAllowed(string scheme) => Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase);
}
