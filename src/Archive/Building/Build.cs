using Archive.Alignment;
using Archive.Articles;
using Archive.Problems;
using Archive.Themes;

namespace Archive.Building;

/// <summary>A run from the files to a site that can be written or served: Input, Process and PostProcess. Output is the caller's.</summary>
/// <param name="earlier">Of earlier runs with the same options; null where there were none.</param>
internal sealed class Build(BuildOptions options, IReadOnlyList<IPipeline> pipelines, IReadOnlyList<IPostPipeline> postPipelines, BuildMemory? earlier = null)
{
    private readonly BuildMemory _memory = earlier ?? new BuildMemory();

    public ProblemList Problems { get; } = new();

    /// <summary>Null until they are read, and where they cannot be.</summary>
    public Settings? Settings { get; private set; }

    /// <summary>Null where the archive has no settings or no theme to build with; the problems say why.</summary>
    public BuiltSite? Run()
    {
        var input = new Input(options.Input, Problems, _memory.FilesNow(Problems));
        Settings = input.Settings(options.BaseUrl);
        if (Settings is not { } settings)
        {
            return null;
        }

        var (shelf, theme) = Read(input, settings);
        var checks = _memory.Pairs.Checks(shelf.Glossary);
        var (library, pairs) = Process(shelf, checks);
        if (theme is null)
        {
            return null;
        }

        var context = new BuildContext(
            library,
            theme,
            [.. settings.Languages.Select(language => new Readership(library, pairs, Frame.Of(shelf, theme, language)))]);
        var pages = Pages(context);
        OutputTable? all = null;
        Parallel.Invoke(
            () => checks.Check(library, pairs, Problems),
            () => all = new OutputTable(pages.Concat(postPipelines.SelectMany(pipeline => pipeline.Pages(context, pages))), Problems));
        SiteLinks.Check(library, all!, Problems);
        return new BuiltSite(context, all!, new PageRenderer(theme));
    }

    /// <summary>Where a text leads and what its other language says know nothing of each other, and are found out at the same time.</summary>
    private (Library Library, AlignedPairs Pairs) Process(Shelf shelf, PairChecks checks)
    {
        var paired = Linking.Pair(shelf, options.WithDrafts, Problems, _memory.Works);
        Library? library = null;
        AlignedPairs? pairs = null;
        Parallel.Invoke(
            () => library = Linking.Link(paired, Problems),
            () => pairs = AlignedPairs.Of(paired.Pairs, shelf.Glossary, checks.Known));
        return (library!, pairs!);
    }

    /// <summary>What the pipelines make, each on its own and in their order.</summary>
    private List<Page> Pages(BuildContext context)
    {
        var made = new List<Page>[pipelines.Count];
        Parallel.For(0, pipelines.Count, index => made[index] = [.. pipelines[index].Pages(context)]);
        return [.. made.SelectMany(pages => pages)];
    }

    /// <summary>Texts and theme know nothing of each other, and are read at the same time.</summary>
    private (Shelf Shelf, Theme? Theme) Read(Input input, Settings settings)
    {
        Shelf? shelf = null;
        Theme? theme = null;
        Parallel.Invoke(
            () => theme = _memory.ThemeNow(options.Themes, settings, Problems),
            () => shelf = input.Read(settings, _memory.Texts, _memory.Names));
        return (shelf!, theme);
    }
}

/// <summary>What the command line says of a build.</summary>
/// <param name="Input">Folders are as the user typed them.</param>
/// <param name="BaseUrl">Stands instead of the settings' <c>url</c>; null where nothing is said.</param>
internal sealed record BuildOptions(string Input, string Themes, Uri? BaseUrl, bool WithDrafts);

/// <summary>A site whose pages are all known, and none of them made.</summary>
internal sealed record BuiltSite(BuildContext Context, OutputTable Table, PageRenderer Renderer);
