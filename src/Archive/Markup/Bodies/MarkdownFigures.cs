using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive.Markup.Bodies;

/// <summary>Writes what is no running text: images that stand alone, and code.</summary>
internal sealed class MarkdownFigures(EditionWriter edition, BlockTags tags, MarkdownLinks links)
{
    private readonly HtmlBuffer _html = edition.Html;

    /// <summary>Writes the image that a paragraph is, which is addressed by what is said of it, and without a word by its file.</summary>
    /// <returns>Whether it is one.</returns>
    public bool Write(ParagraphBlock paragraph)
    {
        if (paragraph.Inline is not { FirstChild: LinkInline { IsImage: true, NextSibling: null } image }
            || LinkAddress.Of(image.Url ?? "") is not { Kind: AddressKind.Inside } address)
        {
            return false;
        }

        var words = $"{tags.Read(paragraph)}{image.Title}";
        tags.Open(new("<figure"u8, BlockKind.Figure, words.Length > 0 ? words : address.Text), paragraph);
        edition.Language.Enter([]); // of its own words each says its language
        links.Image(image, titled: false);
        if (!string.IsNullOrEmpty(image.Title))
        {
            edition.Language.Enter(image.Title);
            _html.Markup("<figcaption"u8);
            _html.Markup(edition.Language.Attribute);
            _html.Markup(">"u8);
            _html.Text(image.Title);
            _html.Markup("</figcaption>"u8);
        }

        _html.Markup("</figure>\n"u8);
        return true;
    }

    public void Write(CodeBlock code)
    {
        tags.Text.Clear();
        for (var index = 0; index < code.Lines.Count; index++)
        {
            tags.Text.Add(code.Lines.Lines[index].Slice.AsSpan());
            tags.Text.Add("\n");
        }

        tags.Open(new("<pre"u8, BlockKind.Code, tags.Text.Written), code);
        _html.Markup("<code"u8);
        if (code is FencedCodeBlock { Info: { Length: > 0 } language })
        {
            _html.Markup(" class=\"language-"u8);
            _html.Text(language);
            _html.Markup("\""u8);
        }

        _html.Markup(">"u8);
        _html.Text(tags.Text.Written);
        _html.Markup("</code></pre>\n"u8);
    }
}
