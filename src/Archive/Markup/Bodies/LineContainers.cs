using System.Buffers;

namespace Archive.Markup.Bodies;

/// <summary>The quotations and list items that a line of Markdown may stand in, as far as the line alone can tell: never fewer than there are.</summary>
/// <param name="Indent">Columns of white space before the content, those between markers included.</param>
/// <param name="Item">What begins with the line: the first marker that is no quotation's.</param>
/// <param name="Blank">Whether the line surely ends a paragraph: a list marker with nothing behind it does not.</param>
/// <param name="Fence">Whether what stands in them may fence code.</param>
internal readonly record struct LineContainers(int Markers, int Indent, ItemStart Item, bool Blank, bool Fence)
{
    private const int TabWidth = 4;
    private const int MostIndentOfMarker = 3;
    private const int MostDigits = 9;

    private static readonly SearchValues<char> BetweenColumns = SearchValues.Create("-+*|: \t");

    /// <param name="afterFence">Whether code was fenced before: then Markdig may take <c>* * *</c> for items of a list.</param>
    public static LineContainers Of(ReadOnlySpan<char> line, bool afterFence)
    {
        if (line is [(>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or > '~', ..]) // most do: a letter opens nothing
        {
            return default;
        }

        var (markers, quotes, indent, onlyQuotes, item) = (0, 0, 0, true, ItemStart.None);
        for (var rest = line; ;)
        {
            var columns = SkipWhiteSpace(ref rest);
            indent += columns;
            var length = MarkerLength(rest);
            if (length == 0 || (!afterFence && columns <= MostIndentOfMarker && IsThematicBreak(rest)))
            {
                return new(markers, indent, item, onlyQuotes && rest.IsEmpty, rest is ['`', '`', '`', ..] or ['~', '~', '~', ..]);
            }

            if (onlyQuotes && (rest[0] != '>' || columns > MostIndentOfMarker))
            {
                onlyQuotes = false;
                item = ItemOf(rest, columns, quoted: markers > 0);
            }
            else if (quotes == markers && rest[0] is (':' or '~'))
            {
                item = ItemStart.InnerDefinition; // behind a quotation that stands in an item
            }

            quotes += rest[0] == '>' ? 1 : 0;
            markers++;
            rest = rest[length..];
        }
    }

    private static ItemStart ItemOf(ReadOnlySpan<char> rest, int indent, bool quoted)
    {
        var outermost = !quoted && indent == 0;
        return rest[0] switch
        {
            '[' => outermost ? ItemStart.Note : ItemStart.None,
            ':' or '~' => outermost ? ItemStart.Definition : ItemStart.InnerDefinition,
            _ when !rest.ContainsAnyExcept(BetweenColumns) => ItemStart.None, // nothing behind it, or a table
            '-' or '*' or '+' => indent <= MostIndentOfMarker ? ItemStart.Bullet : ItemStart.None,
            >= '0' and <= '9' when outermost && !rest[NumberLength(rest)..].IsWhiteSpace() =>
                rest is ['1', '.' or ')', ..] ? ItemStart.FirstNumber : ItemStart.LaterNumber,
            _ => ItemStart.None,
        };
    }

    private static int SkipWhiteSpace(ref ReadOnlySpan<char> line)
    {
        var columns = 0;
        var length = 0;
        for (; length < line.Length && line[length] is ' ' or '\t'; length++)
        {
            columns += line[length] == '\t' ? TabWidth : 1;
        }

        line = line[length..];
        return columns;
    }

    /// <summary>The length of the marker that opens a container; 0 where there is none.</summary>
    private static int MarkerLength(ReadOnlySpan<char> text)
    {
        if (text is ['>', ..])
        {
            return 1;
        }

        if (text.StartsWith("[^", StringComparison.Ordinal))
        {
            return text.IndexOf("]:", StringComparison.Ordinal) + 2 is > 1 and var note ? note : 0;
        }

        var length = text is ['-' or '*' or '+' or ':' or '~', ..] ? 1 : NumberLength(text);
        return length > 0 && (text.Length == length || text[length] is ' ' or '\t') ? length : 0;
    }

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits is > 0 and <= MostDigits && digits < text.Length && text[digits] is '.' or ')' ? digits + 1 : 0;
    }

    /// <summary><c>* * *</c> is a line across the page.</summary>
    private static bool IsThematicBreak(ReadOnlySpan<char> text)
    {
        var first = text[0];
        return first is '-' or '*' && !text.ContainsAnyExcept(first, ' ', '\t') && text.Count(first) > 2;
    }
}

/// <summary>How a list item begins; a number other than 1 begins none in the middle of a paragraph.</summary>
internal enum ItemStart
{
    None,
    Bullet,
    FirstNumber,
    LaterNumber,

    Definition,

    /// <summary>Behind a quotation's marker or white space.</summary>
    InnerDefinition,

    /// <summary><c>[^1]:</c></summary>
    Note,
}
