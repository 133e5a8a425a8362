using System.Threading.Channels;

namespace Archive.Preview;

/// <summary>Gathers changes until the disk is quiet: one saving is one change, however an editor saves, and a checkout is one too.</summary>
internal sealed class Settling(TimeProvider time)
{
    /// <summary>After a file or two: an editor is done, and somebody looks up.</summary>
    public static readonly TimeSpan QuietAfterSaving = TimeSpan.FromMilliseconds(10);

    /// <summary>After many: a program is at work, and will be for a while.</summary>
    public static readonly TimeSpan QuietAfterMany = TimeSpan.FromMilliseconds(150);

    /// <summary>What is never quiet is shown nevertheless.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private const int Many = 8;

    private readonly Channel<string?> _changes = Channel.CreateUnbounded<string?>();

    private Task<bool>? _more;

    /// <param name="file">Below the input folder; null for any other change, and for those that nobody can tell any more.</param>
    public void Note(string? file) => _changes.Writer.TryWrite(file);

    /// <summary>Waits for a change, and for the quiet after it. One at a time may wait.</summary>
    public async Task<Changes> Next(CancellationToken stop)
    {
        var files = new HashSet<string?>(StringComparer.Ordinal);
        await More().WaitAsync(stop);
        var begun = time.GetTimestamp();
        do
        {
            Take(files);
        }
        while (time.GetElapsedTime(begun) < Longest && await ComesWithin(files.Count < Many ? QuietAfterSaving : QuietAfterMany, stop));
        return new Changes(files.OfType<string>().ToHashSet(StringComparer.Ordinal), files.Count < Many && !files.Contains(null));
    }

    private void Take(HashSet<string?> files)
    {
        while (_changes.Reader.TryRead(out var file))
        {
            files.Add(file);
        }
    }

    private async Task<bool> ComesWithin(TimeSpan quiet, CancellationToken stop)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var wait = Task.Delay(quiet, time, over.Token);
        var isChange = await Task.WhenAny(More(), wait) != wait;
        await over.CancelAsync();
        stop.ThrowIfCancellationRequested();
        return isChange;
    }

    /// <summary>One question is open at a time: what was asked before the quiet is answered after it.</summary>
    private Task<bool> More() => _more is { IsCompleted: false } open ? open : _more = _changes.Reader.WaitToReadAsync().AsTask();
}

/// <summary>What has changed on the disk, as far as is known.</summary>
/// <param name="Files">Below the input folder; folders too.</param>
/// <param name="AreFewAndNamed">Whether all that was told of is among these files, and no program was at work: then they may be believed until there is time to look.</param>
internal sealed record Changes(IReadOnlySet<string> Files, bool AreFewAndNamed);
