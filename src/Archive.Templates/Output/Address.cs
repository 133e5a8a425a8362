using System.Buffers;
using System.Globalization;
using System.Text;

namespace Archive.Templates.Output;

/// <summary>What a value may be where a page holds an address: relative, or of a scheme that runs nothing.</summary>
internal static class Address
{
    private const string UnsafeSigns = " \"'<>\\^`{|}\u007F" + Controls;
    private const string Controls = "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";

    private static readonly SearchValues<char> Unsafe = SearchValues.Create(UnsafeSigns);
    private static readonly SearchValues<char> UnsafeInQuery = SearchValues.Create(UnsafeSigns + "&=+#%");
    private static readonly SearchValues<char> UnsafeInList = SearchValues.Create(UnsafeSigns + ",");
    private static readonly SearchValues<char> UnsafeInQueryOfList = SearchValues.Create(UnsafeSigns + "&=+#%,");
    private static readonly SearchValues<char> AfterScheme = SearchValues.Create(":/?#");
    private static readonly string[] Schemes = ["https", "http", "mailto", "tel"];

    /// <summary>How far an address has come after a further text.</summary>
    /// <param name="isWritten">Whether the template itself wrote the text: only then does a <c>?</c> in it part the values that follow.</param>
    public static UrlPart After(UrlPart part, ReadOnlySpan<char> text, bool isWritten)
    {
        if (part is UrlPart.Start or UrlPart.Undecided)
        {
            text = part == UrlPart.Start ? text.TrimStart() : text;
            var end = text.IndexOfAny(AfterScheme);
            if (end < 0)
            {
                return text.Length == 0 ? part : UrlPart.Undecided;
            }

            if (text[end] == ':' && (part == UrlPart.Undecided || !IsAllowed(text[..end])))
            {
                return UrlPart.Closed;
            }

            part = UrlPart.Path;
        }

        return part == UrlPart.Path && isWritten && text.ContainsAny('?', '#') ? UrlPart.Query : part;
    }

    /// <summary>Whether a text may stand in an address as it is.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text, UrlPart part, AttributeKind kind) =>
        !text.ContainsAny(UnsafeIn(part, kind));

    /// <summary>The text as it may stand in an address: what ends one or begins another is written as <c>%</c> and a number.</summary>
    public static string Encoded(ReadOnlySpan<char> text, UrlPart part, AttributeKind kind)
    {
        var encoded = new StringBuilder(text.Length);
        var signs = UnsafeIn(part, kind);
        foreach (var character in text)
        {
            if (signs.Contains(character))
            {
                encoded.Append('%').Append(((int)character).ToString("X2", CultureInfo.InvariantCulture));
                continue;
            }

            encoded.Append(character);
        }

        return encoded.ToString();
    }

    private static SearchValues<char> UnsafeIn(UrlPart part, AttributeKind kind) => (part, kind) switch
    {
        (UrlPart.Query, AttributeKind.UrlList) => UnsafeInQueryOfList,
        (UrlPart.Query, _) => UnsafeInQuery,
        (_, AttributeKind.UrlList) => UnsafeInList,
        _ => Unsafe,
    };

    private static bool IsAllowed(ReadOnlySpan<char> scheme)
    {
        foreach (var allowed in Schemes)
        {
            if (scheme.Equals(allowed, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
