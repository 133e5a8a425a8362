namespace Archive.Files;

/// <summary>Makes a folder aside and gives it its name when all is in it: whoever is killed meanwhile leaves none that is half there.</summary>
internal static class WholeFolder
{
    /// <param name="path">Of a folder that is not there yet.</param>
    /// <param name="fill">Is given the folder aside, which is empty.</param>
    public static void Make(string path, Action<string> fill)
    {
        var above = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var aside = Path.Combine(above, $".{Path.GetFileName(path)}.part"); // a name that no build reads
        Sweep(aside); // of a run that was killed
        try
        {
            Directory.CreateDirectory(aside);
            fill(aside);
            Directory.Move(aside, path);
        }
        catch
        {
            Sweep(aside);
            throw;
        }
    }

    private static void Sweep(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
