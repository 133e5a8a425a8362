using Archive.Importing.Dates;
using Archive.Importing.Texts;
using Archive.Markup;
using Archive.Markup.Bodies;

namespace Archive.Importing.Recognising;

/// <summary>One text while it is being read: what each line was found to be, and what was found on it.</summary>
internal sealed class Recognition
{
    private readonly Role[] _roles;
    private readonly Sureness[] _sureness;
    private readonly Clue?[] _clues;
    private readonly bool[] _looked;

    public Recognition(PastedText text, KnownNames names, NumericDateOrder? order)
    {
        Found = new Findings(order);
        Text = text;
        Names = names;
        Lines = text.Lines;
        _roles = [.. Lines.Select(line => line.IsBlank ? Role.Blank : Role.Paragraph)];
        _sureness = [.. Lines.Select(_ => Sureness.Sure)];
        _clues = new Clue?[Lines.Count];
        _looked = new bool[Lines.Count];
        IsJapanese = Lines.Where(line => !line.IsBlank).Take(60).Count(line => Shapes.HasJapanese(line.Folded)) * 3 >= Lines.Where(line => !line.IsBlank).Take(60).Count();
    }

    public PastedText Text { get; }

    public KnownNames Names { get; }

    public IReadOnlyList<PastedLine> Lines { get; }

    /// <summary>Whether at least every third line is in Japanese; the text may hold another language beside it.</summary>
    public bool IsJapanese { get; }

    public Findings Found { get; }

    /// <summary>The first line of the text itself, and the one after its last; counted from 0.</summary>
    public int BodyStart { get; set; }

    public int BodyEnd { get; set; }

    public int? TitleLine { get; set; }

    public Role RoleOf(int index) => _roles[index];

    public Sureness SurenessOf(int index) => _sureness[index];

    public string Folded(int index) => Lines[index].Folded.Trim();

    public void Is(int index, Role role, Sureness sureness = Sureness.Sure) => (_roles[index], _sureness[index]) = (role, sureness);

    public Clue? ClueOf(int index)
    {
        if (!_looked[index])
        {
            _looked[index] = true;
            _clues[index] = Lines[index].IsBlank ? null : ClueReader.Read(Lines[index]);
        }

        return _clues[index];
    }

    /// <summary>The first sentence of a line, up to an end that no bracket holds; without its full stop.</summary>
    public string FirstWords(int index)
    {
        var text = Lines[index].Text.Trim();
        var brackets = new OpenBrackets();
        for (var end = 1; end <= text.Length; end++)
        {
            brackets.Pass(text[end - 1]);
            if (!brackets.Any && EndsSentence(text, end))
            {
                return text[..end].TrimEnd('。', '．', '.');
            }
        }

        return text;
    }

    /// <summary>Whether no other line stands at once below it.</summary>
    public bool EndsBlock(int index) => index + 1 == Lines.Count || Lines[index + 1].IsBlank;

    /// <summary>The next line that is not blank, within a stretch; null where there is none.</summary>
    public int? Next(int index, int end)
    {
        for (var next = index + 1; next < end; next++)
        {
            if (!Lines[next].IsBlank)
            {
                return next;
            }
        }

        return null;
    }

    /// <summary>The line before it that is not blank; null where there is none.</summary>
    public int? Previous(int index)
    {
        for (var previous = index - 1; previous >= 0; previous--)
        {
            if (!Lines[previous].IsBlank)
            {
                return previous;
            }
        }

        return null;
    }

    /// <summary>Whether a title is that of another line, whatever stands around it there: a bullet, a date.</summary>
    public static bool IsSameTitle(string title, string other) =>
        Folding.Name(title) is { Length: > 3 } key && Folding.Name(other) == key;

    /// <summary>A sign of ASCII ends one only before a space: <c>U.S.</c> and <c>1.5</c> do not.</summary>
    private static bool EndsSentence(string text, int end) =>
        (!char.IsAscii(text[end - 1]) && JapaneseSentences.EndsSentence(text[end - 1]) && !(end < text.Length && JapaneseSentences.EndsSentence(text[end])))
        || ((end == text.Length || char.IsWhiteSpace(text[end])) && EnglishSentences.EndsSentence(text, end));
}
