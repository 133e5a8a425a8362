using System.Text;
using Archive.Articles;
using Archive.Problems;

namespace Archive.Building;

/// <summary>Every page of the site, one an address. Addresses that some file system takes for one count as one.</summary>
internal sealed class OutputTable
{
    private readonly Dictionary<string, Page> _byKey = new(StringComparer.Ordinal);

    public OutputTable(IEnumerable<Page> pages, ProblemList problems)
    {
        foreach (var page in pages)
        {
            if (!_byKey.TryAdd(Key(page.Address), page))
            {
                problems.Add(Taken(page, _byKey[Key(page.Address)]));
            }
        }

        Pages = [.. _byKey.Values.OrderBy(page => page.Address.File, StringComparer.Ordinal)];
    }

    /// <summary>By file name.</summary>
    public IReadOnlyList<Page> Pages { get; }

    /// <summary>What answers an address, to the letter.</summary>
    public Page? Find(Address address) =>
        _byKey.GetValueOrDefault(Key(address)) is { } page && page.Address.Path == address.Path ? page : null;

    private static string Key(Address address) => address.File.Normalize(NormalizationForm.FormKC).ToUpperInvariant();

    private static Problem Taken(Page page, Page first)
    {
        var (here, there) = page.Producer.At is null ? (first.Producer, page.Producer) : (page.Producer, first.Producer);
        if (here is not { At: { } at, Name: { } name })
        {
            throw new InvalidOperationException($"two pages of our own at {page.Address}");
        }

        return page.Address == first.Address
            ? SiteProblems.AddressTaken(at, there.At, page.Address.Path, name, there.Name)
            : SiteProblems.AddressAlike(at, there.At, name, there.Name ?? (here == page.Producer ? first : page).Address.Path);
    }
}
