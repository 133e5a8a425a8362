using System.Text;
using Archive.Problems;

namespace Archive.Files;

/// <summary>The files of a folder that a build reads, in an order that no file system decides. Nothing outside the folder is ever reached.</summary>
/// <remarks>A walk of our own, for the framework's follows links to folders.</remarks>
internal static class InputFolder
{
    // Everything is looked at: what is hidden or belongs to the system is decided by name, the same on every machine.
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>
    /// By relative path, ordinal, each path once. What is no ordinary file is a problem and left out, and so is a second file of a name;
    /// what programs leave behind is passed over. A folder that is not there has none.
    /// </summary>
    /// <param name="folder">As the user typed it; it may itself be a link.</param>
    public static IReadOnlyList<InputFile> Files(string folder, ProblemList problems)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var files = Walk(new DirectoryInfo(folder), Shown(folder) + "/", "", problems)
            .OrderBy(file => file.Relative, StringComparer.Ordinal)
            .ThenBy(file => file.FullPath, StringComparer.Ordinal);
        return [.. files.GroupBy(file => file.Relative, StringComparer.Ordinal).Select(group => First(group, problems))];
    }

    /// <summary>A folder as problems show it.</summary>
    public static string Shown(string folder) => folder.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');

    /// <summary>Whether nothing else has come in the place of a file, and it is not gone.</summary>
    public static bool IsStillThere(InputFile file) => new FileInfo(file.FullPath) is { Exists: true } now && Fault(now, "") is null;

    /// <summary>Of the files that a disk keeps apart by how their letters are put together, which no reader can see.</summary>
    private static InputFile First(IEnumerable<InputFile> sameName, ProblemList problems)
    {
        var first = sameName.First();
        foreach (var second in sameName.Skip(1))
        {
            problems.Add(InputProblems.SameName(Location.StartOf(second.DisplayPath), first.FullPath, second.FullPath));
        }

        return first;
    }

    private static IEnumerable<InputFile> Walk(DirectoryInfo folder, string shown, string relative, ProblemList problems)
    {
        var entries = Disk.At((shown + relative).TrimEnd('/'), () => folder.GetFileSystemInfos("*", Everything));
        foreach (var entry in entries.Where(entry => !Leftovers.Include(entry.Name)))
        {
            if (Fault(entry, shown + relative) is { } problem)
            {
                problems.Add(problem);
                continue;
            }

            var path = relative + entry.Name.Normalize(NormalizationForm.FormC);
            if (entry is not DirectoryInfo inner)
            {
                yield return new InputFile(path, shown + path, entry.FullName);
                continue;
            }

            foreach (var file in Walk(inner, shown, path + "/", problems))
            {
                yield return file;
            }
        }
    }

    private static Problem? Fault(FileSystemInfo entry, string folder)
    {
        if (!IsReadable(entry.Name))
        {
            return InputProblems.UnreadableName(Location.StartOf(folder + WellFormed(entry.Name)));
        }

        var at = Location.StartOf(folder + entry.Name.Normalize(NormalizationForm.FormC));
        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null)
        {
            return InputProblems.SymbolicLink(at);
        }

        return entry is FileInfo file && !PlainFile.Is(file) ? InputProblems.SpecialFile(at) : null;
    }

    /// <summary>Whether the name is well-formed text: the framework puts U+FFFD for bytes of a name that are not UTF-8, and cannot open such a file. U+FFFE is no character.</summary>
    private static bool IsReadable(string name) =>
        name.AsSpan().IndexOfAny('\uFFFD', '\uFFFE') < 0 && WellFormed(name) == name;

    /// <summary>With U+FFFD for lone surrogates, which Windows allows in names.</summary>
    private static string WellFormed(string name)
    {
        var shown = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            shown.Append(rune.ToString());
        }

        return shown.ToString();
    }
}
