using System.Diagnostics;
using System.Globalization;
using Archive.Articles;
using Archive.Markup;

namespace Archive.Themes;

/// <summary>Fills the slots of a text for the page on which it stands: where its links lead, what its notes are called, and which paragraph is which.</summary>
internal sealed class BodyLinks(Readership reader, Address page)
{
    /// <summary>What style sheets know the language by in which alone an article can be read.</summary>
    public const string OnlyClass = "only";

    /// <summary>What style sheets know the word by that a linked article was withdrawn.</summary>
    public const string GoneClass = "gone";

    /// <summary>What style sheets know the way by from a link to an original to the text held here.</summary>
    public const string HeldClass = "held";

    /// <param name="file">The text's file, by which the library knows where its links lead.</param>
    public LinkedBody Fill(string file, EditionText text)
    {
        var links = reader.Library.Links[file].Select(Filled).ToArray();
        return new(text.Body, links, slots =>
        {
            var numbered = 0;
            return [.. slots.Select(slot => slot.Part switch
            {
                SlotPart.Address => links[slot.Number].Address,
                SlotPart.Words => links[slot.Number].Words,
                SlotPart.After => links[slot.Number].After,
                SlotPart.NoteName => Numbered("translators_note", slot.Number),
                SlotPart.NoteMark => Numbered("translators_note_mark", slot.Number),
                SlotPart.BlockNumber => ToItself(text.Blocks[slot.Number].Id, ++numbered),
                SlotPart.Alert => AlertWord((AlertKind)slot.Number),
                _ => throw new UnreachableException(),
            })];
        });
    }

    private byte[] AlertWord(AlertKind kind) =>
        FilledHtml.Of($"{reader.Words.Name("alerts", kind.ToString().ToLowerInvariant())}");

    private FilledLink Filled(LinkTarget target) => target switch
    {
        LinkTarget.ToArticle { Article.Withdrawn: not null } to => ToWithdrawn(to.Article),
        LinkTarget.ToArticle to => ToArticle(to),
        LinkTarget.ToTextPage to => To(Address.List(to.Name, to.Language).At(to.Fragment)),
        LinkTarget.ToFile to => To(Address.OfFile(to.File)),
        LinkTarget.ToSite to => To(to.Address),
        LinkTarget.ToHere to => To(page.At(to.Fragment)),
        LinkTarget.ToOriginal to => FilledLink.Nothing with { After = HeldHere(to.Article) },
        _ => FilledLink.Nothing,
    };

    /// <summary>To an edition in another language than the reader's only saying so.</summary>
    private FilledLink ToArticle(LinkTarget.ToArticle to)
    {
        var edition = to.For(reader.Language);
        var link = To(Address.Of(edition.Id, edition.Language).At(to.Fragment));
        return link with
        {
            Words = Title(edition),
            After = edition.Language == reader.Language
                ? []
                : FilledHtml.Of($" <span class=\"{OnlyClass}\">{InItsLanguage("languages_only", edition)}</span>"),
        };
    }

    /// <summary>To the page that says so, which stands in both languages.</summary>
    private FilledLink ToWithdrawn(Article article) => To(Address.Of(article.Id, reader.Language)) with
    {
        Words = Title(article.For(reader.Language)),
        After = FilledHtml.Of($" <span class=\"{GoneClass}\">{reader.Words.Text("is_withdrawn")}</span>"),
    };

    private byte[] Title(Edition edition) => edition.Language == reader.Language
        ? FilledHtml.Of($"{edition.Title}")
        : FilledHtml.Of($"<span lang=\"{edition.Language}\">{edition.Title}</span>");

    private FilledLink To(Address address) => FilledLink.Nothing with { Address = FilledHtml.Of($"{address.From(page)}") };

    /// <summary>The short link beside one to an original: it can be read here.</summary>
    private byte[] HeldHere(Article article)
    {
        var edition = article.For(reader.Language);
        var address = Address.Of(edition.Id, edition.Language).From(page);
        return FilledHtml.Of($" <a class=\"{HeldClass}\" href=\"{address}\" hreflang=\"{edition.Language}\">{InItsLanguage("read_held", edition)}</a>");
    }

    /// <summary>Hidden until a style sheet shows it, so that nobody has to go by sixty links who did not ask for them.</summary>
    private static byte[] ToItself(string id, int number) =>
        FilledHtml.Of($"<a class=\"number\" href=\"#{id}\" hidden>{number.ToString(CultureInfo.InvariantCulture)}</a>");

    private byte[] Numbered(string key, int number) => FilledHtml.Of($"{reader.Words.With(key, number.ToString(CultureInfo.InvariantCulture))}");

    private string InItsLanguage(string key, Edition edition) => reader.Words.With(key, reader.LanguageName(edition.Language));
}
