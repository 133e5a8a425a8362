namespace Archive.Markup;

/// <summary>Some blocks of a body that are whole HTML by themselves.</summary>
/// <param name="Opening">The start tags of what was cut, so that an item of a list stays one.</param>
/// <param name="Html">Where the blocks stand in the body.</param>
/// <param name="Closing">The end tags of what goes on behind the cut.</param>
internal sealed record BodyPiece(ReadOnlyMemory<byte> Opening, Range Html, ReadOnlyMemory<byte> Closing);

/// <summary>A body in pieces, which together are all of it.</summary>
/// <param name="Notes">The notes at its end; null where there are none.</param>
internal sealed record CutBody(IReadOnlyList<BodyPiece> Blocks, BodyPiece? Notes);
