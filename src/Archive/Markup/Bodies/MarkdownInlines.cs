using Archive.Problems;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Archive.Markup.Bodies;

/// <summary>Writes what stands in the lines of a Markdown text: one arm for each kind there is, and no way for any other to reach the page.</summary>
internal sealed class MarkdownInlines(EditionWriter edition, MarkdownLinks links, MarkdownNotes notes)
{
    /// <summary>Emphasis in emphasis beyond this is written without its tags: browsers give up on deep trees.</summary>
    private const int MostNested = 16;

    private readonly HtmlBuffer _html = edition.Html;
    private int _nested;

    /// <summary>Writes what stands in a container without the container's own tags.</summary>
    public void Write(ContainerInline? inlines)
    {
        switch (inlines)
        {
            case null:
                break;
            case { FirstChild: LiteralInline { NextSibling: null } only }: // half of all blocks
                _html.Text(only.Content.AsSpan());
                break;
            default:
                WriteAll(inlines);
                break;
        }
    }

    private void WriteAll(ContainerInline inlines)
    {
        var walk = new InlineWalk(inlines);
        while (walk.MoveNext())
        {
            if (walk.Leaving)
            {
                Leave(walk.Current);
            }
            else if (walk.Current is LiteralInline literal) // nearly all are
            {
                _html.Text(literal.Content.AsSpan());
            }
            else if (walk.Current is LinkInline { IsImage: true } image)
            {
                links.Image(image, titled: true);
                walk.SkipChildren();
            }
            else
            {
                Enter(walk.Current);
            }
        }
    }

    private void Enter(Inline inline)
    {
        switch (inline)
        {
            case EmphasisInline emphasis:
                _nested++;
                Tag("<"u8, emphasis);
                break;
            case NoteInline note:
                notes.Tell(note);
                _html.Markup("<span class=\"tn\">"u8);
                break;
            case LinkInline link:
                links.Begin(link);
                break;
            case BareUrlInline url:
                links.Write(url);
                break;
            case ArticleLinkInline link:
                links.Write(link);
                break;
            case AutolinkInline link:
                links.Write(link);
                break;
            case FootnoteLink note:
                notes.Mark(note);
                break;
            case AllowedTagInline tag:
                Tag(tag);
                break;
            default:
                Text(inline);
                break;
        }
    }

    /// <summary>What stands for itself and leads nowhere.</summary>
    private void Text(Inline inline)
    {
        switch (inline)
        {
            case LineBreakInline lineBreak:
                _html.Markup(lineBreak.IsHard ? "<br>\n"u8 : "\n"u8);
                break;
            case CodeInline code:
                _html.Markup("<code>"u8);
                _html.Text(code.ContentSpan);
                _html.Markup("</code>"u8);
                break;
            case HtmlEntityInline entity:
                _html.Text(entity.Transcoded.AsSpan());
                break;
            case RubyInline ruby:
                ruby.Syntax.WriteTo(_html, edition.Language.AttributeWithin(ruby.Syntax.Text));
                break;
            case DotsInline dots:
                dots.Syntax.WriteTo(_html, edition.Language.AttributeWithin(dots.Syntax.Words));
                break;
            case DelimiterInline delimiter:
                _html.Text(delimiter.ToLiteral());
                break;
        }
    }

    private void Leave(Inline inline)
    {
        switch (inline)
        {
            case EmphasisInline emphasis:
                Tag("</"u8, emphasis);
                _nested--;
                break;
            case NoteInline:
                _html.Markup("</span>"u8);
                break;
            case LinkInline link:
                links.End(link);
                break;
        }
    }

    private void Tag(ReadOnlySpan<byte> start, EmphasisInline emphasis)
    {
        if (_nested > MostNested)
        {
            return;
        }

        _html.Markup(start);
        _html.Markup((emphasis.DelimiterChar, emphasis.DelimiterCount) switch
        {
            ('~', _) => "del"u8,
            ('=', _) => "mark"u8,
            (_, 2) => "strong"u8,
            _ => edition.Language.IsJapanese && IsForeign(emphasis) ? "i"u8 : "em"u8,
        });
        _html.Markup(">"u8);
    }

    /// <summary>Written anew: nothing of what the author wrote but the name.</summary>
    private void Tag(AllowedTagInline tag)
    {
        if (!tag.IsElement)
        {
            _html.Text(tag.Written);
            return;
        }

        if (tag.Tag.Name == AllowedTag.Break)
        {
            _html.Markup("<br>"u8);
            return;
        }

        _nested += tag.Tag.Closes ? 0 : 1;
        if (_nested <= MostNested)
        {
            _html.Markup(tag.Tag.Closes ? "</"u8 : "<"u8);
            _html.Markup(tag.Tag.Name);
            _html.Markup(">"u8);
        }

        _nested -= tag.Tag.Closes ? 1 : 0;
    }

    /// <summary>In Japanese, emphasis is dots beside the letters; on words of another script it marks the title of a work, and is slanted.</summary>
    private static bool IsForeign(EmphasisInline emphasis)
    {
        var walk = new InlineWalk(emphasis);
        while (walk.MoveNext())
        {
            if (!walk.Leaving && walk.Current is LiteralInline literal && DisplayWidth.HasWide(literal.Content.AsSpan()))
            {
                return false;
            }
        }

        return true;
    }
}
