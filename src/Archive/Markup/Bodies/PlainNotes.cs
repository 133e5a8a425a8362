namespace Archive.Markup.Bodies;

/// <summary>Writes the words of a paragraph of plain text, and marks the translator's notes among them.</summary>
internal sealed class PlainNotes(HtmlBuffer html, string source)
{
    // Where notes begin and end, by turns, as places in the file.
    private readonly Queue<int> _ends = new();

    /// <summary>Looks for the notes of the paragraph that is written next.</summary>
    public void Find(int start, int length)
    {
        _ends.Clear();
        foreach (var note in NoteSyntax.In(source.AsSpan(start, length)))
        {
            _ends.Enqueue(start + note.Whole.Start.Value);
            _ends.Enqueue(start + note.Whole.End.Value);
        }
    }

    public void Write(PlainPiece words)
    {
        var done = words.Start;
        while (_ends.TryPeek(out var end) && end <= words.Start + words.Length)
        {
            html.Text(source.AsSpan(done, end - done));
            html.Markup(_ends.Count % 2 == 0 ? "<span class=\"tn\">"u8 : "</span>"u8);
            done = _ends.Dequeue();
        }

        html.Text(source.AsSpan(done, words.Start + words.Length - done));
    }
}
