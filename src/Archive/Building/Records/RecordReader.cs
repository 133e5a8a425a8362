using System.Buffers.Binary;
using System.Text;
using Archive.Problems;

namespace Archive.Building.Records;

/// <summary>Reads what a <see cref="RecordWriter"/> wrote. What it is given has been found whole, so that anything amiss is a fault of ours.</summary>
/// <param name="path">As the user types it now: the file of which this is the record, perhaps from a day on which the folder had another name.</param>
internal sealed class RecordReader(ReadOnlyMemory<byte> bytes, string path = "")
{
    private int _at;

    public bool Truth() => Byte() != 0;

    public int Count() => checked((int)Number());

    public long Number()
    {
        var number = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = Byte();
            number |= (ulong)(next & 0x7F) << shift;
            if (next <= 0x7F)
            {
                return (long)number;
            }
        }
    }

    public int Fixed() => BinaryPrimitives.ReadInt32LittleEndian(Raw(sizeof(int)).Span);

    public double Fraction() => BinaryPrimitives.ReadDoubleLittleEndian(Raw(sizeof(double)).Span);

    /// <summary>Not copied: as long-lived as the record.</summary>
    public ReadOnlyMemory<byte> Bytes() => Raw(Count());

    /// <inheritdoc cref="Bytes"/>
    public ReadOnlyMemory<byte> Raw(int length)
    {
        var raw = bytes.Slice(_at, length);
        _at += length;
        return raw;
    }

    public string Text() => MaybeText() ?? throw new InvalidOperationException("a text that must be there");

    public string? MaybeText() => Count() is > 0 and var length ? Encoding.UTF8.GetString(Raw(length - 1).Span) : null;

    public Location At() => new(path, Count(), Count(), Count());

    public T[] List<T>(Func<RecordReader, T> read)
        where T : class
    {
        var count = Count();
        if (count == 0)
        {
            return [];
        }

        var items = new T[count];
        for (var index = 0; index < items.Length; index++)
        {
            items[index] = read(this);
        }

        return items;
    }

    public T? Maybe<T>(Func<RecordReader, T> read)
        where T : class => Truth() ? read(this) : null;

    private byte Byte() => bytes.Span[_at++];
}
