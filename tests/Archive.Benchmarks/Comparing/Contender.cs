namespace Archive.Benchmarks.Comparing;

/// <summary>A program with its own copy of the corpus, in a folder of its own that it runs in and writes to.</summary>
internal abstract class Contender(string folder)
{
    public abstract string Name { get; }

    public string Folder { get; } = folder;

    public string Output => Path.Combine(Folder, "output");

    /// <summary>What is run in the folder, with its arguments.</summary>
    public abstract IReadOnlyList<string> Command { get; }

    /// <summary>Puts the corpus into the folder.</summary>
    public abstract void Write(int articles);

    public abstract void WriteArticle(int number);

    /// <summary>Leaves the corpus and nothing that a run has made, so that the next begins from nothing.</summary>
    public void Forget()
    {
        foreach (var made in (ReadOnlySpan<string>)[Output, .. Memories.Select(name => Path.Combine(Folder, name))])
        {
            if (Directory.Exists(made))
            {
                Directory.Delete(made, recursive: true);
            }
        }
    }

    /// <summary>Folders beside the output in which the program keeps what it knows.</summary>
    protected abstract IReadOnlyList<string> Memories { get; }

    protected static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }
}
