using System.Text;

namespace Archive.Markup.Bodies;

/// <summary>Gathers the first sentences of a text as plain text, paragraph by paragraph until there are enough.</summary>
internal sealed class OpeningWriter(bool japanese)
{
    // More than any cut looks at: 160 kanji, or 53 English words of usual length.
    private const int Enough = 640;

    private readonly StringBuilder _text = new(Enough + 1);
    private readonly List<string> _named = [];

    /// <param name="named">Where in the paragraph stands the id of an article for its title, in their order.</param>
    public void Add(ReadOnlySpan<char> paragraph, IReadOnlyList<Range> named)
    {
        if (_text.Length >= Enough)
        {
            return;
        }

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
        while (!words.IsEmpty && _text.Length < Enough)
        {
            var length = WordLength(words[..Math.Min(words.Length, Enough - _text.Length)]);
            _text.Append(words[..length]);
            if (length < words.Length && char.IsWhiteSpace(words[length]))
            {
                Space();
            }

            words = words[Math.Min(length + 1, words.Length)..];
        }
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && !char.IsWhiteSpace(text[length]) && text[length] != Opening.Gap)
        {
            length++;
        }

        return length;
    }

    /// <summary>A Japanese sentence needs no space behind it; a line without a full stop does.</summary>
    private bool EndsSentence() =>
        _text.Length > 0 && (JapaneseSentences.EndsSentence(_text[^1]) || OpenBrackets.IsClosing(_text[^1]));

    private void Space()
    {
        if (_text.Length > 0 && _text[^1] != ' ')
        {
            _text.Append(' ');
        }
    }
}
