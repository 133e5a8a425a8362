using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using Archive.Problems;

namespace Archive.Building.Records;

/// <summary>Values as bytes, one behind the other: small numbers short, and nothing said of which value is which. <see cref="RecordReader"/> knows, for both stand side by side.</summary>
/// <param name="capacity">About how many bytes there will be; more of them are copied as they come.</param>
internal sealed class RecordWriter(int capacity = 4 * 1024)
{
    private readonly ArrayBufferWriter<byte> _bytes = new(capacity);

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public ReadOnlyMemory<byte> Memory => _bytes.WrittenMemory;

    /// <summary>Makes room for another record, in the memory of the last.</summary>
    public void Clear() => _bytes.ResetWrittenCount();

    public void Truth(bool truth) => Byte(truth ? (byte)1 : (byte)0);

    /// <summary>Seven bits a byte, the lowest first.</summary>
    public void Number(long number)
    {
        var rest = (ulong)number;
        while (rest > 0x7F)
        {
            Byte((byte)(rest | 0x80));
            rest >>= 7;
        }

        Byte((byte)rest);
    }

    public void Fixed(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.GetSpan(sizeof(int)), number);
        _bytes.Advance(sizeof(int));
    }

    public void Fraction(double number)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(_bytes.GetSpan(sizeof(double)), number);
        _bytes.Advance(sizeof(double));
    }

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Number(bytes.Length);
        _bytes.Write(bytes);
    }

    /// <summary>Bytes of which the reader knows how many there are.</summary>
    public void Raw(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    /// <summary>Null is not the empty text.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Byte(0);
            return;
        }

        Number(Encoding.UTF8.GetByteCount(text) + 1);
        Encoding.UTF8.GetBytes(text, _bytes);
    }

    /// <summary>A place in the file of which this is the record.</summary>
    public void At(Location at)
    {
        Number(at.Line);
        Number(at.Column);
        Number(at.Length);
    }

    public void List<T>(IReadOnlyCollection<T> items, Action<RecordWriter, T> write)
        where T : class
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(this, item);
        }
    }

    public void Maybe<T>(T? value, Action<RecordWriter, T> write)
        where T : class
    {
        Truth(value is not null);
        if (value is not null)
        {
            write(this, value);
        }
    }

    private void Byte(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }
}
