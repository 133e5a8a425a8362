using System.Globalization;
using Markdig.Extensions.Footnotes;

namespace Archive.Markup.Bodies;

/// <summary>
/// Writes notes and their marks in two series, the author's and the translator's: a translation keeps the numbers of its original. Their ids
/// name the language, since both editions of an article may stand on one page.
/// </summary>
internal sealed class MarkdownNotes(EditionWriter edition)
{
    /// <summary>How the author's notes begin, which stand behind all blocks.</summary>
    public static ReadOnlySpan<byte> AllStart => "<div class=\"notes\" role=\"doc-endnotes\">"u8;

    private readonly HtmlBuffer _html = edition.Html;
    private readonly InlineText _words = new();
    private readonly Dictionary<Footnote, int> _authors = [];
    private readonly Dictionary<Footnote, int> _translators = [];
    private readonly HashSet<Footnote> _marked = [];
    private readonly Queue<Footnote> _waiting = [];
    private int _begun; // what a list counts by itself

    /// <summary>Gives each note its number, in the order in which the text first marks them. The author's keep those they are called by, even if one is missing.</summary>
    public void NumberAll(IEnumerable<FootnoteGroup> groups)
    {
        var authors = new List<Footnote>();
        var (last, keeps) = (0, true);
        foreach (var note in groups.SelectMany(group => group.OfType<Footnote>()))
        {
            if (NoteSyntax.IsTranslators(note.Label ?? ""))
            {
                _translators.Add(note, _translators.Count + 1);
                continue;
            }

            var called = NumberIn(note.Label);
            keeps &= called > last;
            last = called;
            authors.Add(note);
        }

        foreach (var note in authors)
        {
            _authors.Add(note, keeps ? NumberIn(note.Label) : _authors.Count + 1);
        }
    }

    public bool IsAuthors(Footnote note) => _authors.ContainsKey(note);

    /// <summary>The next of the translator's notes that were marked and not yet written; null where all are.</summary>
    public Footnote? NextWaiting() => _waiting.TryDequeue(out var note) ? note : null;

    /// <summary>Tells the index of a note that stands in the text itself.</summary>
    public void Tell(NoteInline note)
    {
        var words = _words.Of(note);
        foreach (var syntax in NoteSyntax.In(words))
        {
            edition.Note(words[syntax.Inner]);
        }
    }

    /// <summary>The mark in the text, or the way back to it behind the note.</summary>
    public void Mark(FootnoteLink link)
    {
        if (link.IsBackLink)
        {
            Id(" <a href=\"#fnref-"u8, link.Index);
            _html.Markup("\" role=\"doc-backlink\">↩</a>"u8);
        }
        else if (_translators.TryGetValue(link.Footnote, out var number))
        {
            MarkTranslators(link, number);
        }
        else
        {
            Id("<sup id=\"fnref-"u8, link.Index);
            Id("\"><a href=\"#fn-"u8, _authors[link.Footnote]);
            _html.Markup("\" role=\"doc-noteref\">"u8);
            _html.Number(_authors[link.Footnote]);
            _html.Markup("</a></sup>"u8);
        }
    }

    /// <remarks>The role tells what they are in the reader's own words; a heading would need a word, and a body has none that its author did not write.</remarks>
    public void BeginAll()
    {
        _html.Markup(AllStart);
        _html.Markup("\n<ol>\n"u8);
    }

    public void Begin(Footnote note)
    {
        var number = _authors[note];
        Id("<li id=\"fn-"u8, number);
        if (number != ++_begun)
        {
            _html.Markup("\" value=\""u8);
            _html.Number(number);
            _begun = number;
        }

        _html.Markup("\">\n"u8);
    }

    public void End() => _html.Markup("</li>\n"u8);

    public void EndAll() => _html.Markup("</ol>\n</div>\n"u8);

    public void BeginAside(Footnote note)
    {
        var number = _translators[note];
        edition.Note(_words.OfAll(note), string.Create(CultureInfo.InvariantCulture, $"fn-{edition.Language.OfText}-t{number}"));
        TranslatorsId("<aside class=\"tn\" role=\"doc-footnote\" id=\"fn-"u8, number);
        _html.Markup("\"><span class=\"tn-name\">"u8);
        edition.Slots.Leave(number, SlotPart.NoteName);
        _html.Markup("</span>\n"u8);
    }

    public void EndAside() => _html.Markup("</aside>\n"u8);

    /// <summary>0 for a name, and for what nobody counts by.</summary>
    private static int NumberIn(string? label) =>
        int.TryParse(label?.TrimStart('^'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private void MarkTranslators(FootnoteLink link, int number)
    {
        Id("<sup class=\"tn-mark\" id=\"fnref-"u8, link.Index);
        TranslatorsId("\"><a href=\"#fn-"u8, number);
        _html.Markup("\" role=\"doc-noteref\" aria-label=\""u8);
        edition.Slots.Leave(number, SlotPart.NoteName);
        _html.Markup("\">"u8);
        edition.Slots.Leave(number, SlotPart.NoteMark);
        _html.Markup("</a></sup>"u8);
        if (_marked.Add(link.Footnote))
        {
            _waiting.Enqueue(link.Footnote);
        }
    }

    private void TranslatorsId(ReadOnlySpan<byte> start, int number) => Id(start, "-t"u8, number);

    private void Id(ReadOnlySpan<byte> start, int number) => Id(start, "-"u8, number);

    private void Id(ReadOnlySpan<byte> start, ReadOnlySpan<byte> series, int number)
    {
        _html.Markup(start);
        _html.Text(edition.Language.OfText);
        _html.Markup(series);
        _html.Number(number);
    }
}
