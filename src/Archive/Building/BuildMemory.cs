using Archive.Articles;
using Archive.Building.Records;
using Archive.Files;
using Archive.Problems;
using Archive.Themes;

namespace Archive.Building;

/// <summary>What a build need not find out again: what was read of texts, of names and of the theme, which works and pairs were found, and which files there are.</summary>
internal sealed class BuildMemory
{
    private readonly ReadTheme _theme = new();
    private readonly Survey? _survey;
    private readonly LiveFiles? _seen;

    /// <param name="ledger">Of earlier runs of the program; null where only this one is remembered.</param>
    /// <param name="survey">Of the files as they are now; null where the build has yet to look.</param>
    public BuildMemory(Ledger? ledger = null, Survey? survey = null)
    {
        _survey = survey;
        Texts = new ReadTexts(ledger);
        Pairs = new ReadPairs(Texts, ledger);
    }

    private BuildMemory(BuildMemory earlier, LiveFiles seen) =>
        (_theme, _seen, Texts, Names, Works, Pairs) = (earlier._theme, seen, earlier.Texts, earlier.Names, earlier.Works, earlier.Pairs);

    public ReadTexts Texts { get; }

    public ReadNames Names { get; } = new();

    public PairedWorks Works { get; } = new();

    public ReadPairs Pairs { get; }

    /// <summary>The same memory, for a build of these files.</summary>
    public BuildMemory For(LiveFiles seen) => new(this, seen);

    /// <summary>Null where the input folder has yet to be looked through.</summary>
    /// <param name="problems">Are told what was found there.</param>
    public IReadOnlyList<InputFile>? FilesNow(ProblemList problems)
    {
        var found = _seen?.Input ?? _survey?.Input;
        problems.AddRange(found?.Problems ?? []);
        return found?.Files;
    }

    /// <inheritdoc cref="ReadTheme.Of"/>
    public Theme? ThemeNow(string folder, Settings settings, ProblemList problems) => _theme.Of(folder, settings, _seen?.Themes ?? _survey?.Themes, problems);
}
