using Archive.Articles;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Building;

/// <summary>Every page of the site, one an address, each under a name that any system can hold. Addresses that some file system takes for one count as one.</summary>
internal sealed class OutputTable
{
    private readonly Dictionary<string, Page> _byKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<IReadOnlyList<Page>> _pages;
    private readonly HashSet<Location> _told = [];

    public OutputTable(IEnumerable<Page> pages, ProblemList problems)
    {
        foreach (var page in pages)
        {
            if (PortablePath.Fault(page.Address.File) is { } fault)
            {
                problems.Add(Unusable(page, fault.Name, fault.Why));
            }
            else if (!_byKey.TryAdd(Key(page.Address), page))
            {
                Tell(Taken(page, _byKey[Key(page.Address)]), problems);
            }
        }

        ReportFilesThatAreFolders(problems);
        _pages = new(() => [.. _byKey.Values.OrderBy(page => page.Address.File, StringComparer.Ordinal)]);
    }

    /// <summary>By file name.</summary>
    public IReadOnlyList<Page> Pages => _pages.Value;

    /// <summary>The same pages in no order, for who needs none.</summary>
    public IReadOnlyCollection<Page> Unsorted => _byKey.Values;

    /// <summary>What answers an address, to the letter.</summary>
    public Page? Find(Address address) =>
        _byKey.GetValueOrDefault(Key(address)) is { } page && page.Address.Path == address.Path ? page : null;

    private static string Key(Address address) => Folding.Compatible(address.File);

    /// <summary>No file can hold others: <c>/a.html</c> and <c>/a.html/b/</c> are one address too many.</summary>
    private void ReportFilesThatAreFolders(ProblemList problems)
    {
        var files = _byKey.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (key, page) in _byKey)
        {
            for (var end = key.LastIndexOf('/'); end > 0; end = key.LastIndexOf('/', end - 1))
            {
                if (files.TryGetValue(key.AsSpan(0, end), out var file))
                {
                    Tell(Taken(page, file), problems);
                }
            }
        }
    }

    /// <summary>One line asks for a page in each language, and is one fault.</summary>
    private void Tell(Problem taken, ProblemList problems)
    {
        if (_told.Add(taken.At))
        {
            problems.Add(taken);
        }
    }

    private static Problem Unusable(Page page, string name, Wording why) => page.Producer.At is { } at
        ? SiteProblems.UnusableName(at, name, why)
        : throw new InvalidOperationException($"a page of our own at {page.Address}");

    private static Problem Taken(Page page, Page first)
    {
        var (here, there) = page.Producer.At is null ? (first.Producer, page.Producer) : (page.Producer, first.Producer);
        if (here is not { At: { } at, Name: { } name })
        {
            throw new InvalidOperationException($"two pages of our own at {page.Address}");
        }

        return page.Address == first.Address
            ? SiteProblems.AddressTaken(page.Address.Path, new Located<string>(name, at), there.Name, there.At)
            : SiteProblems.AddressAlike(at, there.At, name, there.Name ?? (here == page.Producer ? first : page).Address.Path);
    }
}
