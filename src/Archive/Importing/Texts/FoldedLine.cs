using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Markup;

namespace Archive.Importing.Texts;

/// <summary>A line as recognisers see it (NFKC, nothing invisible, no readings, one space for each white space), and the way back to what was written.</summary>
internal sealed class FoldedLine
{
    private readonly string _original;
    private readonly int[]? _places; // of each folded character in the original; null where nothing was folded

    public FoldedLine(string written)
    {
        var original = RubyText.WithoutReadings(written);
        _original = original;
        if (IsPlain(original))
        {
            Text = original;
            return;
        }

        var folded = new StringBuilder(original.Length);
        var places = new List<int>(original.Length);
        for (var start = 0; start < original.Length;)
        {
            var length = LengthOfCluster(original, start);
            foreach (var character in Folding.Compatible(original.Substring(start, length)))
            {
                if (!IsInvisible(character))
                {
                    folded.Append(char.IsWhiteSpace(character) ? ' ' : character);
                    places.Add(start);
                }
            }

            start += length;
        }

        Text = folded.ToString();
        _places = [.. places, original.Length];
    }

    public string Text { get; }

    /// <summary>What was written where a stretch of the folded text stands.</summary>
    public string Original(int start, int length) => _places is null
        ? _original.Substring(start, length)
        : _original[_places[start].._places[start + length]];

    /// <summary>What was written where a match stands, without white space around.</summary>
    public string Original(Capture match) => Original(match.Index, match.Length).Trim();

    private static bool IsInvisible(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control && character != '\t';

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is not ((>= ' ' and <= '~') or (>= '\u3041' and <= '\u3096') or (>= '\u30A1' and <= '\u30FE') or (>= '\u4E00' and <= '\u9FFF')
                or '、' or '。' or '「' or '」' or '『' or '』'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A character with the marks that stand on it: が may be written as か and a mark, or as ｶ and ﾞ.</summary>
    private static int LengthOfCluster(string text, int start)
    {
        var length = start + 1 < text.Length && char.IsSurrogatePair(text[start], text[start + 1]) ? 2 : 1;
        while (start + length < text.Length && IsMark(text[start + length]))
        {
            length++;
        }

        return length;
    }

    private static bool IsMark(char character) =>
        character is '\uFF9E' or '\uFF9F' || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
