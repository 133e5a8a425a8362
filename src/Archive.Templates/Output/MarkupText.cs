using System.Net;
using System.Text;

namespace Archive.Templates.Output;

/// <summary>The text of HTML, for a place that takes only text: tags and comments are gone, character references are characters.</summary>
internal static class MarkupText
{
    public static string Of(string markup)
    {
        if (!markup.AsSpan().ContainsAny('<', '&'))
        {
            return markup;
        }

        var text = new StringBuilder(markup.Length);
        for (var position = 0; position < markup.Length;)
        {
            if (IsTag(markup, position))
            {
                position = EndOfTag(markup, position);
                continue;
            }

            text.Append(markup[position++]);
        }

        return WebUtility.HtmlDecode(text.ToString());
    }

    private static bool IsTag(string markup, int position) =>
        markup[position] == '<' && position + 1 < markup.Length && (char.IsAsciiLetter(markup[position + 1]) || markup[position + 1] is '/' or '!' or '?');

    private static int EndOfTag(string markup, int start)
    {
        if (string.CompareOrdinal(markup, start, "<!--", 0, 4) == 0)
        {
            var end = markup.IndexOf("-->", start + 4, StringComparison.Ordinal);
            return end < 0 ? markup.Length : end + 3;
        }

        var quote = '\0';
        for (var position = start; position < markup.Length; position++)
        {
            var character = markup[position];
            if (quote == '\0' && character == '>')
            {
                return position + 1;
            }

            quote = quote == character ? '\0' : quote == '\0' && character is '"' or '\'' ? character : quote;
        }

        return markup.Length;
    }
}
