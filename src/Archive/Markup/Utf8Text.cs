using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Archive.Files;
using Archive.Problems;

namespace Archive.Markup;

/// <summary>The bytes of an author's file as text: strictly UTF-8, for a guess that is wrong once spoils a text for good.</summary>
internal static class Utf8Text
{
    public const int Limit = 4 * 1024 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Asked before a file is read, so that a film among the articles is never loaded.</summary>
    public static bool Fits(string path, long length, ProblemList problems)
    {
        if (length <= Limit)
        {
            return true;
        }

        problems.Add(InputProblems.FileTooLarge(Location.StartOf(path), Limit));
        return false;
    }

    /// <summary>Null where the file is too large or no UTF-8 text.</summary>
    public static SourceText? Read(InputFile file, ProblemList problems) =>
        Bytes(file, problems, bytes =>
        {
            file.Compare(bytes.Span);
            return Decode(file.DisplayPath, bytes.Span, problems);
        });

    /// <summary>Null where the file is too large, and where <paramref name="use"/> makes nothing of it.</summary>
    /// <param name="use">Is given bytes that are its own only while it runs.</param>
    public static T? Bytes<T>(InputFile file, ProblemList problems, Func<ReadOnlyMemory<byte>, T?> use)
        where T : class => Disk.At(file.DisplayPath, () =>
    {
        using var handle = File.OpenHandle(file.FullPath, share: Disk.Unlocked);
        var length = RandomAccess.GetLength(handle);
        if (!Fits(file.DisplayPath, length, problems))
        {
            return null;
        }

        var bytes = ArrayPool<byte>.Shared.Rent((int)length);
        try
        {
            return use(bytes.AsMemory(0, Disk.Read(handle, bytes.AsSpan(0, (int)length), 0)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    });

    /// <summary>Null where the bytes are no UTF-8 text; the problem then says what they seem to be.</summary>
    /// <param name="path">As in <see cref="Location.Path"/>.</param>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, ProblemList problems)
    {
        if (!Fits(path, bytes.Length, problems))
        {
            return null;
        }

        var content = bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
        var characters = ArrayPool<char>.Shared.Rent(content.Length);
        try
        {
            var status = Utf8.ToUtf16(content, characters, out _, out var count, replaceInvalidSequences: false);
            var good = GoodPart(characters.AsSpan(0, count));
            if (status == OperationStatus.Done && good == count)
            {
                return new SourceText(path, new string(characters, 0, count));
            }

            problems.Add(Refusal(path, bytes, bytes.Length - content.Length, characters.AsSpan(0, good)));
            return null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    /// <summary>The length up to what is valid UTF-8 and yet no text: a NUL, or the shift sequence of ISO-2022-JP, which is all ASCII.</summary>
    private static int GoodPart(ReadOnlySpan<char> text)
    {
        var nul = text.IndexOf('\0');
        var good = nul >= 0 ? text[..nul] : text;
        var shift = good.IndexOf("\u001B$", StringComparison.Ordinal);
        return shift >= 0 ? shift : good.Length;
    }

    private static Problem Refusal(string path, ReadOnlySpan<byte> bytes, int skipped, ReadOnlySpan<char> good)
    {
        var before = new SourceText(path, good.ToString());
        var at = before.At(before.Text.Length);
        var offset = skipped + Encoding.UTF8.GetByteCount(good);
        var encoding = EncodingGuess.Of(bytes);
        return encoding is null && bytes.IndexOf((byte)0) is >= 0 and var nul
            ? InputProblems.NotText(at, nul + 1)
            : InputProblems.NotUtf8(at, offset + 1, encoding);
    }
}
