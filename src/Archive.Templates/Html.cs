using System.Buffers;
using System.Text;

namespace Archive.Templates;

/// <summary>Text that is HTML already, so that it is not escaped again where text stands.</summary>
/// <remarks>To templates it is a string: its type, size and equality are those of its markup.</remarks>
public abstract class Html : IEquatable<Html>
{
    private int? _length;

    /// <summary>In UTF-16 units; counted once, as a template may ask often.</summary>
    internal int Length => _length ??= ToString().Length;

    /// <summary>Markup that someone vouches for.</summary>
    public static Html Of(string markup) => new Markup(Encoding.UTF8.GetBytes(markup));

    /// <summary>Markup that someone vouches for, in UTF-8; the bytes must not change afterwards.</summary>
    public static Html Of(ReadOnlyMemory<byte> markup) => new Markup(markup);

    public abstract void WriteTo(IBufferWriter<byte> output);

    public override string ToString()
    {
        var buffer = new ArrayBufferWriter<byte>();
        WriteTo(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public bool Equals(Html? other) => other is not null && (ReferenceEquals(this, other) || ToString() == other.ToString());

    public override bool Equals(object? obj) => Equals(obj as Html);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Finished markup: what was captured, included or vouched for.</summary>
    private sealed class Markup(ReadOnlyMemory<byte> utf8) : Html
    {
        public override void WriteTo(IBufferWriter<byte> output) => output.Write(utf8.Span);

        public override string ToString() => Encoding.UTF8.GetString(utf8.Span);
    }
}
