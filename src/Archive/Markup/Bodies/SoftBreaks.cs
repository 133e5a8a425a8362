using System.Text;
using Markdig.Syntax.Inlines;

namespace Archive.Markup.Bodies;

/// <summary>Takes out the line breaks of a Markdown source that Japanese must not show as spaces, looking through emphasis, links and marks of notes.</summary>
internal sealed class SoftBreaks
{
    private static readonly Rune Latin = new('a');
    private static readonly Rune Kana = new('あ');

    private bool _japanese;
    private Rune? _before;
    private LineBreakInline? _break;

    /// <param name="japanese">Whether the words are in Japanese.</param>
    public void Join(ContainerInline? inlines, bool japanese)
    {
        if (inlines is null)
        {
            return;
        }

        _japanese = japanese;
        _before = null;
        _break = null;
        var walk = new InlineWalk(inlines);
        while (walk.MoveNext())
        {
            if (!walk.Leaving)
            {
                Pass(walk.Current);
            }
        }
    }

    private void Pass(Inline inline)
    {
        switch (inline)
        {
            case LineBreakInline { IsHard: false } soft:
                _break = soft;
                break;
            case LineBreakInline or AllowedTagInline { IsElement: true, Tag.Name: AllowedTag.Break }:
                _before = null;
                _break = null;
                break;
            case AllowedTagInline { IsElement: false } tag:
                Pass(tag.Written);
                break;
            case LiteralInline literal:
                Pass(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                Pass(entity.Transcoded.AsSpan());
                break;
            case DelimiterInline delimiter:
                Pass(delimiter.ToLiteral());
                break;
            case RubyInline ruby:
                Pass(ruby.Syntax.Text);
                break;
            case DotsInline dots:
                Pass(dots.Syntax.Words);
                break;
            case ArticleLinkInline link:
                PassWords(link.Syntax.Words);
                break;
            case CodeInline or AutolinkInline or BareUrlInline or LinkInline { IsImage: true }:
                Pass(Latin, Latin);
                break;
        }
    }

    /// <summary>Words that linking will find are taken for those of the language around them.</summary>
    private void PassWords(string? words)
    {
        if (words is null)
        {
            Pass(_japanese ? Kana : Latin, _japanese ? Kana : Latin);
        }
        else
        {
            Pass(words);
        }
    }

    private void Pass(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            Rune.DecodeFromUtf16(text, out var first, out _);
            Rune.DecodeLastFromUtf16(text, out var last, out _);
            Pass(first, last);
        }
    }

    private void Pass(Rune first, Rune last)
    {
        if (_break is not null && _before is { } before && SpacelessBreaks.Between(before, first, _japanese))
        {
            _break.Remove();
        }

        _break = null;
        _before = last;
    }
}
