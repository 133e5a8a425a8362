using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Archive.Templates;

/// <summary>Makes plain text safe between tags and in quotes: the only function of this program that does.</summary>
/// <remarks>It touches five characters and leaves out those HTML forbids, and carriage returns: a line ends the same on every system.</remarks>
public static class HtmlEscaper
{
    private const char Delete = '\u007F';

    private static readonly SearchValues<char> SpecialInAscii = SearchValues.Create(
    [
        '&', '<', '>', '"', '\'',
        .. Enumerable.Range(0, Delete + 1).Select(value => (char)value).Where(character => char.IsControl(character) && character is not ('\t' or '\n')),
    ]);

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

    /// <remarks>Vectors of our own: the framework's searches in a range are generic, and box at each call until they are optimised (100 MB in 4,000 pages).</remarks>
    private static bool ContainsForbidden(ReadOnlySpan<char> text)
    {
        if (text.Length < Vector128<ushort>.Count)
        {
            return AreAnyForbidden(text);
        }

        var units = MemoryMarshal.Cast<char, ushort>(text);
        for (var rest = units; rest.Length > Vector128<ushort>.Count; rest = rest[Vector128<ushort>.Count..])
        {
            if (AreAnyForbidden(Vector128.Create(rest)))
            {
                return true;
            }
        }

        // The last few are looked at with some before them once more, which is quicker than one by one.
        return AreAnyForbidden(Vector128.Create(units[^Vector128<ushort>.Count..]));
    }

    private static bool AreAnyForbidden(ReadOnlySpan<char> few)
    {
        foreach (var character in few)
        {
            if (character > Delete && IsForbidden(character))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreAnyForbidden(Vector128<ushort> units) =>
        (Within(units, Delete, '\u009F') | Within(units, '\uFDD0', '\uFDEF') | Within(units, '\uFFFE', '\uFFFF')) != default;

    private static Vector128<ushort> Within(Vector128<ushort> units, char first, char last) =>
        Vector128.LessThanOrEqual(units - Vector128.Create((ushort)first), Vector128.Create((ushort)(last - first)));
}
