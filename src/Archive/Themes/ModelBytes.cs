using System.Buffers;
using System.Buffers.Binary;
using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Archive.Articles;
using Archive.Templates;
using Archive.Themes.Models;

namespace Archive.Themes;

/// <summary>
/// A model as bytes: exactly the members that templates can see, by the same table that shows them. Two models with
/// the same bytes give the same page: each value is led by its kind and says where it ends, so that no two run together.
/// </summary>
internal sealed class ModelBytes
{
    // The card of an article stands on a dozen lists.
    private static readonly ConditionalWeakTable<CardModel, byte[]> Cards = [];

    private readonly ArrayBufferWriter<byte> _bytes = new(16 * 1024);
    private ModelBytes? _ofCard;

    public static byte[] HashOf(params ReadOnlySpan<object?> values)
    {
        var bytes = new ModelBytes();
        foreach (var value in values)
        {
            bytes.Add(value);
        }

        return bytes.Hash();
    }

    /// <summary>Makes room for another model, in the memory of the last.</summary>
    public void Clear() => _bytes.ResetWrittenCount();

    public byte[] Hash() => SHA256.HashData(_bytes.WrittenSpan);

    /// <summary>Where a number is all that can stand.</summary>
    public void Add(int number) => Number(number);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(object? value)
    {
        switch (value)
        {
            case null:
                Kind('0');
                break;
            case string text:
                Text('s', text);
                break;
            case bool truth:
                Kind(truth ? 't' : 'f');
                break;
            case byte[] raw:
                Raw('b', raw);
                break;
            case Address address:
                Text('a', address.ToString());
                break;
            case CardModel card:
                Raw('c', Cards.GetValue(card, HashOf));
                break;
            case IHostObject host:
                AddHost(host);
                break;
            case ScriptObject mapping:
                AddMapping(mapping);
                break;
            case IKnownByParts known:
                Kind('l');
                known.AddTo(this);
                Kind(']');
                break;
            case Html html:
                AddHtml(html);
                break;
            case IEnumerable list:
                AddList(list);
                break;
            case IFormattable number:
                Text('n', number.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                throw new ArgumentException($"a template cannot see a {value.GetType()}");
        }
    }

    private byte[] HashOf(CardModel card)
    {
        _ofCard ??= new ModelBytes();
        _ofCard.Clear();
        _ofCard.AddHost(card);
        return _ofCard.Hash();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddHost(IHostObject host)
    {
        var members = host.HostType.Members;
        Text('o', host.HostType.Name);
        Number(members.Count);
        for (var index = 0; index < members.Count; index++)
        {
            Add(members[index].Get(host));
        }
    }

    private void AddMapping(ScriptObject mapping)
    {
        Kind('m');
        Number(mapping.Count);
        foreach (var (key, value) in mapping)
        {
            Text('k', key);
            Add(value);
        }
    }

    /// <summary>Counting could cost a second walk: the end is a sign of its own, which is no value's kind.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddList(IEnumerable list)
    {
        Kind('[');
        foreach (var item in list)
        {
            Add(item);
        }

        Kind(']');
    }

    private void AddHtml(Html html)
    {
        Kind('h');
        var start = _bytes.WrittenCount;
        Number(0); // its length, which is known once it is written
        html.WriteTo(_bytes);
        var length = MemoryMarshal.AsMemory(_bytes.WrittenMemory).Span.Slice(start, sizeof(int));
        BinaryPrimitives.WriteInt32LittleEndian(length, _bytes.WrittenCount - start - sizeof(int));
    }

    private void Raw(char kind, ReadOnlySpan<byte> bytes)
    {
        Kind(kind);
        Number(bytes.Length);
        _bytes.Write(bytes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Text(char kind, string text)
    {
        Kind(kind);
        Number(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, _bytes);
    }

    private void Kind(char kind)
    {
        _bytes.GetSpan(1)[0] = (byte)kind;
        _bytes.Advance(1);
    }

    private void Number(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.GetSpan(sizeof(int)), number);
        _bytes.Advance(sizeof(int));
    }
}
