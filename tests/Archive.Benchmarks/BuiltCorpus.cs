using Archive.Building;
using Archive.Pipelines;

namespace Archive.Benchmarks;

/// <summary>A corpus as a site whose pages are known and not made: where the pages that are measured come from.</summary>
internal static class BuiltCorpus
{
    public static BuiltSite Of(int articles)
    {
        var folder = Directory.CreateTempSubdirectory("archive-corpus-").FullName;
        try
        {
            new Corpus(folder).Write(articles);
            return new Build(new BuildOptions(folder, Checkout.Themes, null, WithDrafts: false), Site.Pipelines, Site.PostPipelines).Run()!;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The pages of articles in a language, in the order of their addresses.</summary>
    public static IEnumerable<Page> ArticlesIn(this BuiltSite site, string language) =>
        site.Table.Pages
            .Where(page => page.Content is Content.Templated { Layout: "article" } && page.Address.Path.StartsWith($"/{language}/", StringComparison.Ordinal))
            .OrderBy(page => page.Address.Path, StringComparer.Ordinal);
}
