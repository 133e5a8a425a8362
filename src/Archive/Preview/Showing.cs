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

    /// <summary>The last site that had no error before this one; null where it is not needed, or there was none.</summary>
    public BuiltSite? Earlier { get; init; }

    /// <summary>The last site that had no error, perhaps this one.</summary>
    public BuiltSite? Whole => problems.Any(problem => problem.Severity == Severity.Error) ? Earlier : site;

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
        var found = SitePath.Find(site, path);
        return Whole is { } whole && whole != site
            && SitePath.Find(whole, path) is { IsMissing: false } last
            && last.Page.Producer.At?.Path is var file && IsBroken(file) && found.Page.Producer.At?.Path != file
            ? (whole, last)
            : (site, found);
    }

    /// <param name="file">Null for what is made from many files, or none.</param>
    private bool IsBroken(string? file) => file is not null && problems.Any(problem => problem.Severity == Severity.Error && problem.At.Path == file);

    public void End() => _over.TrySetResult();
}

/// <summary>A text that was saved, and the page it has now.</summary>
/// <param name="Number">Counted from 1 since the preview was started.</param>
internal sealed record Edit(int Number, Address Page);
