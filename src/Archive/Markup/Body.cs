using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Archive.Markup;

/// <summary>An edition's text as finished HTML. Of a text that is as it was, only the hash is at hand, and the rest is fetched when a page shows it.</summary>
internal sealed class Body
{
    private readonly Func<BodyPieces> _fetch;
    private byte[]? _hash;

    public Body(ReadOnlyMemory<byte> html, IReadOnlyList<Slot> slots)
    {
        var pieces = new BodyPieces(html, slots);
        _fetch = () => pieces;
    }

    /// <param name="hash">As of another body with the same text.</param>
    public Body(byte[] hash, Func<BodyPieces> fetch) => (_hash, _fetch) = (hash, fetch);

    /// <summary>Same hash, same text. It is computed when it is first asked for, which nobody does who writes no site; two who ask at once both do, and find the same.</summary>
    public byte[] Hash => _hash ??= Pieces.Hash();

    /// <summary>Fetched whenever it is asked for: whoever needs it twice keeps it.</summary>
    public BodyPieces Pieces => _fetch();
}

/// <summary>Finished HTML in UTF-8, with numbered slots where only linking can decide.</summary>
/// <param name="Slots">In the order in which they stand in the HTML.</param>
internal sealed record BodyPieces(ReadOnlyMemory<byte> Html, IReadOnlyList<Slot> Slots)
{
    private const int SlotSize = 3 * sizeof(int);

    public byte[] Hash()
    {
        var length = Html.Length + (Slots.Count * SlotSize) + sizeof(int);
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        Html.Span.CopyTo(bytes);
        var rest = bytes.AsSpan(Html.Length);
        foreach (var slot in Slots)
        {
            BinaryPrimitives.WriteInt32LittleEndian(rest, slot.Offset);
            BinaryPrimitives.WriteInt32LittleEndian(rest[sizeof(int)..], slot.Number);
            BinaryPrimitives.WriteInt32LittleEndian(rest[(2 * sizeof(int))..], (int)slot.Part);
            rest = rest[SlotSize..];
        }

        BinaryPrimitives.WriteInt32LittleEndian(rest, Html.Length); // so that no byte of the one can be taken for the other's
        var hash = SHA256.HashData(bytes.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(bytes);
        return hash;
    }
}

/// <summary>A place in a body, before the byte at <paramref name="Offset"/>, where something is written that the text alone does not tell.</summary>
/// <param name="Number">The link's index in <see cref="EditionText.Links"/>, the number of the translator's note, the <see cref="AlertKind"/>, or the index of the block in <see cref="EditionText.Blocks"/>.</param>
internal sealed record Slot(int Offset, int Number, SlotPart Part);

/// <summary>What linking writes into a slot; who fills it escapes what it writes.</summary>
internal enum SlotPart
{
    /// <summary>Inside the quotes of <c>href=""</c> or <c>src=""</c>.</summary>
    Address,

    /// <summary>The text of a link that brought none.</summary>
    Words,

    /// <summary>Right behind <c>&lt;/a&gt;</c>: room for "(日本語)", or for a short link beside a source we hold.</summary>
    After,

    /// <summary>The text that says what kind of word to the reader follows.</summary>
    Alert,

    /// <summary>What a translator's note is called, in the reader's words: 訳注1.</summary>
    NoteName,

    /// <summary>The same where it stands in the line, as short as can be.</summary>
    NoteMark,

    /// <summary>At the beginning of a block: its number as a link to itself, and the address of what says the same in the other language.</summary>
    BlockStart,
}
