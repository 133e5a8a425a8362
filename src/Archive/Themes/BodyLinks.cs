using System.Net;
using Archive.Articles;
using Archive.Markup;

namespace Archive.Themes;

/// <summary>Fills the slots of a text's links for the page on which it stands.</summary>
internal sealed class BodyLinks(Reader reader, Address page)
{
    /// <param name="file">The text's file, by which the library knows where its links lead.</param>
    public LinkedBody Fill(string file, Body body) => new(body, [.. reader.Library.Links[file].Select(Filled)]);

    private FilledLink Filled(LinkTarget target) => target switch
    {
        LinkTarget.ToArticle to => ToArticle(to),
        LinkTarget.ToTextPage to => To(Address.List(to.Name, to.Language).At(to.Fragment)),
        LinkTarget.ToFile to => To(Address.OfFile(to.File)),
        LinkTarget.ToSite to => To(to.Address),
        LinkTarget.ToHere to => To(page.At(to.Fragment)),
        LinkTarget.ToOriginal to => FilledLink.Nothing with { After = HeldHere(to.Article) },
        _ => FilledLink.Nothing,
    };

    /// <summary>To the edition the author meant, else to the reader's language, else to the one there is, saying so.</summary>
    private FilledLink ToArticle(LinkTarget.ToArticle to)
    {
        var edition = (to.Language is null ? null : to.Article.In(to.Language)) ?? to.Article.For(reader.Language);
        var link = To(Address.Of(edition.Id, edition.Language).At(to.Fragment));
        var words = WebUtility.HtmlEncode(edition.Title);
        return edition.Language == reader.Language
            ? link with { Words = words }
            : link with
            {
                Words = $"<span lang=\"{edition.Language}\">{words}</span>",
                After = $" <span class=\"only\">{WebUtility.HtmlEncode(reader.Words.With("languages_only", reader.LanguageName(edition.Language)))}</span>",
            };
    }

    private FilledLink To(Address address) => FilledLink.Nothing with { Address = WebUtility.HtmlEncode(address.From(page)) };

    /// <summary>The short link beside one to an original: it can be read here.</summary>
    private string HeldHere(Article article)
    {
        var edition = article.For(reader.Language);
        var address = WebUtility.HtmlEncode(Address.Of(edition.Id, edition.Language).From(page));
        var words = WebUtility.HtmlEncode(reader.Words.With("read_held", reader.LanguageName(edition.Language)));
        return $" <a class=\"held\" href=\"{address}\" hreflang=\"{edition.Language}\">{words}</a>";
    }
}
