namespace Archive.Markup.Bodies;

/// <summary>Writes the words of a paragraph of plain text, and marks the translator's notes among them.</summary>
internal sealed class PlainNotes(HtmlBuffer html)
{
    // Where notes begin and end, by turns, as places in the words of the paragraph.
    private readonly Queue<int> _ends = new();

    private int _place;

    /// <param name="notes">Those to be marked in the words that are written next.</param>
    public void Begin(IEnumerable<NoteSyntax> notes)
    {
        _ends.Clear();
        _place = 0;
        foreach (var note in notes)
        {
            _ends.Enqueue(note.Whole.Start.Value);
            _ends.Enqueue(note.Whole.End.Value);
        }
    }

    /// <summary>Passes words that somebody else writes; no note begins or ends in them.</summary>
    public void Pass(int length) => _place += length;

    public void Write(ReadOnlySpan<char> words)
    {
        while (_ends.TryPeek(out var end) && end <= _place + words.Length)
        {
            html.Text(words[..(end - _place)]);
            html.Markup(_ends.Count % 2 == 0 ? "<span class=\"tn\">"u8 : "</span>"u8);
            words = words[(end - _place)..];
            _place = _ends.Dequeue();
        }

        html.Text(words);
        _place += words.Length;
    }
}
