using System.Buffers;
using System.Globalization;
using System.Text;

namespace Archive.Markup;

/// <summary>HTML in UTF-8 while it grows: what we write goes in as it is, what an author wrote passes the one place that escapes.</summary>
internal sealed class HtmlBuffer : IDisposable
{
    private const int FirstSize = 16 * 1024;

    // The five characters of HTML, and controls, which HTML does not allow.
    private static readonly SearchValues<char> NotPlain = SearchValues.Create(
    [
        '&', '<', '>', '"', '\'',
        .. Enumerable.Range(0, 0x80).Select(value => (char)value).Where(character => char.IsControl(character) && character is not ('\t' or '\n')),
    ]);

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

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
        for (var special = text.IndexOfAny(NotPlain); special >= 0; special = text.IndexOfAny(NotPlain))
        {
            Plain(text[..special]);
            Markup(Escaped(text[special]));
            text = text[(special + 1)..];
        }

        Plain(text);
    }

    public void Number(int number)
    {
        Reserve(11);
        number.TryFormat(_bytes.AsSpan(Length), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    private static ReadOnlySpan<byte> Escaped(char special) => special switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\'' => "&#39;"u8,
        _ => [],
    };

    private void Plain(ReadOnlySpan<char> text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        Length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(Length));
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
