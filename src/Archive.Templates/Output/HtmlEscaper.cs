using System.Buffers;
using System.Text;

namespace Archive.Templates.Output;

/// <summary>Makes plain text safe between tags and in quotes. Touches five characters and those HTML forbids, so that all others stay readable.</summary>
internal static class HtmlEscaper
{
    private const char Delete = '\u007F';

    private static readonly SearchValues<char> SpecialInAscii = SearchValues.Create(
        "&<>\"'\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000B\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    /// <summary>Whether a text can be written as it is; quick where that is so, as it nearly always is.</summary>
    public static bool IsSafe(ReadOnlySpan<char> text) =>
        !text.ContainsAny(SpecialInAscii) && !ContainsForbidden(text);

    public static void Write(ReadOnlySpan<char> text, IBufferWriter<byte> output)
    {
        var written = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (!IsSpecial(text[index]))
            {
                continue;
            }

            Encoding.UTF8.GetBytes(text[written..index], output);
            output.Write(Replacement(text[index]));
            written = index + 1;
        }

        Encoding.UTF8.GetBytes(text[written..], output);
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

    private static bool IsSpecial(char character) =>
        character <= Delete ? SpecialInAscii.Contains(character) : IsForbidden(character);

    /// <summary>Characters beyond ASCII that HTML forbids: controls, and those that are none.</summary>
    private static bool IsForbidden(char character) => character is <= '\u009F' or >= '\uFDD0' and <= '\uFDEF' or >= '\uFFFE';

    /// <remarks>A plain loop: the framework's searches in a range are generic, and box at each call until they are optimised (100 MB in 4,000 pages).</remarks>
    private static bool ContainsForbidden(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character > Delete && IsForbidden(character))
            {
                return true;
            }
        }

        return false;
    }
}
