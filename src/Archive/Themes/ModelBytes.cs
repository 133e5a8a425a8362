using System.Buffers;
using System.Buffers.Binary;
using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
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

    private byte[] _bytes = new byte[16 * 1024];
    private int _length;
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
    public void Clear() => _length = 0;

    public byte[] Hash() => SHA256.HashData(_bytes.AsSpan(0, _length));

    /// <summary>Where a number is all that can stand.</summary>
    public void Add(int number) => Number(number);

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
        var written = new ArrayBufferWriter<byte>();
        html.WriteTo(written);
        Raw(written.WrittenSpan);
    }

    private void Raw(char kind, ReadOnlySpan<byte> bytes)
    {
        Kind(kind);
        Raw(bytes);
    }

    private void Raw(ReadOnlySpan<byte> bytes)
    {
        Number(bytes.Length);
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    private void Text(char kind, string text)
    {
        Kind(kind);
        Reserve(sizeof(int) + Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length + sizeof(int)));
        Number(length);
        _length += length;
    }

    private void Kind(char kind)
    {
        Reserve(1);
        _bytes[_length++] = (byte)kind;
    }

    private void Number(int number)
    {
        Reserve(sizeof(int));
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(_length), number);
        _length += sizeof(int);
    }

    private void Reserve(int more)
    {
        if (_bytes.Length - _length < more)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + more));
        }
    }
}
