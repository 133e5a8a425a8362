namespace Archive.Tests.House;

/// <summary>The working copy from which these tests were built, wherever that is.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>Every C# file that people write.</summary>
    public static IReadOnlyList<SourceFile> Sources { get; } = [.. Read("src"), .. Read("tests")];

    private static IEnumerable<SourceFile> Read(string folder) =>
        from path in Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(Root, path).Replace('\\', '/')
        where !name.Contains("/obj/", StringComparison.Ordinal) && !name.Contains("/bin/", StringComparison.Ordinal)
        orderby name
        select new SourceFile(name, File.ReadAllText(path));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Archive.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds Archive.sln.");
    }
}
