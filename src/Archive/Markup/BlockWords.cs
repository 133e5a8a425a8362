using System.Net;
using System.Text;

namespace Archive.Markup;

/// <summary>The words of a block, read back from the body: what we wrote there ourselves has no tag that we do not know.</summary>
internal static class BlockWords
{
    public static string Of(BodyPieces body, Block block)
    {
        var html = Encoding.UTF8.GetString(body.Html.Span[block.Html]);
        var words = new StringBuilder(html.Length);
        for (var start = 0; start < html.Length;)
        {
            var tag = html.IndexOf('<', start) is >= 0 and var found ? found : html.Length;
            words.Append(html, start, tag - start);
            start = tag < html.Length ? html.IndexOf('>', tag) + 1 : html.Length;
        }

        return WebUtility.HtmlDecode(words.ToString());
    }
}
