namespace Archive.Preview;

/// <summary>A site on show: its server, and what keeps it up with its files.</summary>
internal sealed class PreviewSession : IDisposable
{
    private readonly PreviewServer _server;
    private readonly Watch _watch;
    private readonly Task _upkeep;
    private readonly CancellationToken _stopping;

    private PreviewSession(PreviewServer server, Watch watch, Task upkeep) =>
        (_server, _watch, _upkeep, _stopping) = (server, watch, upkeep, server.Stopping);

    /// <inheritdoc cref="PreviewServer.Url"/>
    public Uri Url => _server.Url;

    /// <inheritdoc cref="PreviewServer.Start(LiveSite, PreviewOptions, int)"/>
    /// <param name="tell">As in <see cref="Upkeep"/>.</param>
    public static PreviewSession? Start(LiveSite live, PreviewOptions options, int port, Action<Showing> tell)
    {
        if (PreviewServer.Start(live, options, port) is not { } server)
        {
            return null;
        }

        var changes = new Settling(TimeProvider.System);
        var watch = new Watch(options.Build.Input, options.Build.Themes, changes);
        changes.Note(null); // what was saved before anybody watched
        var upkeep = new Upkeep(live, changes, TimeProvider.System, tell).Run(server.Stopping);
        return new PreviewSession(server, watch, upkeep);
    }

    /// <summary>By the user, or by a fault of ours, which is thrown. A build that runs is not waited for: nobody will see it.</summary>
    public void WaitUntilStopped()
    {
        try
        {
            _upkeep.WaitAsync(_stopping).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // As it should end.
        }
    }

    public void Dispose()
    {
        _watch.Dispose();
        _server.Dispose();
    }
}
