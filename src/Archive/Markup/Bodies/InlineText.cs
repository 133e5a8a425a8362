using System.Buffers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive.Markup.Bodies;

/// <summary>The words of inlines without markup, readings and marks of notes: what addresses, openings, counts and the words of links are made of.</summary>
internal sealed class InlineText
{
    private readonly ArrayBufferWriter<char> _text = new();
    private readonly List<Range> _named = [];

    // In how many readings of ruby the walk is: these are no words of the text.
    private int _readings;

    /// <summary>Valid until the next call.</summary>
    public ReadOnlySpan<char> Of(ContainerInline? inlines)
    {
        Clear();
        if (inlines is { FirstChild: LiteralInline { NextSibling: null } only }) // half of all blocks: nothing needs to be copied
        {
            return only.Content.AsSpan();
        }

        Add(inlines);
        return _text.WrittenSpan;
    }

    /// <summary>What an inline says and those behind it. Valid until the next call.</summary>
    public ReadOnlySpan<char> From(Inline? first)
    {
        Clear();
        for (var inline = first; inline is not null; inline = inline.NextSibling)
        {
            Meet(inline);
            Add(inline as ContainerInline);
        }

        return Written;
    }

    /// <summary>What all leaves of a container say, each with a line of its own at least. Valid until the next call.</summary>
    public ReadOnlySpan<char> OfAll(ContainerBlock container)
    {
        Clear();
        foreach (var leaf in container.Descendants<LeafBlock>())
        {
            Add(leaf.Inline);
            Add("\n");
        }

        return Written;
    }

    /// <summary>What was added since the last <see cref="Clear"/>; <see cref="Of"/> may leave nothing there.</summary>
    public ReadOnlySpan<char> Written => _text.WrittenSpan;

    /// <summary>Where in the text the id of an article stands for its title.</summary>
    public IReadOnlyList<Range> Named => _named;

    /// <summary>Whether the source breaks a line in what was read.</summary>
    public bool HasSoftBreaks { get; private set; }

    public void Clear()
    {
        _text.ResetWrittenCount();
        _named.Clear();
        HasSoftBreaks = false;
    }

    public void Add(ContainerInline? inlines)
    {
        if (inlines is null)
        {
            return;
        }

        var walk = new InlineWalk(inlines);
        while (walk.MoveNext())
        {
            if (!walk.Leaving)
            {
                Meet(walk.Current);
            }
        }
    }

    public void Add(ReadOnlySpan<char> text) => _text.Write(text);

    private void Meet(Inline inline)
    {
        if (inline is AllowedTagInline tag)
        {
            Add(tag);
        }
        else if (_readings == 0)
        {
            Add(inline);
        }
    }

    private void Add(ArticleLinkSyntax link)
    {
        var start = _text.WrittenCount;
        Add(link.Words ?? link.Id);
        if (link.Words is null)
        {
            _named.Add(start.._text.WrittenCount);
        }
    }

    private void Add(AllowedTagInline tag)
    {
        if (!tag.IsElement)
        {
            Add(_readings == 0 ? tag.Written : "");
        }
        else if (tag.Tag.IsOfRuby)
        {
            _readings += tag.Tag.Closes ? -1 : 1;
        }
        else if (tag.Tag.Name == AllowedTag.Break)
        {
            Add("\n");
        }
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Add(literal.Content.AsSpan());
                break;
            case LineBreakInline lineBreak:
                HasSoftBreaks |= !lineBreak.IsHard;
                Add("\n");
                break;
            case CodeInline code:
                Add(code.ContentSpan);
                break;
            case HtmlEntityInline entity:
                Add(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                Add(WebAddress.Legible(link.Url));
                break;
            case ArticleLinkInline link:
                Add(link.Syntax);
                break;
            case BareUrlInline url:
                Add(WebAddress.Legible(url.Url));
                break;
            case RubyInline ruby:
                Add(ruby.Syntax.Text);
                break;
            case DotsInline dots:
                Add(dots.Syntax.Words);
                break;
            case DelimiterInline delimiter:
                Add(delimiter.ToLiteral());
                break;
        }
    }
}
