using Archive.Articles;
using Archive.Building;
using Archive.Problems;

namespace Archive.Preview;

/// <summary>The site as it is shown at one moment. Nothing in it changes; the next one takes its place whole.</summary>
/// <param name="problems">Sorted: those of the latest build, which may have left no site.</param>
internal sealed class Showing(BuiltSite site, IReadOnlyList<Problem> problems)
{
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public BuiltSite Site => site;

    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>For each text that a mistake keeps off the site, by its file: the last site that had it.</summary>
    public IReadOnlyDictionary<string, BuiltSite> Earlier { get; init; } = new Dictionary<string, BuiltSite>();

    /// <summary>Whether the site is of the files as they are, and not the last that could be built.</summary>
    public bool IsCurrent { get; init; } = true;

    /// <summary>The files that it is of; null where that is not known.</summary>
    public LiveFiles? Seen { get; init; }

    /// <summary>What the disk answered to the latest build; null where it refused nothing.</summary>
    public Exception? Refusal { get; init; }

    /// <summary>The text that was saved last; null where none has been.</summary>
    public Edit? Edit { get; init; }

    /// <summary>Ends when another one is shown.</summary>
    public Task Over => _over.Task;

    /// <summary>What stands at a path. A text that a mistake has taken off the site is shown as it last was: whoever mends it has it before his eyes.</summary>
    /// <inheritdoc cref="SitePath.Find"/>
    public (BuiltSite Site, SitePath Found) Find(string path)
    {
        foreach (var (file, earlier) in Earlier)
        {
            if (SitePath.Find(earlier, path) is { IsMissing: false } found && found.Page.Producer.At?.Path == file)
            {
                return (earlier, found);
            }
        }

        return (site, SitePath.Find(site, path));
    }

    public void End() => _over.TrySetResult();
}

/// <summary>A text that was saved, and the page it has now.</summary>
/// <param name="Number">Counted from 1 since the preview was started.</param>
internal sealed record Edit(int Number, Address Page);
