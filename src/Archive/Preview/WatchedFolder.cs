namespace Archive.Preview;

/// <summary>A folder that is watched with all below it, also after it has been deleted and made again.</summary>
internal sealed class WatchedFolder : IDisposable
{
    private const int BufferSize = 64 * 1024;

    // Where the system has no watcher to give, one looks again and again instead.
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(2);

    private readonly string _folder;
    private readonly Action<string?> _note;
    private readonly IDisposable? _above;
    private readonly Lock _turns = new();
    private IDisposable? _within;
    private bool _isOver;

    /// <param name="note">Is told the name of what has changed, below the folder and as the system writes it; null where that cannot be told.</param>
    public WatchedFolder(string folder, Action<string?> note)
    {
        (_folder, _note) = (Path.GetFullPath(folder), note);
        _above = Path.GetDirectoryName(_folder) is { } above ? Watched(() => Above(above)) : null;
        Begin();
    }

    public void Dispose()
    {
        _above?.Dispose();
        lock (_turns)
        {
            _isOver = true;
            _within?.Dispose();
        }
    }

    private void Begin()
    {
        lock (_turns)
        {
            if (!_isOver)
            {
                _within?.Dispose();
                _within = Watched(Within) ?? Looking();
            }
        }
    }

    private IDisposable Looking() => new Timer(_ => _note(null), null, LookAgain, LookAgain);

    /// <summary>It has more to tell than it could, or cannot watch all that is there: a system gives only so many watches, and says so too late to be asked.</summary>
    private void Fail(FileSystemWatcher watcher, Exception failure)
    {
        _note(null);
        if (failure is IOException)
        {
            ThreadPool.QueueUserWorkItem(_ => LookInsteadOf(watcher)); // it may still be beginning
        }
    }

    private void LookInsteadOf(FileSystemWatcher watcher)
    {
        lock (_turns)
        {
            if (!_isOver && _within == watcher)
            {
                watcher.Dispose();
                _within = Looking();
            }
        }
    }

    /// <summary>Another folder of that name is there, or none: nobody has told what was put into it.</summary>
    private void BeginAgain()
    {
        Begin();
        _note(null);
    }

    private static IDisposable? Watched(Func<FileSystemWatcher> begin)
    {
        try
        {
            return begin();
        }
        catch (Exception failure) when (failure is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private FileSystemWatcher Above(string above)
    {
        var watcher = new FileSystemWatcher(above, Path.GetFileName(_folder)) { NotifyFilter = NotifyFilters.DirectoryName };
        watcher.Created += (_, _) => BeginAgain();
        watcher.Deleted += (_, _) => BeginAgain();
        watcher.Renamed += (_, _) => BeginAgain();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private FileSystemWatcher Within()
    {
        var watcher = new FileSystemWatcher(_folder)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = BufferSize,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Created += (_, change) => _note(change.Name);
        watcher.Changed += (_, change) => _note(change.Name);
        watcher.Deleted += (_, change) => _note(change.Name);
        watcher.Renamed += (_, change) =>
        {
            _note(change.OldName);
            _note(change.Name);
        };
        watcher.Error += (_, failure) => Fail(watcher, failure.GetException());
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
