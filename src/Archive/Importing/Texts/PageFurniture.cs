using AngleSharp.Dom;

namespace Archive.Importing.Texts;

/// <summary>What of a saved page belongs to its site: menus, buttons, notices. Where only a name says so, nothing that holds the article is taken for it.</summary>
internal sealed class PageFurniture
{
    private const string Sure =
        "script, style, noscript, template, iframe, object, button, input, select, textarea, svg, nav, aside, [role=navigation], [role=search], [role=complementary], [id=comments], "
        + "body > footer, body > header nav, [role=contentinfo]";

    // Such a name may also stand at what goes around the whole page: content-with-sidebar, cookies-not-set.
    private const string Likely =
        "form, [hidden], [aria-hidden=true], [class*=share i], [class*=sns i], [id*=share i], [class*=breadcrumb i], [class*=sidebar i], [id*=sidebar i], [class*=advert i], [class*=cookie i], "
        + "[class*=banner i], [class*=comment-form i], [class*=captcha i], [class*=pagination i], [class*=navigation i]";

    private const string Articles = "article, main, [role=main], [itemtype*=Article]";

    // A notice or the card of another article is shorter.
    private const int FewestOfArticle = 150;

    private readonly IElement _body;
    private readonly HashSet<IElement> _likely;
    private readonly HashSet<IElement> _articles;
    private readonly HashSet<INode> _around;
    private readonly Dictionary<IElement, int> _all = [];
    private readonly Dictionary<IElement, int> _own = [];

    private PageFurniture(IDocument document)
    {
        _body = document.Body!;
        _likely = [.. document.QuerySelectorAll(Likely).Where(CanGo)];
        _articles = [.. document.QuerySelectorAll(Articles)];
        var texts = document.CreateTreeWalker(_body, FilterSettings.Text);
        while (texts.ToNext() is IText text)
        {
            Count(text);
        }

        var most = _articles.Select(article => _all.GetValueOrDefault(article)).DefaultIfEmpty().Max();
        _articles.RemoveWhere(article => _all.GetValueOrDefault(article) is var length && (length < FewestOfArticle || length * 2 < most));
        _around = [.. _articles.SelectMany(article => article.GetInclusiveAncestors())];
    }

    public static void Remove(IDocument document)
    {
        RemoveAll(document.QuerySelectorAll(Sure).Where(CanGo));
        var parts = new PageFurniture(document);
        RemoveAll(parts._likely.Where(part => !parts.HoldsArticle(part)));
    }

    private static void RemoveAll(IEnumerable<IElement> elements) => elements.ToList().ForEach(element => element.Remove());

    private static bool CanGo(IElement element) => element.LocalName is not ("html" or "body" or "frameset");

    /// <summary>Of each element that matters, how much text it holds outside links, and how much of that is in no part of the site within it.</summary>
    private void Count(IText text)
    {
        var length = text.Data.AsSpan().Trim().Length;
        var around = text.GetAncestors().OfType<IElement>().ToList();
        if (length == 0 || around.Exists(element => element.LocalName == "a"))
        {
            return;
        }

        around.Where(element => _likely.Contains(element) || _articles.Contains(element)).ToList().ForEach(element => Add(_all, element));
        Add(_own, Around(text));

        void Add(Dictionary<IElement, int> lengths, IElement element) => lengths[element] = lengths.GetValueOrDefault(element) + length;
    }

    private bool HoldsArticle(IElement part) =>
        _around.Contains(part) || (!IsApart(part) && _all.GetValueOrDefault(part) is var length && length >= FewestOfArticle && length > _own.GetValueOrDefault(Around(part)));

    /// <summary>Whether the article is known, and elsewhere.</summary>
    private bool IsApart(IElement part) => _articles.Count > 0 && !part.GetAncestors().OfType<IElement>().Any(_articles.Contains);

    private IElement Around(INode node) => node.GetAncestors().OfType<IElement>().FirstOrDefault(_likely.Contains) ?? _body;
}
