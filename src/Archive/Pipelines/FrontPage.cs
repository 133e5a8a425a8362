using Archive.Articles;
using Archive.Building;
using Archive.Themes.Models;

namespace Archive.Pipelines;

/// <summary>The bilingual front page, for those who have not chosen a language.</summary>
internal sealed class FrontPage : IPipeline
{
    public IEnumerable<Page> Pages(BuildContext context)
    {
        var main = context.Readers[0];
        var facts = new PageFacts(main, Address.Front, null, "")
        {
            Description = () => main.Frame.Site.Description,
            Versions = [.. context.Readers.Select(reader => new PageVersion(reader.Language, Address.Home(reader.Language))), new("x-default", Address.Front)],
            OtherAddress = Address.Home(main.Other),
        };
        yield return facts.Page("front", () => new FrontModel(Halves(context)));
    }

    /// <summary>The archive said in each of its languages.</summary>
    public static IReadOnlyList<FrontHalfModel> Halves(BuildContext context) =>
    [
        .. context.Readers.Select(reader => new FrontHalfModel(reader.Frame.Site, reader.Words.Plain, Feeds.LinkOf(reader))),
    ];
}
