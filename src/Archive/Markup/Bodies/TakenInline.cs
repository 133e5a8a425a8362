using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive.Markup.Bodies;

/// <summary>How each of our readers of a line ends that has found what it looks for.</summary>
internal static class TakenInline
{
    /// <summary>Takes what a slice begins with for an inline, and notes where it stands.</summary>
    /// <returns>That something was found, as Markdig asks.</returns>
    public static bool Take(this InlineProcessor processor, Inline inline, ref StringSlice slice, int length)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        inline.Span = new SourceSpan(start, start + length - 1);
        inline.Line = line;
        inline.Column = column;
        processor.Inline = inline;
        slice.Start += length;
        return true;
    }
}
