using Archive.Articles;
using Archive.Building;
using Archive.Themes;
using Archive.Themes.Models;

namespace Archive.Pipelines;

/// <summary>The archive's own pages, such as "about"; in a language that lacks one, the switch leads home.</summary>
internal sealed class TextPages : IPipeline
{
    public IEnumerable<Page> Pages(BuildContext context) =>
        from page in context.Library.TextPages
        select Page(context.ReaderOf(page.Language), page);

    private static Page Page(Readership reader, TextPage page)
    {
        var address = Address.List(page.Name, page.Language);
        var versions = reader.Library.TextPages.Where(other => other.Name == page.Name).ToList();
        var facts = new PageFacts(reader, address, null, page.Title)
        {
            Producer = new Producer(page.File, page.Start),
            Description = () => reader.Library.SummaryOf(page),
            Versions = [.. versions.Select(version => new PageVersion(version.Language, Address.List(version.Name, version.Language)))],
            OtherAddress = versions.Count > 1 ? null : Address.Home(reader.Other),
        };
        return facts.Page("text", () => Model(reader, address, page));
    }

    private static TextModel Model(Readership reader, Address address, TextPage page) =>
        new(page.Title, Contents.Of(page.Text, address), new BodyLinks(reader, address).Fill(page.File, page.Text), page.Text.Notes.Count > 0);
}
