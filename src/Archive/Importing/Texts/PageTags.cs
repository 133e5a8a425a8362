namespace Archive.Importing.Texts;

/// <summary>The tags of a page in their order, found by one look from its beginning to its end; what only looks like one, in a comment or a script, is none.</summary>
internal sealed class PageTags(string html)
{
    private static readonly HashSet<string> Raw = Names("script style textarea title xmp iframe noembed noframes plaintext");

    // In these a title or a style is an element like any other.
    private static readonly HashSet<string> Drawings = Names("svg math");

    private int _at;
    private int _drawings;

    /// <summary>A set of names of elements.</summary>
    public static HashSet<string> Names(string names) => new(names.Split(' '), StringComparer.Ordinal);

    /// <summary>Null behind the last.</summary>
    public PageTag? Next()
    {
        while ((_at = From('<')) < html.Length - 1)
        {
            var start = _at++;
            if (html[_at] == '!')
            {
                SkipComment();
            }
            else if (char.IsAsciiLetter(html[_at]) || (html[_at] == '/' && _at + 1 < html.Length && char.IsAsciiLetter(html[_at + 1])))
            {
                return Read(start);
            }
        }

        return null;
    }

    private PageTag Read(int start)
    {
        var isEnd = html[_at] == '/';
        var name = start + (isEnd ? 2 : 1);
        for (_at = name; _at < html.Length && html[_at] is not (' ' or '\t' or '\n' or '\r' or '\f' or '/' or '>'); _at++)
        {
        }

        var tag = new PageTag(html[name.._at].ToLowerInvariant(), isEnd, start);
        SkipAttributes();
        if (Drawings.Contains(tag.Name))
        {
            _drawings = Math.Max(0, _drawings + (isEnd ? -1 : 1));
        }
        else if (!isEnd && _drawings == 0 && Raw.Contains(tag.Name))
        {
            SkipRaw(tag.Name);
        }

        return tag with { Length = Math.Min(_at, html.Length) - start };
    }

    /// <summary>To the end of the tag; a quotation mark behind an equals sign hides what looks like one.</summary>
    private void SkipAttributes()
    {
        var before = ' ';
        for (; _at < html.Length && html[_at] != '>'; _at++)
        {
            if (before == '=' && html[_at] is '"' or '\'')
            {
                _at = html.IndexOf(html[_at], _at + 1) is >= 0 and var close ? close : html.Length;
                before = ' ';
            }
            else if (html[_at] is not (' ' or '\t' or '\n' or '\r' or '\f'))
            {
                before = html[_at];
            }
        }

        _at++;
    }

    private void SkipComment() =>
        _at = html.AsSpan(_at).StartsWith("!--") ? html.IndexOf("-->", _at + 1, StringComparison.Ordinal) is >= 0 and var close ? close : html.Length : From('>');

    private void SkipRaw(string name) => _at = html.IndexOf("</" + name, Math.Min(_at, html.Length), StringComparison.OrdinalIgnoreCase) is >= 0 and var end ? end : html.Length;

    private int From(char character) => _at < html.Length && html.IndexOf(character, _at) is >= 0 and var found ? found : html.Length;
}

/// <param name="Name">In small letters.</param>
/// <param name="Start">Of its opening bracket.</param>
internal sealed record PageTag(string Name, bool IsEnd, int Start)
{
    public int Length { get; init; }
}
