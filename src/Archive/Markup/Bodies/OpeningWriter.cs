using System.Text;

namespace Archive.Markup.Bodies;

/// <summary>Gathers the first sentences of a text as plain text, paragraph by paragraph until there are enough.</summary>
internal sealed class OpeningWriter(bool japanese)
{
    // More than any cut looks at: 160 kanji, or 53 English words of usual length.
    private readonly int _enough = japanese ? 200 : 640;
    private readonly StringBuilder _text = new(japanese ? 256 : 1024);
    private readonly List<string> _named = [];

    /// <param name="named">Where in the paragraph stands the id of an article for its title, in their order.</param>
    public void Add(ReadOnlySpan<char> paragraph, IReadOnlyList<Range> named)
    {
        if (_text.Length >= _enough)
        {
            return;
        }

        if (!japanese || !EndsSentence())
        {
            Space();
        }

        var done = 0;
        foreach (var id in named.TakeWhile(_ => _text.Length < _enough))
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
        while (!words.IsEmpty && _text.Length < _enough)
        {
            var length = LengthOfWords(words[..Math.Min(words.Length, _enough - _text.Length)]);
            _text.Append(words[..length]);
            if (length < words.Length && char.IsWhiteSpace(words[length]))
            {
                Space();
            }

            words = words[Math.Min(length + 1, words.Length)..];
        }
    }

    /// <summary>How far a text goes on with words that one space parts from one another.</summary>
    private static int LengthOfWords(ReadOnlySpan<char> text)
    {
        var length = LengthOfPlain(text);
        while (length < text.Length && (IsOfWord(text[length]) || IsBetweenWords(text, length)))
        {
            length++;
            length += LengthOfPlain(text[length..]);
        }

        return length;
    }

    /// <summary>How far it goes on with kana and kanji, or with the signs of ASCII: no white space is among them.</summary>
    private static int LengthOfPlain(ReadOnlySpan<char> text)
    {
        var length = text is [> '~', ..] ? JapaneseRun.Length(text) : 0;
        while (length < text.Length && text[length] is > ' ' and <= '~')
        {
            length++;
        }

        return length;
    }

    private static bool IsBetweenWords(ReadOnlySpan<char> text, int at) =>
        text[at] == ' ' && at > 0 && at + 1 < text.Length && IsOfWord(text[at + 1]);

    private static bool IsOfWord(char character) => !char.IsWhiteSpace(character) && character != Opening.Gap;

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
