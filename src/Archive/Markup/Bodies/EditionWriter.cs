using Archive.Problems;

namespace Archive.Markup.Bodies;

/// <summary>Everything that reading one edition's text gives, while it is gathered: the same for Markdown and for plain text.</summary>
internal sealed class EditionWriter(SourceText source, string language, ProblemList problems) : IDisposable
{
    private readonly List<Slot> _slots = [];
    private readonly List<TextLink> _links = [];
    private readonly List<Block> _blocks = new(32);
    private readonly List<Heading> _headings = [];
    private readonly List<TranslatorsNote> _notes = [];
    private readonly TextLength _length = new();
    private Block? _current;

    public SourceText Source => source;

    public string Language => language;

    public bool Japanese { get; } = IsOfJapan(language);

    /// <summary>Whether the words now written are in Japanese: a paragraph may be in another language than its text.</summary>
    public bool InJapanese { get; private set; } = IsOfJapan(language);

    public HtmlBuffer Html { get; } = new();

    public BlockIds Ids { get; } = new();

    public OpeningWriter Opening { get; } = new(IsOfJapan(language));

    /// <summary>That of the block last opened; null before the first.</summary>
    private string? LastId => _current?.Id ?? (_blocks.Count > 0 ? _blocks[^1].Id : null);

    public void Report(Problem problem) => problems.Add(problem);

    /// <summary>The id that an author kept for the next block; it goes before the one that its words would give.</summary>
    public string? KeptId { get; set; }

    /// <summary>What an author says of the next block's counterpart.</summary>
    public PairMark? Counterpart { get; set; }

    /// <summary>Whether other blocks stand in the element opened next: then it cannot say the language of its own words.</summary>
    public bool HoldsMore { get; set; }

    /// <summary>Notes a block, counts its words and writes its start tag.</summary>
    /// <param name="startTag">Without its <c>&gt;</c>.</param>
    public void Open(ReadOnlySpan<byte> startTag, BlockKind kind, ReadOnlySpan<char> text, Location at)
    {
        Close();
        var checksum = BlockIds.Checksum(text);
        var id = KeptId ?? (kind == BlockKind.Heading ? Ids.OfHeading(text, checksum) : Ids.OfBlock(checksum));
        _current = new(kind, id, at, checksum, Html.Length.., Counterpart);
        (KeptId, Counterpart) = (null, null);
        if (kind != BlockKind.Code)
        {
            _length.Add(text);
        }

        Html.Markup(startTag);
        WriteLanguage(kind, text, at);
        Html.Markup(" id=\""u8);
        Html.Text(id);
        Html.Markup("\">"u8);
        Slot(_blocks.Count, SlotPart.BlockStart);
    }

    /// <summary>Whether a paragraph of these words is in Japanese.</summary>
    public bool IsJapaneseBlock(ReadOnlySpan<char> text) => IsJapanese(BlockLanguage.Of(text, Japanese));

    /// <summary>Names the language of words with a reading or with dots that stand among those of another.</summary>
    public ReadOnlySpan<byte> LanguageOf(string words) => InJapanese || !DisplayWidth.HasWide(words) ? [] : " lang=\"ja\""u8;

    /// <summary>Counts the words of what is no block; what is linked to there belongs to none.</summary>
    public void Count(ReadOnlySpan<char> text)
    {
        Close();
        _length.Add(text);
        InJapanese = Japanese;
    }

    /// <summary>Begins a link, which must be ended; null where it may not be and its words stand alone.</summary>
    public OpenLink? Begin(LinkAddress address, string? words, Location at)
    {
        switch (address.Kind)
        {
            case AddressKind.Refused:
                problems.Add(BodyProblems.BadUrl(at, address.Text));
                return null;
            case AddressKind.Inside:
                return Begin(LinkKind.File, address.Text, words, at);
        }

        Html.Markup("<a href=\""u8);
        Html.Text(address.Text);
        Html.Markup("\">"u8);
        return address.Kind == AddressKind.Web ? new(Note(LinkKind.Url, address.Text, words, at), WantsWords: false) : OpenLink.Finished;
    }

    /// <summary>Begins a link whose address and, where it brought none, whose words only linking can tell.</summary>
    public OpenLink Begin(LinkKind kind, string target, string? words, Location at)
    {
        var link = Note(kind, target, words, at);
        Html.Markup("<a href=\""u8);
        Slot(link, SlotPart.Address);
        Html.Markup("\">"u8);
        return new(link, WantsWords: words is null);
    }

    public void End(OpenLink link)
    {
        if (link.WantsWords)
        {
            Slot(link.Number, SlotPart.Words);
        }

        Html.Markup("</a>"u8);
        if (link.Number >= 0)
        {
            Slot(link.Number, SlotPart.After);
        }
    }

    /// <summary>Writes a heading's start tag.</summary>
    public void OpenHeading(int level, ReadOnlySpan<char> text, Location at)
    {
        Open([.. "<h"u8, (byte)('0' + level)], BlockKind.Heading, text, at);
        _headings.Add(new(level, Folding.OneLine(text), LastId!, BlockLanguage.Of(text, Japanese)));
    }

    public void CloseHeading(int level)
    {
        Html.Markup("</h"u8);
        Html.Number(level);
        Html.Markup(">\n"u8);
    }

    /// <summary>Begins the line that says whose words were quoted; it is no block.</summary>
    public void OpenAttribution(ReadOnlySpan<char> text) => OpenUnaddressed("<figcaption"u8, BlockKind.Quotation, text);

    /// <summary>Begins words that are no block, in the language that they are in.</summary>
    /// <param name="startTag">Without its <c>&gt;</c>.</param>
    public void OpenUnaddressed(ReadOnlySpan<byte> startTag, BlockKind kind, ReadOnlySpan<char> text)
    {
        Count(text);
        Html.Markup(startTag);
        if (IsOfOneLanguage(kind))
        {
            WriteLanguage(text);
        }

        Html.Markup(">"u8);
    }

    public void CloseAttribution() => Html.Markup("</figcaption>\n</figure>\n"u8);

    /// <summary>Tells of the notes that stand in the words of the block last opened.</summary>
    public void NoteIn(ReadOnlySpan<char> text)
    {
        foreach (var note in NoteSyntax.In(text))
        {
            Note(text[note.Inner]);
        }
    }

    /// <summary>Tells of a note that stands in the words of the block last opened.</summary>
    public void Note(ReadOnlySpan<char> text) => Note(text, LastId);

    /// <param name="place">Its id; null where none of the text can be led to.</param>
    public void Note(ReadOnlySpan<char> text, string? place) => _notes.Add(new(Folding.OneLine(text), place));

    /// <summary>Leaves the name of a translator's note to the words of the page.</summary>
    public void NoteWords(int number, SlotPart part) => Slot(number, part);

    /// <summary>Writes what stands between the quotes of an image's <c>src</c>.</summary>
    public void ImageAddress(string target, string words, Location at) => Slot(Note(LinkKind.Image, target, words, at), SlotPart.Address);

    /// <summary>Leaves room for what the theme calls a word to the reader.</summary>
    public void AlertWord(AlertKind kind) => Slot((int)kind, SlotPart.Alert);

    public EditionText Finish()
    {
        Close();
        return new(new Body(Html.Written.ToArray(), _slots), _links, _blocks, _headings, _notes, Opening.Finish(), _length.Characters, _length.Words);
    }

    public void Dispose() => Html.Dispose();

    private static bool IsOfJapan(string language) => language == "ja" || language.StartsWith("ja-", StringComparison.Ordinal);

    /// <param name="other">Null for the language of the text; Chinese breaks its lines as Japanese does.</param>
    private bool IsJapanese(string? other) => other is null ? Japanese : other != BlockLanguage.English;

    private void Close()
    {
        if (_current is { } block)
        {
            _blocks.Add(block with { Html = block.Html.Start..Html.Length });
            _current = null;
        }
    }

    /// <summary>Names the language of words that are in another than the text: fonts, hyphens and screen readers go by it.</summary>
    private void WriteLanguage(BlockKind kind, ReadOnlySpan<char> text, Location at)
    {
        InJapanese = Japanese;
        if (!IsOfOneLanguage(kind))
        {
            return;
        }

        var other = WriteLanguage(text);
        if (other == BlockLanguage.Chinese && kind == BlockKind.Paragraph)
        {
            problems.Add(BodyProblems.ChineseText(at));
        }
    }

    /// <summary>A table may have a column for each language; code and what is said of an image are not set as running text.</summary>
    private static bool IsOfOneLanguage(BlockKind kind) => kind is not (BlockKind.Code or BlockKind.Table or BlockKind.Figure);

    private string? WriteLanguage(ReadOnlySpan<char> text)
    {
        var other = BlockLanguage.Of(text, Japanese);
        InJapanese = IsJapanese(other);
        if (other is not null && !HoldsMore)
        {
            Html.Markup(" lang=\""u8);
            Html.Markup(other);
            Html.Markup("\""u8);
        }

        HoldsMore = false;
        return other;
    }

    private int Note(LinkKind kind, string target, string? words, Location at)
    {
        _links.Add(new(kind, target, words, at));
        return _links.Count - 1;
    }

    private void Slot(int link, SlotPart part) => _slots.Add(new(Html.Length, link, part));
}
