using System.Diagnostics;
using System.Globalization;
using Archive.Alignment;
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
    public LinkedBody Fill(string file, EditionText text) => Fill(file, text, new BlockStarts(reader, text, null));

    /// <summary>An edition on its own page, where every address of the other language is found too.</summary>
    public LinkedBody Fill(Edition edition, AlignedPair pair) =>
        Fill(edition.File, edition.Text, new BlockStarts(reader, edition.Text, new Twin(pair, edition, Address.Of(edition.Id, reader.Other).From(page))));

    /// <summary>What linking puts into the words of a text, and nothing else.</summary>
    public IReadOnlyList<Filling> Titles(string file, BodyPieces body) =>
        [.. body.Slots.Where(slot => slot.Part == SlotPart.Words).Select(slot => new Filling(slot.Offset, 0, Filled(reader.Library.Links[file][slot.Number]).Words))];

    /// <summary>What is filled in for each link of a text, in the order in which the text has them.</summary>
    public FilledLink[] Of(string file) => ModelList.Of(reader.Library.Links[file], Filled);

    private LinkedBody Fill(string file, EditionText text, BlockStarts starts)
    {
        var links = Of(file);
        return new(text.Body, links, starts, body => Fillings(body, links, starts.Counted()));
    }

    /// <param name="atStart">What stands at the beginning of a block, by its index; asked in the order of the blocks.</param>
    public IReadOnlyList<Filling> Fillings(BodyPieces body, FilledLink[] links, Func<int, byte[]> atStart) =>
        ModelList.Of(body.Slots, slot => new Filling(slot.Offset, 0, slot.Part switch
        {
            SlotPart.Address => links[slot.Number].Address,
            SlotPart.Words => links[slot.Number].Words,
            SlotPart.After => links[slot.Number].After,
            SlotPart.NoteName => Numbered("translators_note", slot.Number),
            SlotPart.NoteMark => Numbered("translators_note_mark", slot.Number),
            SlotPart.BlockStart => atStart(slot.Number),
            SlotPart.Alert => AlertWord((AlertKind)slot.Number),
            _ => throw new UnreachableException(),
        }));

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

    private byte[] Numbered(string key, int number) => FilledHtml.Of($"{reader.Words.With(key, number.ToString(CultureInfo.InvariantCulture))}");

    private string InItsLanguage(string key, Edition edition) => reader.Words.With(key, reader.LanguageName(edition.Language));
}
