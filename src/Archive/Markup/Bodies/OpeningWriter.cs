using System.Text;

namespace Archive.Markup.Bodies;

/// <summary>Gathers the first sentences of a text as plain text, paragraph by paragraph until there are enough.</summary>
internal sealed class OpeningWriter(bool japanese)
{
    // More than any cut looks at: 160 kanji, or 53 English words of usual length.
    private const int Enough = 640;

    private readonly StringBuilder _text = new();
    private readonly List<string> _named = [];

    /// <param name="named">Where in the paragraph stands the id of an article for its title, in their order.</param>
    public void Add(ReadOnlySpan<char> paragraph, IReadOnlyList<Range> named)
    {
        if (!japanese || !EndsSentence())
        {
            Space();
        }

        var done = 0;
        foreach (var id in named.TakeWhile(_ => _text.Length < Enough))
        {
            Add(paragraph[done..id.Start]);
            _named.Add(paragraph[id].ToString());
            _text.Append(Opening.Gap);
            done = id.End.Value;
        }

        Add(paragraph[done..]);
    }

    public Opening Finish()
    {
        var all = _text.ToString().Trim();
        var text = japanese ? JapaneseSentences.First(all) : EnglishSentences.First(all);
        return new Opening(text, [.. _named.Take(text.AsSpan().Count(Opening.Gap))]);
    }

    private void Add(ReadOnlySpan<char> words)
    {
        for (var index = 0; index < words.Length && _text.Length < Enough; index++)
        {
            if (char.IsWhiteSpace(words[index]))
            {
                Space();
            }
            else if (words[index] != Opening.Gap)
            {
                _text.Append(words[index]);
            }
        }
    }

    /// <summary>A Japanese sentence needs no space behind it; a line without a full stop does.</summary>
    private bool EndsSentence() =>
        _text.Length > 0 && (JapaneseSentences.EndsSentence(_text[^1]) || JapaneseSentences.IsClosing(_text[^1]));

    private void Space()
    {
        if (_text.Length > 0 && _text[^1] != ' ')
        {
            _text.Append(' ');
        }
    }
}
