using Archive.Articles;
using Archive.Templates;

namespace Archive.Themes.Models;

/// <summary>Both texts of an article beside each other.</summary>
/// <param name="Sides">Two: the original first, where it is known which that is.</param>
/// <param name="Tsv">The pairs as a table; null where the rights do not allow it.</param>
/// <param name="Tmx">The same for translation tools.</param>
internal sealed record ParallelModel(IReadOnlyList<ParallelSideModel> Sides, IReadOnlyList<ParallelRowModel> Rows, Address? Tsv, Address? Tmx) : IHostObject
{
    private static readonly HostType<ParallelModel> Members = new("parallel")
    {
        { "sides", parallel => parallel.Sides },
        { "rows", parallel => parallel.Rows },
        { "tsv", parallel => parallel.Tsv },
        { "tmx", parallel => parallel.Tmx },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>One of the two texts, told in its own language.</summary>
/// <param name="Half">What the pages of that language share, and its words.</param>
/// <param name="Only">「日本語のみ」 / "Japanese only".</param>
/// <param name="First">「日本語を先に」 / "Japanese first".</param>
/// <param name="OriginalChanged">As on the page of the text itself.</param>
internal sealed record ParallelSideModel(
    FrontHalfModel Half,
    string Title,
    string? Subtitle,
    Address Address,
    bool IsOriginal,
    bool IsTranslation,
    IReadOnlyList<LinkModel> Authors,
    IReadOnlyList<LinkModel> Translators,
    string Method,
    DateModel Date,
    string? OriginalChanged,
    string Only,
    string First) : IHostObject
{
    private static readonly HostType<ParallelSideModel> Members = new("parallel_side")
    {
        { "site", side => side.Half.Site },
        { "strings", side => side.Half.Strings },
        { "feed", side => side.Half.Feed },
        { "title", side => side.Title },
        { "subtitle", side => side.Subtitle },
        { "address", side => side.Address },
        { "is_original", side => side.IsOriginal },
        { "is_translation", side => side.IsTranslation },
        { "authors", side => side.Authors },
        { "translators", side => side.Translators },
        { "method", side => side.Method },
        { "date", side => side.Date },
        { "original_changed", side => side.OriginalChanged },
        { "only", side => side.Only },
        { "first", side => side.First },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>What of the two texts stands beside each other.</summary>
/// <param name="Kind"><c>pair</c>, <c>passage</c> where single paragraphs cannot be paired surely, <c>alone</c>, or <c>notes</c> for those at the end.</param>
/// <param name="Number">Counted as readers count paragraphs; null for headings and notes.</param>
/// <param name="Place">The address of its first block; null for notes.</param>
/// <param name="Cells">One for each side, in their order; null where a side has nothing.</param>
internal sealed record ParallelRowModel(string Kind, int? Number, Address? Place, IReadOnlyList<Html?> Cells) : IHostObject
{
    private static readonly HostType<ParallelRowModel> Members = new("parallel_row")
    {
        { "kind", row => row.Kind },
        { "number", row => row.Number },
        { "place", row => row.Place },
        { "cells", row => row.Cells },
    };

    HostType IHostObject.HostType => Members;
}
