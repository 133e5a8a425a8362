using Archive.Files;
using Archive.Problems;

namespace Archive.Building;

/// <summary>Refuses to keep what was read where it would be published, or taken for a file of the author's: drafts are in it, word for word.</summary>
internal static class LedgerFolder
{
    /// <summary>Null, or why nothing may be kept there.</summary>
    /// <param name="ledger">As the user typed it.</param>
    /// <param name="inputs">The input and the themes.</param>
    public static Problem? Check(string ledger, string output, params IReadOnlyList<string> inputs) =>
        Disk.At(ledger, () => Fault(RealFolder.Of(ledger), RealFolder.Of(output), inputs.Select(RealFolder.Of))) is { } why
            ? SiteProblems.UnsafeLedgerFolder(Location.StartOf(ledger.Replace('\\', '/')), why)
            : null;

    private static Wording? Fault(RealFolder folder, RealFolder output, IEnumerable<RealFolder> inputs) =>
        folder.OverlapWith(output) ?? inputs
            .Where(input => !folder.NamesBelow(input).Any(Leftovers.Include)) // what no build reads
            .Select(folder.OverlapWith)
            .FirstOrDefault(why => why is not null);
}
