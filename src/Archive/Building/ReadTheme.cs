using Archive.Articles;
using Archive.Files;
using Archive.Problems;
using Archive.Themes;

namespace Archive.Building;

/// <summary>The theme that was read last: whoever builds again and again reads it anew only where a file of the themes is another, or another theme is asked for.</summary>
internal sealed class ReadTheme
{
    private Entry? _last;

    /// <param name="folder">The folder of all themes, as the user typed it.</param>
    /// <param name="files">Those of all themes, as they are now; null where nobody has looked.</param>
    /// <returns>Null where no page can be made with it; the problems say why.</returns>
    public Theme? Of(string folder, Settings settings, IReadOnlyList<InputFile>? files, ProblemList problems)
    {
        if (files is not null && _last is { } last && last.Name == settings.Theme.Value && last.Languages.SequenceEqual(settings.Languages) && LiveFiles.AreLike(last.Files, files))
        {
            return last.Theme;
        }

        var found = new ProblemList();
        var theme = new ThemeReader(folder, settings.Languages, found).Read(settings.Theme);
        problems.AddRange(found.Sorted());
        _last = theme is not null && files is not null && found.Sorted().Count == 0 && files.All(IsStillTheSame)
            ? new Entry(settings.Theme.Value, settings.Languages, files, theme)
            : null;
        return theme;
    }

    /// <summary>Somebody may have written into a file before it was read; what was read then is of other bytes.</summary>
    private static bool IsStillTheSame(InputFile file) => file.Digest.AsSpan().SequenceEqual(FileDigest.Of(file));

    private sealed record Entry(string Name, IReadOnlyList<string> Languages, IReadOnlyList<InputFile> Files, Theme Theme);
}
