using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Archive.Markup.Bodies;

/// <summary>Words with their reading in Markdown.</summary>
internal sealed class RubyInline(RubySyntax syntax) : LeafInline
{
    public RubySyntax Syntax => syntax;
}

/// <summary>Reads ruby before tables part their cells at its bar, and <c>｜《</c>, which is a quotation mark and no ruby.</summary>
internal sealed class RubyParser : InlineParser
{
    private static readonly SearchValues<char> BetweenColumns = SearchValues.Create("-|: \t");

    /// <param name="brackets">Whether the text has those that hold a reading behind a bar.</param>
    public RubyParser(bool brackets) => OpeningCharacters = brackets ? ['{', '｜', '|'] : ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var escapes = text.StartsWith(RubySyntax.Escape, StringComparison.Ordinal);
        var ruby = escapes ? null : RubySyntax.At(text);
        if (!escapes && (ruby is null || (text[0] == '|' && IsInTable(processor, slice))))
        {
            return false;
        }

        return ruby is null
            ? processor.Take(new LiteralInline(RubySyntax.Escape[1..]), ref slice, RubySyntax.Escape.Length)
            : processor.Take(new RubyInline(ruby), ref slice, ruby.Length);
    }

    /// <summary>Where one line is of bars and dashes alone, a bar parts cells; the full-width one never does. Asked once a block.</summary>
    private bool IsInTable(InlineProcessor processor, StringSlice slice) =>
        (bool)(processor.ParserStates[Index] ??= HasMoreLines(processor, slice) && HasColumns(slice.Text));

    /// <summary>Of a block of one line the parser has cut no copy: its slice is of the whole text.</summary>
    private static bool HasMoreLines(InlineProcessor processor, StringSlice slice)
    {
        processor.GetSourcePosition(slice.End, out var last, out _);
        return last > processor.LineIndex;
    }

    private static bool HasColumns(ReadOnlySpan<char> block)
    {
        foreach (var line in block.EnumerateLines())
        {
            if (line.Contains('-') && !line.ContainsAnyExcept(BetweenColumns))
            {
                return true;
            }
        }

        return false;
    }
}
