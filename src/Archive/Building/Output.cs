using System.Buffers;
using System.Security.Cryptography;
using Archive.Files;
using Archive.Problems;
using Archive.Themes;

namespace Archive.Building;

/// <summary>
/// The Output phase: what changed is rendered aside; when the last page has succeeded, all take their names at once. A
/// run with problems leaves the folder as it was.
/// </summary>
/// <param name="before">What is believed of the folder; null for all that its record says.</param>
internal sealed class Output(string folder, PageRenderer renderer, ProblemList problems, Manifest? before = null)
{
    private readonly Aside _aside = new(folder);
    private readonly OutputTree _tree = new(folder);
    private readonly Manifest _before = before ?? Manifest.Read(folder);

    /// <summary>Heard until the files take their names: then the folder is as it was.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>What the folder holds by our own record.</summary>
    public Manifest Before => _before;

    /// <param name="survey">Of all that the pages are made of; null where nobody looked.</param>
    /// <param name="parts">What they are made of, part by part.</param>
    /// <returns>Null where a page could not be made, or not be put in its place.</returns>
    public OutputResult? Write(IReadOnlyList<Page> pages, Survey? survey = null, SiteParts? parts = null) =>
        Disk.At(folder, () => WriteAll(pages, entries => new Manifest(entries, survey?.Key ?? "", parts)));

    private OutputResult? WriteAll(IReadOnlyList<Page> pages, Func<IEnumerable<ManifestEntry>, Manifest> manifestOf)
    {
        _aside.Begin();
        try
        {
            var results = new PreparedFile?[pages.Count];
            Parallel.For(0, pages.Count, new ParallelOptions { CancellationToken = Stop }, () => new Desk(), (index, _, desk) =>
            {
                results[index] = Prepare(pages[index], desk);
                return desk;
            }, _ => { });
            Stop.ThrowIfCancellationRequested();
            return results.Contains(null) ? null : TakeNames(results!, manifestOf([.. results.Select(result => result!.Entry)]));
        }
        finally
        {
            _aside.Sweep();
        }
    }

    /// <summary>Finds that a page is as it was, or leaves its bytes aside.</summary>
    private PreparedFile? Prepare(Page page, Desk desk)
    {
        var file = page.Address.File;
        var before = _before.Find(file) is { } known && known.IsIn(folder) ? known : null;
        if (page.Content is Content.Copied { File.Digest: { } digest } && before?.Hash == Convert.ToHexStringLower(digest))
        {
            return new PreparedFile(before, IsNew: false); // the survey has read it, and nobody need do so again
        }

        var made = PageRenderer.Make(page);
        var fingerprint = renderer.FingerprintOf(made, desk.Model);
        if (before is not null && fingerprint.Length > 0 && before.Fingerprint == fingerprint)
        {
            return new PreparedFile(before, IsNew: false);
        }

        desk.Bytes.ResetWrittenCount();
        if (renderer.Render(made, desk.Bytes) is { } problem)
        {
            problems.Add(problem);
            return null;
        }

        return Prepare(file, fingerprint, desk.Bytes.WrittenSpan, before);
    }

    /// <param name="before">Null where the file is not there.</param>
    private PreparedFile Prepare(string file, string fingerprint, ReadOnlySpan<byte> bytes, ManifestEntry? before)
    {
        var entry = new ManifestEntry(file, fingerprint, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length);
        if (before?.Hash == entry.Hash)
        {
            return new PreparedFile(entry, IsNew: false);
        }

        _aside.Write(file, bytes);
        return new PreparedFile(entry, IsNew: true);
    }

    private OutputResult? TakeNames(IReadOnlyList<PreparedFile> results, Manifest after)
    {
        var gone = _before.Entries.Where(entry => after.Find(entry.File) is null).Select(entry => entry.File).Order(StringComparer.Ordinal).ToList();
        var arriving = results.Where(result => result.IsNew).Select(result => result.Entry).ToList();
        if (_tree.Obstacle(arriving, gone, _before) is { } obstacle)
        {
            problems.Add(obstacle);
            return null;
        }

        var written = arriving.Select(entry => entry.File).ToList();
        if (written.Count > 0 || gone.Count > 0)
        {
            Move(written, gone, after);
        }

        if (written.Count > 0 || !after.IsSame(_before))
        {
            Record(after);
        }

        return new OutputResult(written, gone, results.Count - written.Count);
    }

    private void Move(IReadOnlyList<string> written, IReadOnlyList<string> gone, Manifest after)
    {
        // Until all names are taken, no fingerprint may promise what one of these files holds.
        var moving = written.Concat(gone).ToHashSet(StringComparer.Ordinal);
        Record(new Manifest(after.Entries.Concat(_before.Entries).DistinctBy(entry => entry.File).Select(entry =>
            moving.Contains(entry.File) ? entry.WithoutPromises() : entry)));

        // What is gone goes first: its name may be one of a new file, in other letters or as that of a folder.
        _tree.Remove(gone);
        _aside.PublishAll();
    }

    private void Record(Manifest manifest) => _aside.Publish(Manifest.FileName, manifest.ToBytes());

    /// <param name="IsNew">Its bytes lie aside, and wait for their name.</param>
    private sealed record PreparedFile(ManifestEntry Entry, bool IsNew);

    /// <summary>What one thread works with, page after page.</summary>
    private sealed class Desk
    {
        public ModelBytes Model { get; } = new();

        public ArrayBufferWriter<byte> Bytes { get; } = new(64 * 1024);
    }
}

/// <summary>What a build did to the output folder.</summary>
/// <param name="Written">Files whose bytes are new, by name.</param>
/// <param name="Removed">Files of an earlier build that no page has any more, by name.</param>
internal sealed record OutputResult(IReadOnlyList<string> Written, IReadOnlyList<string> Removed, int Unchanged);
