using System.Buffers;
using System.Globalization;
using System.Text;
using Archive.Templates.Runtime;
using Archive.Templates.Syntax;

namespace Archive.Templates.Output;

/// <summary>The bytes of a page while it is made: nothing leaves before the page is whole. Captures are cut off its end again.</summary>
internal sealed class PageOutput(Budget budget) : IBufferWriter<byte>
{
    /// <summary>Room for nearly any page, as growing costs the first page of a process a quarter of a millisecond: code that nothing else needs is compiled for it.</summary>
    private const int FirstSize = 64 * 1024;

    private byte[] _bytes = new byte[FirstSize];
    private int _length;

    public bool IsHtml { get; private set; }

    public int Length => _length;

    /// <summary>Where in the markup the next value will stand; in a page that is no HTML, always in text.</summary>
    public MarkupContext Context { get; set; }

    public void Start(Escaping escaping)
    {
        _length = 0;
        Context = MarkupContext.Text;
        IsHtml = escaping == Escaping.Html;
    }

    /// <summary>What the author of the template wrote, as it is. False where its markup cannot be followed.</summary>
    public bool Write(LiteralText literal)
    {
        Copy(literal.Utf8);
        if (!IsHtml)
        {
            return true;
        }

        Context = literal.After(Context);
        return !Context.IsLost;
    }

    /// <summary>A value in text: escaped, unless the page is not HTML.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        if (!IsHtml || HtmlEscaper.IsSafe(text))
        {
            WriteUnescaped(text);
            return;
        }

        HtmlEscaper.Write(text, this);
    }

    public void Write(Html html) => html.WriteTo(this);

    public void WriteUnescaped(ReadOnlySpan<char> text)
    {
        var room = Encoding.UTF8.GetMaxByteCount(text.Length);
        Advance(Encoding.UTF8.GetBytes(text, GetSpan(room)));
    }

    /// <summary>A number or the like, written without a string in between.</summary>
    public void Write<T>(T value)
        where T : IUtf8SpanFormattable
    {
        const int Enough = 64;
        if (value.TryFormat(GetSpan(Enough), out var written, default, CultureInfo.InvariantCulture))
        {
            Advance(written);
            return;
        }

        WriteUnescaped(TextForm.Number(value));
    }

    /// <summary>From here on, what is written is a value of its own; give the result to <see cref="EndCapture"/>.</summary>
    public Mark BeginCapture()
    {
        var mark = new Mark(_length, Context);
        Context = MarkupContext.Text;
        return mark;
    }

    public byte[] EndCapture(Mark start)
    {
        var captured = _bytes.AsSpan(start.Length, _length - start.Length).ToArray();
        _length = start.Length;
        Context = start.Context;
        return captured;
    }

    public void CopyTo(IBufferWriter<byte> output) => output.Write(_bytes.AsSpan(0, _length));

    public void Advance(int count)
    {
        _length += count;
        budget.Output(_length);
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        EnsureRoom(sizeHint);
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        EnsureRoom(sizeHint);
        return _bytes.AsSpan(_length);
    }

    private void Copy(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        Advance(bytes.Length);
    }

    private void EnsureRoom(int count)
    {
        var needed = _length + (long)Math.Max(count, 1);
        if (needed <= _bytes.Length)
        {
            return;
        }

        budget.Output(_length);
        Array.Resize(ref _bytes, (int)Math.Min(Math.Max(needed, _bytes.Length * 2L), Array.MaxLength));
    }

    /// <summary>Where a capture began, and what goes on after it.</summary>
    internal readonly record struct Mark(int Length, MarkupContext Context);
}
