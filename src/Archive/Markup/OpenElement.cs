using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Archive.Markup;

/// <summary>An element of a body that is not closed yet: how it is closed where the body is cut, and opened again behind the cut.</summary>
/// <param name="tag">Its start tag.</param>
internal sealed class OpenElement(int start, ReadOnlyMemory<byte> tag)
{
    private int _items;

    public int Start => start;

    public int End => start + tag.Length;

    private ReadOnlySpan<byte> Name => NameOf(tag.Span);

    /// <summary>Whether an element has no end tag, and is something to be seen.</summary>
    public static bool IsVoid(ReadOnlySpan<byte> tag) =>
        NameOf(tag) is var name && (name.SequenceEqual("br"u8) || name.SequenceEqual("hr"u8) || name.SequenceEqual("img"u8) || name.SequenceEqual("input"u8));

    /// <summary>Takes note of an element within this one.</summary>
    public void Hold(ReadOnlySpan<byte> inner) => _items += NameOf(inner).SequenceEqual("li"u8) ? 1 : 0;

    /// <param name="before">The body up to the cut.</param>
    public void Close(ReadOnlySpan<byte> before, IBufferWriter<byte> output)
    {
        if (Name.SequenceEqual("dl"u8) && before.TrimEnd((byte)'\n').EndsWith("</dt>"u8))
        {
            output.Write("<dd>…</dd>"u8);
        }

        output.Write("</"u8);
        output.Write(Name);
        output.Write(">"u8);
    }

    /// <summary>An item that goes on has no mark again, and the next one its own number.</summary>
    /// <param name="behind">The body from the cut on.</param>
    /// <param name="isInItem">Whether an item of this list began before the cut and goes on behind it.</param>
    public void Reopen(ReadOnlySpan<byte> behind, IBufferWriter<byte> output, bool isInItem)
    {
        if (Name.SequenceEqual("ol"u8))
        {
            Encoding.UTF8.GetBytes($"<ol start=\"{First + _items - (isInItem ? 1 : 0)}\">", output);
        }
        else if (Name.SequenceEqual("dl"u8))
        {
            output.Write(isInItem || behind.StartsWith("<dd"u8) ? "<dl><dt>…</dt>"u8 : "<dl>"u8);
        }
        else
        {
            output.Write(Name.SequenceEqual("li"u8) ? "<li class=\"again\">"u8
                : Name.SequenceEqual("details"u8) ? "<details open><summary>…</summary>"u8
                : tag.Span);
        }
    }

    private static ReadOnlySpan<byte> NameOf(ReadOnlySpan<byte> tag) => tag[1..tag.IndexOfAny((byte)' ', (byte)'>')];

    /// <summary>The number of a list's first item.</summary>
    private int First => tag.Span.IndexOf("start=\""u8) is >= 0 and var at && Utf8Parser.TryParse(tag.Span[(at + "start=\""u8.Length)..], out int first, out _) ? first : 1;
}
