using Archive.Files;

namespace Archive.Preview;

/// <summary>Tells that something has changed in the folders of a site. What it says is a hint, and its silence proves nothing: whoever believes it looks at all files at rest.</summary>
internal sealed class Watch : IDisposable
{
    private readonly Settling _changes;
    private readonly WatchedFolder _input;
    private readonly WatchedFolder _themes;

    /// <param name="input">Of its files the names are told, of those of the themes only that they have changed.</param>
    public Watch(string input, string themes, Settling changes)
    {
        _changes = changes;
        _input = new WatchedFolder(input, name => Note(name, file => file));
        _themes = new WatchedFolder(themes, name => Note(name, _ => null));
    }

    public void Dispose()
    {
        _input.Dispose();
        _themes.Dispose();
    }

    /// <param name="name">Below the folder, as the system writes it; null where it cannot be told.</param>
    private void Note(string? name, Func<string, string?> named)
    {
        var file = name?.Replace(Path.DirectorySeparatorChar, '/').Normalize();
        if (file is null || !file.Split('/').Any(Leftovers.Include))
        {
            _changes.Note(file is null ? null : named(file));
        }
    }
}
