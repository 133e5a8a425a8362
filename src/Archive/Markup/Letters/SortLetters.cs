using System.Globalization;
using System.Text;

namespace Archive.Markup.Letters;

/// <summary>
/// A name taken apart for sorting: the letters that order it, then three finer levels, one character a letter each.
/// Punctuation and symbols count on no level.
/// </summary>
internal sealed class SortLetters
{
    private const char Level = '\u0001'; // lower than anything in a level, so that a name stands before all that begin with it
    private const char NoMark = ' ';

    // A long vowel before a small kana before a repeated one before a plain one, as in the dictionaries (JIS X 4061).
    private const char Long = '1';
    private const char Small = '2';
    private const char Repeated = '3';
    private const char Plain = '4';

    private readonly StringBuilder _letters = new();
    private readonly StringBuilder _marks = new();
    private readonly StringBuilder _kinds = new();
    private readonly StringBuilder _forms = new();
    private readonly bool _byWord;
    private bool _wordBreak;

    /// <param name="byWord">Whether a space counts, and before every letter: "New York" before "Newark". In Japanese it does not.</param>
    public SortLetters(string text, bool byWord)
    {
        _byWord = byWord;
        foreach (var rune in Folding.Compatible(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            Read(rune);
        }
    }

    /// <summary>The first letter that counts; null where none does.</summary>
    public Rune? First => _letters.Length == 0 ? null : _letters.ToString().EnumerateRunes().First();

    public override string ToString() => $"{_letters}{Level}{_marks}{Level}{_kinds}{Level}{_forms}";

    private void Read(Rune rune)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (category == UnicodeCategory.NonSpacingMark)
        {
            ReadMark(rune);
        }
        else if (Rune.IsWhiteSpace(rune) || category == UnicodeCategory.DashPunctuation)
        {
            _wordBreak = _byWord && _letters.Length > 0;
        }
        else if (Rune.IsLetter(rune) || Rune.IsNumber(rune))
        {
            ReadLetter(rune);
        }
    }

    private void ReadLetter(Rune rune)
    {
        var character = rune.IsBmp ? (char)rune.Value : '\0';
        if (Kana.IsKana(character))
        {
            ReadKana(character);
        }
        else if (LatinLetters.Plain(character) is { } plain)
        {
            ReadLatin(plain, character);
        }
        else
        {
            Add(Rune.ToLowerInvariant(rune).ToString(), Plain, Rune.IsUpper(rune) ? '2' : '1');
        }
    }

    private void ReadMark(Rune mark)
    {
        if (_marks.Length > 0 && mark.IsBmp)
        {
            _marks[^1] = (char)mark.Value;
        }
    }

    private void ReadKana(char character)
    {
        var form = Kana.IsKatakana(character) ? '2' : '1';
        var large = Kana.LargeHiragana(character);
        var before = _letters.Length == 0 ? '\0' : _letters[^1];
        if (large == Kana.LongMark)
        {
            Add(Kana.Vowel(before), Long, form);
        }
        else if (large == Kana.RepeatMark)
        {
            Add(Kana.IsKana(before) ? before.ToString() : "", Repeated, form);
        }
        else
        {
            Add(large.ToString(), large == Kana.Hiragana(character) ? Plain : Small, form);
        }
    }

    private void ReadLatin(string plain, char letter)
    {
        foreach (var character in plain)
        {
            Add(character.ToString(), Plain, char.IsUpper(letter) ? '2' : '1');
            _marks[^1] = char.ToLowerInvariant(letter);
        }
    }

    private void Add(string letter, char kind, char form)
    {
        if (_wordBreak)
        {
            _wordBreak = false;
            Add(" ", Plain, '1');
        }

        _letters.Append(letter);
        _marks.Append(NoMark);
        _kinds.Append(kind);
        _forms.Append(form);
    }
}
