using System.Buffers;
using System.Globalization;
using HtmlEscaper = Archive.Templates.HtmlEscaper;

namespace Archive.Markup;

/// <summary>HTML in UTF-8 while it grows: what we write goes in as it is, what an author wrote passes the one place that escapes.</summary>
internal sealed class HtmlBuffer : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 16 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Markup(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        utf8.CopyTo(_bytes.AsSpan(Length));
        Length += utf8.Length;
    }

    /// <inheritdoc cref="Markup(ReadOnlySpan{byte})"/>
    public void Markup(string markup) => Plain(markup);

    /// <summary>Text or an attribute's value: the same escaping serves both.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        if (HtmlEscaper.IsSafe(text))
        {
            Plain(text);
        }
        else
        {
            HtmlEscaper.Write(text, this);
        }
    }

    public void Number(int number)
    {
        Reserve(11);
        number.TryFormat(_bytes.AsSpan(Length), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    void IBufferWriter<byte>.Advance(int count) => Length += count;

    Memory<byte> IBufferWriter<byte>.GetMemory(int sizeHint)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(Length);
    }

    Span<byte> IBufferWriter<byte>.GetSpan(int sizeHint)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsSpan(Length);
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        Reserve(Utf8Encoder.RoomFor(text.Length));
        Length += Utf8Encoder.Write(text, _bytes.AsSpan(Length));
    }

    private void Reserve(int more)
    {
        if (_bytes.Length - Length >= more)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Length + more));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
