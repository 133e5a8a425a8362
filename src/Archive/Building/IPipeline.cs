using Archive.Alignment;
using Archive.Articles;
using Archive.Themes;

namespace Archive.Building;

/// <summary>One family of pages, as a recipe.</summary>
internal interface IPipeline
{
    IEnumerable<Page> Pages(BuildContext context);
}

/// <summary>A family of pages that speak of all the others: sitemap, redirects.</summary>
internal interface IPostPipeline
{
    /// <param name="pages">What the pipelines of the Process phase made.</param>
    IEnumerable<Page> Pages(BuildContext context, IReadOnlyList<Page> pages);
}

/// <summary>What pages are made from: the library, and how each of its languages is shown.</summary>
/// <param name="Readers">In the order of the archive's languages.</param>
internal sealed record BuildContext(Library Library, Theme Theme, IReadOnlyList<Readership> Readers)
{
    public Settings Settings => Library.Settings;

    /// <summary>What of the two editions of each article belongs together, hidden ones too.</summary>
    public AlignedPairs Pairs => Readers[0].Pairs;

    public Readership ReaderOf(string language) => Readers.First(reader => reader.Language == language);
}
