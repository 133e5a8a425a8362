using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using Archive.Articles;

namespace Archive.Pipelines;

/// <summary>How XML is written here: UTF-8 without a byte order mark, indented, the same on every system.</summary>
internal static class Xml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = true,
    };

    public static XmlWriter Writer(IBufferWriter<byte> output) => XmlWriter.Create(new BufferStream(output), Settings);

    /// <summary>The text without the characters that XML 1.0 has no way to hold.</summary>
    public static string Legal(string text) =>
        IsLegal(text) ? text : string.Concat(text.EnumerateRunes().Where(rune => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value)));

    /// <summary>A day as RFC 3339 wants it; a partial date counts as its first day.</summary>
    public static string Instant(PartialDate date) =>
        date.FirstDay!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    private static bool IsLegal(string text)
    {
        foreach (var character in text)
        {
            if (!XmlConvert.IsXmlChar(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Lets a writer that wants a stream write into a buffer.</summary>
    private sealed class BufferStream(IBufferWriter<byte> output) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(byte[] buffer, int offset, int count) => output.Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer) => output.Write(buffer);

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
