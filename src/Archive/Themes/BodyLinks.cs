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

    /// <summary>What stands in each slot of a body.</summary>
    /// <param name="atStart">Writes what stands at the beginning of a block, by its index; asked in the order of the blocks.</param>
    public IReadOnlyList<Filling> Fillings(BodyPieces body, FilledLink[] links, Action<int, HtmlBuffer> atStart)
    {
        using var html = new HtmlBuffer();
        return ModelList.Of(body.Slots, slot =>
        {
            html.Clear();
            Write(slot, links, atStart, html);
            return new Filling(slot.Offset, 0, html.Written.ToArray());
        });
    }

    /// <param name="atStart">As in <see cref="Fillings"/>.</param>
    public void Write(Slot slot, FilledLink[] links, Action<int, HtmlBuffer> atStart, HtmlBuffer html)
    {
        switch (slot.Part)
        {
            case SlotPart.Address:
                html.Markup(links[slot.Number].Address);
                break;
            case SlotPart.Words:
                html.Markup(links[slot.Number].Words);
                break;
            case SlotPart.After:
                html.Markup(links[slot.Number].After);
                break;
            case SlotPart.NoteName:
                html.Text(Numbered("translators_note", slot.Number));
                break;
            case SlotPart.NoteMark:
                html.Text(Numbered("translators_note_mark", slot.Number));
                break;
            case SlotPart.BlockStart:
                atStart(slot.Number, html);
                break;
            case SlotPart.Alert:
                html.Text(reader.Words.Name("alerts", ((AlertKind)slot.Number).ToString().ToLowerInvariant()));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private LinkedBody Fill(string file, EditionText text, BlockStarts starts) => new(text.Body, Of(file), starts, this);

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

    private string Numbered(string key, int number) => reader.Words.With(key, number.ToString(CultureInfo.InvariantCulture));

    private string InItsLanguage(string key, Edition edition) => reader.Words.With(key, reader.LanguageName(edition.Language));
}
