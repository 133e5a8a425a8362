namespace Archive.Markup;

/// <summary>What reading an edition's text gives; nothing of it depends on any other file.</summary>
/// <param name="Blocks">In reading order; notes are no blocks.</param>
/// <param name="Notes">The translator's, in reading order.</param>
/// <param name="Opening">For where the author wrote no summary.</param>
/// <param name="Characters">Kana and kanji, by which a Japanese text is measured; those of code are not counted.</param>
/// <param name="Words">Words in Latin and other alphabets, by which an English text is measured; those of code are not counted.</param>
internal sealed record EditionText(
    Body Body,
    IReadOnlyList<TextLink> Links,
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<Heading> Headings,
    IReadOnlyList<TranslatorsNote> Notes,
    Opening Opening,
    int Characters,
    int Words);
