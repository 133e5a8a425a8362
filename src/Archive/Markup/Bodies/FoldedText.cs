using System.Buffers;
using System.Globalization;

namespace Archive.Markup.Bodies;

/// <summary>A text as its address sees it: white space, the kind of quotes and dashes, and the width of letters make no difference.</summary>
internal sealed class FoldedText
{
    private const char LeftOut = '\0';

    private readonly ArrayBufferWriter<char> _folded = new(1024);

    /// <summary>Valid until the next call.</summary>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text)
    {
        _folded.ResetWrittenCount();
        var target = _folded.GetSpan(text.Length);
        var length = 0;
        var settled = true;
        foreach (var character in text)
        {
            var folded = character;
            if (!IsPlain(character))
            {
                folded = Fold(character);
                settled &= char.IsAscii(folded) || IsPunctuation(folded);
            }

            if (folded != LeftOut && (folded != '-' || length == 0 || target[length - 1] != '-'))
            {
                target[length++] = folded;
            }
        }

        return settled ? target[..length] : Folding.Compatible(target[..length].ToString());
    }

    /// <summary>What neither folding nor normalising changes: nearly every character, so it is asked first.</summary>
    private static bool IsPlain(char character) =>
        char.IsAsciiLetter(character) || character is (>= '\u3041' and <= '\u3096') or (>= '\u30A1' and <= '\u30FC') or (>= '\u4E00' and <= '\u9FFF');

    /// <summary>Punctuation of Japanese that normalising leaves alone.</summary>
    private static bool IsPunctuation(char character) => character is >= '\u3001' and <= '\u3011';

    private static char Fold(char character) => character switch
    {
        ' ' or '\n' => LeftOut,
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' or '＂' => '"',
        '‘' or '’' or '‚' or '‛' or '‹' or '›' or '′' or '＇' or '`' or '´' => '\'',
        >= '\u2010' and <= '\u2015' or '\u2212' or '\u2500' or '\u2E3A' or '\u2E3B' or '－' or '﹣' or '﹘' => '-',
        '〜' or '～' => '~',
        > ' ' and < '\u007F' => character,
        _ => char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control ? LeftOut : character,
    };
}
