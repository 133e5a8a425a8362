using Archive.Building;

namespace Archive.Pipelines;

/// <summary>What the site is: every family of its pages.</summary>
internal static class Site
{
    public static IReadOnlyList<IPipeline> Pipelines { get; } =
    [
        new FrontPage(),
        new HomePages(),
        new ArticlePages(),
        new ParallelPages(),
        new ArticleLists(),
        new DatePages(),
        new NamePages(),
        new NotePages(),
        new GlossaryPages(),
        new TranslationPages(),
        new TextPages(),
        new MissingPage(),
        new Feeds(),
        new PublishedFiles(),
    ];

    /// <summary>Those that speak of all the others.</summary>
    public static IReadOnlyList<IPostPipeline> PostPipelines { get; } =
    [
        new Redirects(),
        new Sitemap(),
        new ArchiveRecord(),
    ];
}
