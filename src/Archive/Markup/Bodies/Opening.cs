using System.Text;

namespace Archive.Markup.Bodies;

/// <summary>The first sentences of a text as plain text, gathered paragraph by paragraph until there are enough.</summary>
internal sealed class Opening(bool japanese)
{
    // More than any cut looks at: 160 kanji, or 53 English words of usual length.
    private const int Enough = 640;

    private readonly StringBuilder _text = new();

    public void Add(ReadOnlySpan<char> paragraph)
    {
        if (!japanese || !EndsSentence())
        {
            Space();
        }

        for (var index = 0; index < paragraph.Length && _text.Length < Enough; index++)
        {
            if (char.IsWhiteSpace(paragraph[index]))
            {
                Space();
            }
            else
            {
                _text.Append(paragraph[index]);
            }
        }
    }

    public override string ToString()
    {
        var text = _text.ToString().Trim();
        return japanese ? JapaneseSentences.First(text) : EnglishSentences.First(text);
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
