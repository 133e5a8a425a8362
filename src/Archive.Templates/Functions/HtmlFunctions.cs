using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Templates.Output;

namespace Archive.Templates.Functions;

/// <summary><c>html</c>: text made fit for HTML and for addresses.</summary>
internal static partial class HtmlFunctions
{
    private const string Reserved = ":/?#[]@!$&'()*+,;=";

    public static readonly FunctionGroup Group = new("html")
    {
        { "strip", "text", Strip },
        { "escape", "text", Escape },
        { "newline_to_br", "text", NewlineToBr },
        { "url_encode", "text", UrlEncode },
        { "url_escape", "text", UrlEscape },
    };

    /// <summary>Text that the template vouches for: it is HTML, and not escaped. A global of its own, since <c>html</c> has exactly Scriban's members.</summary>
    /// <example>{{ raw "&lt;b&gt;" }} → &lt;b&gt;</example>
    public static readonly Builtin Raw = new("raw", "text", MakeRaw);

    /// <summary>The text as HTML, which is then not escaped again. Also writes é and rare kanji as numbers, as Scriban does; escaping needs no function here.</summary>
    /// <example>{{ "&lt;p&gt;This is a paragraph&lt;/p&gt;" | html.escape }} → &amp;lt;p&amp;gt;This is a paragraph&amp;lt;/p&amp;gt;</example>
    private static object? Escape(BuiltinCall call)
    {
        if (!call.Has(0) || (call[0] is Html && call.Renderer.Output.IsHtml))
        {
            return call[0];
        }

        var escaped = call.Charged(WebUtility.HtmlEncode(call.Text(0)));
        return call.Renderer.Output.IsHtml ? Html.Of(escaped) : escaped;
    }

    /// <summary>Puts <c>&lt;br /&gt;</c> before each line end; of HTML it makes HTML.</summary>
    /// <example>{{ "Hello\nworld" | html.newline_to_br | string.replace "\n" "|" }} → Hello&lt;br /&gt;|world</example>
    private static object? NewlineToBr(BuiltinCall call)
    {
        if (!call.Has(0))
        {
            return null;
        }

        var broken = call.Charged(LineEnd().Replace(call.Text(0), "<br />$0"));
        return call[0] is Html ? Html.Of(broken) : broken;
    }

    /// <summary>The text without tags, comments, scripts and styles. Not a way to make foreign HTML safe.</summary>
    /// <example>{{ "&lt;p&gt;This is a paragraph&lt;/p&gt;" | html.strip }} → This is a paragraph</example>
    private static object? Strip(BuiltinCall call) => call.Has(0) ? Tag.Replace(call.Text(0), "") : null;

    /// <summary>The text as a part of an address: every sign with a meaning there is written as <c>%</c> and a number.</summary>
    /// <example>{{ "john@liquid.com" | html.url_encode }} → john%40liquid.com</example>
    private static object? UrlEncode(BuiltinCall call)
    {
        if (!call.Has(0))
        {
            return null;
        }

        var encoded = call.Charged(Uri.EscapeDataString(call.Text(0)));
        return call.Renderer.Output.IsHtml ? new AddressMarkup(encoded) : encoded;
    }

    /// <summary>A whole address with what cannot stand in one written as <c>%</c> and a number; its signs stay.</summary>
    /// <example>{{ "&lt;hello&gt; &amp; &lt;scriban&gt;" | html.url_escape }} → %3Chello%3E%20&amp;%20%3Cscriban%3E</example>
    private static object? UrlEscape(BuiltinCall call)
    {
        if (!call.Has(0))
        {
            return null;
        }

        var escaped = new StringBuilder();
        foreach (var rune in call.Text(0).EnumerateRunes())
        {
            var text = rune.ToString();
            escaped.Append(Reserved.Contains(text, StringComparison.Ordinal) ? text : Uri.EscapeDataString(text));
        }

        return call.Charged(escaped.ToString());
    }

    private static object? MakeRaw(BuiltinCall call) =>
        call[0] is null or Html || !call.Renderer.Output.IsHtml ? call[0] : Html.Of(call.Text(0));

    [GeneratedRegex("\r\n|\r|\n", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();

    /// <summary>A tag ends at the first <c>&gt;</c> that stands in no quotes. Without backtracking, as a page may hold any text; made when it is first asked for.</summary>
    private static Regex Tag => field ??= new Regex(
        """<script.*?</script>|<!--.*?-->|<style.*?</style>|<([^>=]|=('[^']*'|"[^"]*"|[^'"][^\s>]*))*>""",
        RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
