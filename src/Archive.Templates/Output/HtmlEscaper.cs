using System.Buffers;
using System.Text;

namespace Archive.Templates.Output;

/// <summary>Makes plain text safe between tags and in quotes. Touches five characters and those HTML forbids, so that all others stay readable.</summary>
internal static class HtmlEscaper
{
    private const char FirstAfterAscii = '\u007F';

    private static readonly SearchValues<char> SpecialInAscii = SearchValues.Create(
    [
        '&', '<', '>', '"', '\'',
        .. Range('\u0000', '\u0008'), '\u000B', .. Range('\u000E', '\u001F'), FirstAfterAscii,
    ]);

    private static readonly SearchValues<char> Special = SearchValues.Create(
    [
        '&', '<', '>', '"', '\'',
        .. Range('\u0000', '\u0008'), '\u000B', .. Range('\u000E', '\u001F'), .. Range(FirstAfterAscii, '\u009F'),
        .. Range('\uFDD0', '\uFDEF'), '\uFFFE', '\uFFFF',
    ]);

    /// <summary>Whether a text can be written as it is; quick where that is so, as it nearly always is.</summary>
    public static bool IsSafe(ReadOnlySpan<char> text) =>
        !text.ContainsAny(SpecialInAscii)
        && (!text.ContainsAnyExceptInRange('\0', FirstAfterAscii)
            || !(text.ContainsAnyInRange(FirstAfterAscii, '\u009F') || text.ContainsAnyInRange('\uFDD0', '\uFDEF') || text.ContainsAnyInRange('\uFFFE', '\uFFFF')));

    public static void Write(ReadOnlySpan<char> text, IBufferWriter<byte> output)
    {
        for (var special = text.IndexOfAny(Special); special >= 0; special = text.IndexOfAny(Special))
        {
            Encoding.UTF8.GetBytes(text[..special], output);
            output.Write(Replacement(text[special]));
            text = text[(special + 1)..];
        }

        Encoding.UTF8.GetBytes(text, output);
    }

    public static string Escape(string text)
    {
        if (IsSafe(text))
        {
            return text;
        }

        var buffer = new ArrayBufferWriter<byte>(text.Length + 16);
        Write(text, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static ReadOnlySpan<byte> Replacement(char character) => character switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\'' => "&#39;"u8,
        _ => default,
    };

    private static IEnumerable<char> Range(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
