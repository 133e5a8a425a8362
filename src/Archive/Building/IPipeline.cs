namespace Archive.Building;

/// <summary>One family of pages, as a recipe.</summary>
internal interface IPipeline
{
    IEnumerable<Page> Pages(BuildContext context);
}

/// <summary>A family of pages that speak of all the others: sitemap, redirects.</summary>
internal interface IPostPipeline
{
    /// <param name="pages">What the pipelines of the Process phase made.</param>
    IEnumerable<Page> Pages(BuildContext context, IReadOnlyList<Page> pages);
}
