using Archive.Articles;
using Archive.Building;
using Archive.Themes.Models;

namespace Archive.Pipelines;

/// <summary>What the host answers where nothing stands; in both languages, for nobody knows which was asked for.</summary>
internal sealed class MissingPage : IPipeline
{
    public IEnumerable<Page> Pages(BuildContext context)
    {
        var main = context.Readers[0];
        var facts = new PageFacts(main, new Address("/404.html"), null, main.Words.Text("page_missing"))
        {
            IsHidden = true,
            OtherAddress = Address.Home(main.Other),
        };
        yield return facts.Page("missing", () => new MissingModel(FrontPage.Halves(context))) with { Root = context.Settings.Url.AbsolutePath };
    }
}
