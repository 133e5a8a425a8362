using System.Buffers;
using System.Text;
using Archive.Problems;

namespace Archive.Markup.Bodies;

/// <summary>Parts the lines of a paragraph of plain text into words and what stands among them.</summary>
internal sealed class PlainPieces(SourceText source)
{
    // An address is looked for at its colon.
    private static readonly SearchValues<char> Signs = SearchValues.Create(":[{|｜《");

    private readonly List<PlainPiece> _all = [];

    public IReadOnlyList<PlainPiece> All => _all;

    /// <param name="japanese">Whether the lines are in Japanese, as one that goes on with the next leaves no space then.</param>
    public void Read(int first, int lines, bool japanese)
    {
        _all.Clear();
        Add(source.StartOf(first), source.Line(first).TrimEnd());
        for (var line = first + 1; line < first + lines; line++)
        {
            var joint = _all.Count;
            var text = source.Line(line).Trim();
            Add(source.StartOf(line) + source.Line(line).IndexOf(text[0]), text);
            Rune.DecodeLastFromUtf16(LettersOf(_all[joint - 1], japanese), out var before, out _);
            Rune.DecodeFromUtf16(LettersOf(_all[joint], japanese), out var after, out _);
            if (!SpacelessBreaks.Between(before, after, japanese))
            {
                _all.Insert(joint, new(source.StartOf(line) - 1, 1)); // the line end itself
            }
        }
    }

    public ReadOnlySpan<char> WordsOf(PlainPiece piece) => piece switch
    {
        { Url: { } url } => WebAddress.Legible(url),
        { Article: { } article } => article.Words ?? article.Id,
        { Ruby: { } ruby } => ruby.Text,
        { Dots: { } dots } => dots.Words,
        _ => source.Text.AsSpan(piece.Start, piece.Length),
    };

    /// <summary>What a piece begins and ends with. A title that linking will find is taken for one in the language around it.</summary>
    private ReadOnlySpan<char> LettersOf(PlainPiece piece, bool japanese) => piece switch
    {
        { Url: { } url } => url,
        { Article: { Words: null } } => japanese ? "あ" : "a",
        _ => WordsOf(piece),
    };

    private void Add(int start, ReadOnlySpan<char> text)
    {
        var done = 0;
        for (var at = Next(text, 0); at >= 0;)
        {
            if (text[at..].StartsWith(RubySyntax.Escape, StringComparison.Ordinal))
            {
                AddWords(start + done, at - done);
                done = at + 1;
                at = Next(text, at + RubySyntax.Escape.Length);
            }
            else if (At(text, at, done) is { } piece)
            {
                AddWords(start + done, piece.Start - done);
                _all.Add(piece with { Start = start + piece.Start });
                done = piece.Start + piece.Length;
                at = Next(text, done);
            }
            else
            {
                at = Next(text, at + 1);
            }
        }

        AddWords(start + done, text.Length - done);
    }

    private void AddWords(int start, int length)
    {
        if (length > 0)
        {
            _all.Add(new(start, length));
        }
    }

    private static int Next(ReadOnlySpan<char> text, int from) => text[from..].IndexOfAny(Signs) is >= 0 and var at ? from + at : -1;

    /// <summary>What a sign belongs to; null where it is one of the words.</summary>
    private static PlainPiece? At(ReadOnlySpan<char> text, int at, int done)
    {
        var rest = text[at..];
        return rest[0] switch
        {
            ':' => UrlAt(text, at, done),
            '[' => ArticleLinkSyntax.At(rest) is { } article ? new(at, article.Length, Article: article) : null,
            '《' => DotsSyntax.At(rest) is { } dots ? new(at, dots.Length, Dots: dots) : null,
            _ => RubySyntax.At(rest) is { } ruby ? new(at, ruby.Length, Ruby: ruby) : null,
        };
    }

    private static PlainPiece? UrlAt(ReadOnlySpan<char> text, int colon, int done)
    {
        var start = BareUrl.StartOf(text, colon);
        var length = start < done ? 0 : BareUrl.LengthOf(text[start..], start > 0 ? text[start - 1] : ' ');
        return length > 0 ? new(start, length, Url: text.Slice(start, length).ToString()) : null;
    }
}
