using Archive.Problems;
using Markdig.Syntax.Inlines;

namespace Archive.Markup.Bodies;

/// <summary>Writes the links and images of a Markdown text; inside a link only the words of another are written.</summary>
internal sealed class MarkdownLinks(EditionWriter edition, int bodyStart)
{
    private readonly HtmlBuffer _html = edition.Html;
    private readonly InlineText _words = new();
    private LinkInline? _link;
    private OpenLink _open;

    /// <summary>Begins a link of Markdown's own kind, which never stands in another; what stands in it comes next, and then its end.</summary>
    public void Begin(LinkInline link)
    {
        var address = LinkAddress.Of(link.Url ?? "");
        var words = _words.Of(link).Trim().ToString();
        var speaks = words.Length > 0 || link.FirstChild is LinkInline { IsImage: true };
        var standIn = address.Kind == AddressKind.Inside ? null : WebAddress.Legible(link.Url ?? "");
        if (edition.Links.Begin(address, speaks ? words : standIn, At(link)) is { } open)
        {
            (_link, _open) = (link, open);
            _html.Text(speaks ? null : standIn);
        }
    }

    public void End(LinkInline link)
    {
        if (link == _link)
        {
            edition.Links.End(_open);
            _link = null;
        }
    }

    public void Write(ArticleLinkInline link)
    {
        if (_link is not null)
        {
            _html.Text(link.Syntax.Words ?? link.Syntax.Id);
            return;
        }

        var open = edition.Links.Begin(LinkKind.Article, link.Syntax.Id, link.Syntax.Words, At(link));
        _html.Text(link.Syntax.Words);
        edition.Links.End(open);
    }

    public void Write(BareUrlInline url) => Write(LinkAddress.Of(url.Url), WebAddress.Legible(url.Url), At(url));

    public void Write(AutolinkInline link) =>
        Write(LinkAddress.Of(link.IsEmail ? "mailto:" + link.Url : link.Url), WebAddress.Legible(link.Url), At(link));

    /// <summary>Writes an image of the archive, or what stands for one that is not.</summary>
    /// <param name="titled">Whether its title goes with it, having no caption to stand in.</param>
    public void Image(LinkInline image, bool titled)
    {
        var address = LinkAddress.Of(image.Url ?? "");
        var alt = _words.Of(image).ToString();
        switch (address.Kind)
        {
            case AddressKind.Inside:
                Image(address.Text, alt, titled ? image.Title : null, At(image));
                break;
            case AddressKind.Web:
                edition.Report(BodyProblems.ExternalImage(At(image)));
                Write(address, alt.Length > 0 ? alt : WebAddress.Legible(image.Url!), At(image));
                break;
            default:
                edition.Report(BodyProblems.BadUrl(At(image), address.Text));
                _html.Text(alt);
                break;
        }
    }

    private void Image(string target, string alt, string? title, Location at)
    {
        _html.Markup("<img"u8);
        _html.Markup(edition.Language.AttributeOfImage($"{alt} {title}"));
        _html.Markup(" src=\""u8);
        edition.Links.ImageAddress(target, alt, at);
        _html.Markup("\" alt=\""u8);
        _html.Text(alt);
        if (!string.IsNullOrEmpty(title))
        {
            _html.Markup("\" title=\""u8);
            _html.Text(title);
        }

        _html.Markup("\" loading=\"lazy\">"u8);
    }

    private void Write(LinkAddress address, string words, Location at)
    {
        var open = _link is null ? edition.Links.Begin(address, words, at) : null;
        _html.Text(words);
        if (open is { } link)
        {
            edition.Links.End(link);
        }
    }

    private Location At(Inline inline) => edition.Source.At(bodyStart + inline.Span.Start, inline.Span.Length);
}
