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
                _within = Watched(Within) ?? (IDisposable)new Timer(_ => _note(null), null, LookAgain, LookAgain);
            }
        }
    }

    /// <summary>Another folder of that name is there, or none: nobody has told what was put into it.</summary>
    private void BeginAgain()
    {
        Begin();
        _note(null);
    }

    private static FileSystemWatcher? Watched(Func<FileSystemWatcher> begin)
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
        watcher.Error += (_, _) => _note(null); // more than it could tell
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
