using Archive.Alignment.Anchors;
using Archive.Markup;

namespace Archive.Alignment;

/// <summary>A block as it is compared with those of the other language; its words themselves are not kept.</summary>
/// <param name="Length">In characters, white space apart.</param>
/// <param name="Anchors">What translating leaves as it is, in the order of the text; see <see cref="Anchor"/>.</param>
internal sealed record ComparedBlock(Block Block, int Length, ReadOnlyMemory<int> Anchors)
{
    public BlockKind Kind => Block.Kind;

    public bool IsAlone => Block.IsAlone;

    /// <summary>The blocks of an edition, in reading order.</summary>
    public static ComparedBlock[] All(EditionText text)
    {
        var body = text.Body.Pieces;
        var reader = new AnchorReader();
        var targets = new LinkTargets(body, text.Links);
        return [.. text.Blocks.Select(block => BlockWords.Of(body.Html.Span[block.Html], words => Read(block, words, reader, targets)))];
    }

    private static ComparedBlock Read(Block block, ReadOnlySpan<char> words, AnchorReader reader, LinkTargets targets)
    {
        reader.Begin(words);
        foreach (var target in targets.In(block))
        {
            reader.Link(target);
        }

        return new ComparedBlock(block, reader.Length, reader.Found);
    }
}
