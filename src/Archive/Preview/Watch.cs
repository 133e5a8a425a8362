using Archive.Files;

namespace Archive.Preview;

/// <summary>Tells that something has changed in the folders of a site. What it says is a hint, and its silence proves nothing: whoever hears it looks at all files again.</summary>
internal sealed class Watch : IDisposable
{
    private const int BufferSize = 64 * 1024;

    // Where the system has no watcher to give, one looks again and again instead.
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(2);

    private readonly Settling _changes;
    private readonly List<IDisposable> _watchers = [];

    /// <param name="input">Of its files the names are told, of those of the themes only that they have changed.</param>
    public Watch(string input, string themes, Settling changes)
    {
        _changes = changes;
        Begin(input, file => file);
        Begin(themes, _ => null);
    }

    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private void Begin(string folder, Func<string, string?> named)
    {
        try
        {
            _watchers.Add(On(folder, named));
        }
        catch (Exception failure) when (failure is IOException or ArgumentException or UnauthorizedAccessException)
        {
            _watchers.Add(new Timer(_ => _changes.Note(null), null, LookAgain, LookAgain));
        }
    }

    private FileSystemWatcher On(string folder, Func<string, string?> named)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = BufferSize,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Created += (_, change) => Note(change.Name, named);
        watcher.Changed += (_, change) => Note(change.Name, named);
        watcher.Deleted += (_, change) => Note(change.Name, named);
        watcher.Renamed += (_, change) =>
        {
            Note(change.OldName, named);
            Note(change.Name, named);
        };
        watcher.Error += (_, _) => _changes.Note(null); // more than it could tell
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    /// <param name="name">Below the folder, as the system writes it.</param>
    private void Note(string? name, Func<string, string?> named)
    {
        var file = (name ?? "").Replace(Path.DirectorySeparatorChar, '/').Normalize();
        if (!file.Split('/').Any(Leftovers.Include))
        {
            _changes.Note(named(file));
        }
    }
}
