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
    /// <param name="found">What is in that folder now; null where nobody has looked.</param>
    /// <returns>Null where no page can be made with it; the problems say why.</returns>
    public Theme? Of(string folder, Settings settings, FolderFiles? found, ProblemList problems)
    {
        if (found is not null && _last is { } last && last.Name == settings.Theme.Value && last.Languages.SequenceEqual(settings.Languages) && LiveFiles.AreLike(last.Files, found.Files))
        {
            return last.Theme;
        }

        var faults = new ProblemList();
        var theme = new ThemeReader(found ?? FolderFiles.Of(folder), settings.Languages, faults).Read(settings.Theme);
        problems.AddRange(faults.Sorted());
        _last = theme is not null && found is not null && faults.Sorted().Count == 0
            ? new Entry(settings.Theme.Value, settings.Languages, found.Files, theme)
            : null;
        return theme;
    }

    private sealed record Entry(string Name, IReadOnlyList<string> Languages, IReadOnlyList<InputFile> Files, Theme Theme);
}
