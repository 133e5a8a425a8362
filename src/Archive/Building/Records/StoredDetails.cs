using Archive.Markup;

namespace Archive.Building.Records;

/// <summary>The body of a text and its blocks, as they stand beside the ledger: most builds need them of very few texts.</summary>
internal static class StoredDetails
{
    public static void Write(RecordWriter record, EditionText text)
    {
        var body = text.Body.Pieces;
        record.Bytes(body.Html.Span);
        record.List(body.Slots, Write);
        record.Number(text.Blocks.Count);
        foreach (var block in text.Blocks)
        {
            Write(record, block);
        }
    }

    public static TextDetails Read(RecordReader record) => new(new BodyPieces(record.Bytes(), record.List(ReadSlot)), ReadBlocks(record));

    private static void Write(RecordWriter record, Slot slot)
    {
        record.Number(slot.Offset);
        record.Number(slot.Number);
        record.Number((int)slot.Part);
    }

    private static Slot ReadSlot(RecordReader record) => new(record.Count(), record.Count(), (SlotPart)record.Count());

    private static void Write(RecordWriter record, Block block)
    {
        record.Number((int)block.Kind);
        record.Text(block.Id);
        record.At(block.At);
        record.Fixed((int)block.Checksum);
        record.Number(block.Html.Start.Value);
        record.Number(block.Html.End.Value);
        record.Maybe(block.Counterpart, Write);
    }

    private static Block[] ReadBlocks(RecordReader record)
    {
        var blocks = new Block[record.Count()];
        for (var index = 0; index < blocks.Length; index++)
        {
            blocks[index] = new Block(
                (BlockKind)record.Count(),
                record.Text(),
                record.At(),
                (uint)record.Fixed(),
                record.Count()..record.Count(),
                record.Maybe(ReadMark));
        }

        return blocks;
    }

    private static void Write(RecordWriter record, PairMark mark)
    {
        record.Number(mark.Number is { } number ? number + 1L : 0);
        record.At(mark.At);
    }

    private static PairMark ReadMark(RecordReader record) => new(record.Number() is > 0 and var number ? (int)(number - 1) : null, record.At());
}

/// <summary>What of a text is fetched only when it is needed.</summary>
internal sealed record TextDetails(BodyPieces Body, Block[] Blocks);
