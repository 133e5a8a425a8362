using System.Globalization;

namespace Archive.Markup.Bodies;

/// <summary>A text as its address sees it: white space, the kind of quotes and dashes, and the width of letters make no difference.</summary>
internal static class FoldedText
{
    private const char LeftOut = '\0';

    // What each of the first characters becomes, as these are asked most.
    private static readonly char[] Ascii = [.. Enumerable.Range(0, 0x80).Select(value => Fold((char)value))];

    /// <param name="room">At least as long as the text; what is given may stand in it.</param>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text, Span<char> room)
    {
        var length = 0;
        var settled = true;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] <= '\x7F')
            {
                length = Append(Ascii[text[index]], room, length);
                continue;
            }

            var run = JapaneseRun.Length(text[index..]);
            if (run == text.Length)
            {
                return text;
            }

            if (run > 0)
            {
                text.Slice(index, run).CopyTo(room[length..]);
                length += run;
                index += run - 1;
                continue;
            }

            var folded = Fold(text[index]);
            settled &= char.IsAscii(folded);
            length = Append(folded, room, length);
        }

        return settled ? room[..length] : Folding.Compatible(room[..length].ToString());
    }

    /// <summary>A row of dashes is one dash. What is left out is written too, and then written over: one branch less for each letter.</summary>
    private static int Append(char folded, Span<char> room, int length)
    {
        room[length] = folded;
        return folded == '-' && length > 0 && room[length - 1] == '-' ? length : length + (folded == LeftOut ? 0 : 1);
    }

    private static char Fold(char character) => character switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' or '＂' => '"',
        '‘' or '’' or '‚' or '‛' or '‹' or '›' or '′' or '＇' or '`' or '´' => '\'',
        >= '\u2010' and <= '\u2015' or '\u2212' or '\u2500' or '\u2E3A' or '\u2E3B' or '－' or '﹣' or '﹘' => '-',
        '〜' or '～' => '~',
        _ => char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control ? LeftOut : character,
    };
}
