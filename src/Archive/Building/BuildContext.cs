using Archive.Alignment;
using Archive.Articles;
using Archive.Themes;

namespace Archive.Building;

/// <summary>What pages are made from: the library, and how each of its languages is shown.</summary>
/// <param name="Readers">In the order of the archive's languages.</param>
internal sealed record BuildContext(Library Library, Theme Theme, IReadOnlyList<Readership> Readers)
{
    public Settings Settings => Library.Settings;

    /// <summary>What of the two editions of each article belongs together, hidden ones too.</summary>
    public AlignedPairs Pairs => Readers[0].Pairs;

    public Readership ReaderOf(string language) => Readers.First(reader => reader.Language == language);
}
