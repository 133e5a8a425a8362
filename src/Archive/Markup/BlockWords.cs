using System.Net;
using System.Text;

namespace Archive.Markup;

/// <summary>The words of a block, read back from the body: what we wrote there ourselves has no tag that we do not know. Marks of notes and readings are no words of it.</summary>
internal static class BlockWords
{
    private static readonly string[] Asides = ["<sup ", "<rt>", "<rp>"]; // what an author raises himself has no attributes

    public static string Of(Body body, Block block) => Of(body.Html.Span[block.Html]);

    public static string Of(ReadOnlySpan<byte> utf8)
    {
        var html = Encoding.UTF8.GetString(utf8);
        var words = new StringBuilder(html.Length);
        for (var start = 0; start < html.Length;)
        {
            var tag = html.IndexOf('<', start) is >= 0 and var found ? found : html.Length;
            words.Append(html, start, tag - start);
            start = tag < html.Length ? html.IndexOf('>', EndOfAside(html, tag)) + 1 : html.Length;
        }

        return WebUtility.HtmlDecode(words.ToString());
    }

    /// <summary>Where the end tag begins of what is no word of the text; else where the tag itself does.</summary>
    private static int EndOfAside(string html, int tag)
    {
        var aside = Array.Find(Asides, aside => string.CompareOrdinal(html, tag, aside, 0, aside.Length) == 0);
        return aside is null ? tag : html.IndexOf($"</{aside[1..^1]}>", tag, StringComparison.Ordinal);
    }
}
