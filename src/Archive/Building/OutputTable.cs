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

        ReportFolders(problems);
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

    /// <summary>No folder may be one with another on some disk, and no file can hold others: <c>/a.html</c> and <c>/a.html/b/</c> are one address too many.</summary>
    private void ReportFolders(ProblemList problems)
    {
        var folders = FirstInEachFolder(problems);
        foreach (var (key, file) in _byKey.Where(entry => folders.ContainsKey(entry.Key)))
        {
            foreach (var page in _byKey.Where(entry => IsBelow(key, entry.Key)).Select(entry => entry.Value))
            {
                Tell(Taken(page, file), problems);
            }
        }
    }

    /// <summary>By the key of each folder, the first page in it. Where one is known, so are all above it: most pages ask for no more than two.</summary>
    private Dictionary<string, Page> FirstInEachFolder(ProblemList problems)
    {
        var folders = new Dictionary<string, Page>(StringComparer.OrdinalIgnoreCase);
        var known = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (key, page) in _byKey)
        {
            for (var end = key.LastIndexOf('/'); end > 0; end = key.LastIndexOf('/', end - 1))
            {
                if (!known.TryAdd(key.AsSpan(0, end), page))
                {
                    ReportIfOther(page, known[key.AsSpan(0, end)], key.AsSpan(0, end), problems);
                    break;
                }
            }
        }

        return folders;
    }

    /// <param name="folder">By its key, in which both pages are.</param>
    private void ReportIfOther(Page page, Page first, ReadOnlySpan<char> folder, ProblemList problems)
    {
        var (here, there) = (page.Address.File, first.Address.File);
        if (here.AsSpan(0, Math.Min(here.Length, folder.Length)).SequenceEqual(there.AsSpan(0, Math.Min(there.Length, folder.Length))))
        {
            return;
        }

        var depth = folder.Count('/') + 1;
        (here, there) = (Above(here, depth), Above(there, depth));
        if (here != there && Folding.Compatible(here).Equals(Folding.Compatible(there), StringComparison.OrdinalIgnoreCase))
        {
            Tell(Alike(page, first, here, there), problems);
        }
    }

    private static bool IsBelow(string folder, string key) =>
        key.Length > folder.Length && key[folder.Length] == '/' && key.StartsWith(folder, StringComparison.OrdinalIgnoreCase);

    /// <summary>The folder of a file that is so many names long.</summary>
    private static string Above(string file, int names) => $"/{string.Join('/', file.Split('/').Take(names))}/";

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

    private static Problem Alike(Page page, Page first, string here, string there) => (page.Producer.At, first.Producer.At) switch
    {
        ({ } at, var other) => SiteProblems.FoldersAlike(at, other, here, there),
        (null, { } at) => SiteProblems.FoldersAlike(at, null, there, here),
        _ => throw new InvalidOperationException($"two folders of our own at {page.Address}"),
    };

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
