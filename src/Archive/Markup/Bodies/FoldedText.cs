using System.Buffers;
using System.Globalization;

namespace Archive.Markup.Bodies;

/// <summary>A text as its address sees it: white space, the kind of quotes and dashes, and the width of letters make no difference.</summary>
internal sealed class FoldedText
{
    private const char LeftOut = '\0';

    // What each of the first characters becomes, as these are asked most.
    private static readonly char[] Ascii = [.. Enumerable.Range(0, 0x80).Select(value => Fold((char)value))];

    private readonly ArrayBufferWriter<char> _folded = new();

    /// <summary>Valid until the next call.</summary>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text)
    {
        _folded.ResetWrittenCount();
        var target = _folded.GetSpan(text.Length);
        var length = 0;
        var settled = true;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (!char.IsAscii(character) && JapaneseRun.At(text[index..]) is { IsEmpty: false } run)
            {
                run.CopyTo(target[length..]);
                settled &= JapaneseRun.IsNormal(run);
                length += run.Length;
                index += run.Length - 1;
                continue;
            }

            var folded = char.IsAscii(character) ? Ascii[character] : Fold(character);
            settled &= char.IsAscii(folded) || IsPunctuation(folded);
            if (folded != LeftOut && (folded != '-' || length == 0 || target[length - 1] != '-'))
            {
                target[length++] = folded;
            }
        }

        return settled ? target[..length] : Folding.Compatible(target[..length].ToString());
    }

    /// <summary>Punctuation of Japanese that normalising leaves alone.</summary>
    private static bool IsPunctuation(char character) => character is >= '\u3001' and <= '\u3011';

    private static char Fold(char character) => character switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' or '＂' => '"',
        '‘' or '’' or '‚' or '‛' or '‹' or '›' or '′' or '＇' or '`' or '´' => '\'',
        >= '\u2010' and <= '\u2015' or '\u2212' or '\u2500' or '\u2E3A' or '\u2E3B' or '－' or '﹣' or '﹘' => '-',
        '〜' or '～' => '~',
        _ => char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control ? LeftOut : character,
    };
}
