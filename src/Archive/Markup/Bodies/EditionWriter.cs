using Archive.Problems;

namespace Archive.Markup.Bodies;

/// <summary>Everything that reading one edition's text gives, while it is gathered: the same for Markdown and for plain text.</summary>
internal sealed class EditionWriter : IDisposable
{
    private readonly ProblemList _problems;
    private readonly List<Block> _blocks = new(32);
    private readonly List<Heading> _headings = [];
    private readonly List<TranslatorsNote> _notes = [];
    private readonly TextLength _length = new();
    private readonly BlockChecksum _checksum = new();
    private Block? _current;

    // What an author says of the next block: the id it keeps, which goes before the one that its words would give, and its counterpart.
    private Located<string>? _keptId;
    private PairMark? _counterpart;

    public EditionWriter(SourceText source, string language, ProblemList problems)
    {
        _problems = problems;
        Source = source;
        Language = new(language);
        Opening = new(Language.IsJapanese);
        Slots = new(Html);
        Links = new(Html, Slots, problems);
    }

    public SourceText Source { get; }

    public WrittenLanguage Language { get; }

    public HtmlBuffer Html { get; } = new();

    public BodySlots Slots { get; }

    public LinkWriter Links { get; }

    public BlockIds Ids { get; } = new();

    public OpeningWriter Opening { get; }

    /// <summary>That of the block last opened; null before the first.</summary>
    private string? LastId => _current?.Id ?? (_blocks.Count > 0 ? _blocks[^1].Id : null);

    public void Report(Problem problem) => _problems.Add(problem);

    /// <summary>Keeps an id for the next block.</summary>
    public void Keep(string id, Location at)
    {
        Lose(_keptId?.At);
        _keptId = new(id, at);
    }

    /// <summary>Keeps what is said of the next block's counterpart.</summary>
    public void Tie(int? number, Location at)
    {
        Lose(_counterpart?.At);
        _counterpart = new(number, at);
    }

    /// <summary>Notes a block, counts its words and writes its start tag.</summary>
    public void Open(BlockStart block, Location at)
    {
        Close();
        var checksum = _checksum.Of(block.Words);
        var id = _keptId?.Value ?? (block.Kind == BlockKind.Heading ? Ids.OfHeading(block.Words, checksum) : Ids.OfBlock(checksum));
        _current = new(block.Kind, id, at, checksum, Html.Length.., _counterpart);
        (_keptId, _counterpart) = (null, null);
        if (block.Kind != BlockKind.Code)
        {
            _length.Add(block.Words);
        }

        WriteTag(block);
        if (Language.IsChinese && Language.IsTextJapanese && block.Kind == BlockKind.Paragraph)
        {
            Report(BodyProblems.ChineseText(at));
        }

        Html.Markup(" id=\""u8);
        Html.Text(id);
        Html.Markup("\">"u8);
        Slots.Leave(_blocks.Count, SlotPart.BlockStart);
    }

    /// <summary>Counts the words of what is no block, and writes its start tag; what is linked to there belongs to no block.</summary>
    public void OpenUnaddressed(BlockStart block)
    {
        Close();
        _length.Add(block.Words);
        WriteTag(block);
        Html.Markup(">"u8);
    }

    public void OpenHeading(int level, ReadOnlySpan<char> text, Location at)
    {
        Open(new(HeadingOutline.Tag(level), BlockKind.Heading, text), at);
        _headings.Add(new(level, Folding.OneLine(text), LastId!, Language.Other));
    }

    public void CloseHeading(int level)
    {
        Html.Markup("</"u8);
        Html.Markup(HeadingOutline.Tag(level)[1..]);
        Html.Markup(">\n"u8);
    }

    /// <summary>Begins a quotation that says at its end whose words it is.</summary>
    public void OpenQuotation() => Html.Markup("<figure class=\"quotation\">\n"u8);

    /// <summary>Begins the line that says whose words were quoted; it is no block.</summary>
    public void OpenAttribution(ReadOnlySpan<char> text) => OpenUnaddressed(new("<figcaption"u8, BlockKind.Quotation, text));

    public void CloseQuotation() => Html.Markup("</figcaption>\n</figure>\n"u8);

    /// <summary>Tells of a note that stands in the words of the block last opened.</summary>
    public void Note(ReadOnlySpan<char> text) => Note(text, LastId);

    /// <param name="place">Its id; null where none of the text can be led to.</param>
    public void Note(ReadOnlySpan<char> text, string? place) => _notes.Add(new(Folding.OneLine(text), place));

    public EditionText Finish()
    {
        Close();
        Lose(_keptId?.At);
        Lose(_counterpart?.At);
        return new(
            new Body(Html.Written.ToArray(), Slots.All), Links.All, _blocks, _headings, _notes, Opening.Finish(), _length.Characters, _length.Words);
    }

    public void Dispose()
    {
        Html.Dispose();
        _checksum.Dispose();
    }

    private void Lose(Location? mark)
    {
        if (mark is { } at)
        {
            Report(PairProblems.LostMark(at));
        }
    }

    private void Close()
    {
        if (_current is { } block)
        {
            _blocks.Add(block with { Html = block.Html.Start..Html.Length });
            _current = null;
        }
    }

    /// <summary>All but the end of the tag.</summary>
    private void WriteTag(BlockStart block)
    {
        Html.Markup(block.Tag);
        if (block.IsOfOneLanguage)
        {
            Language.Enter(block.Words);
            Html.Markup(block.HoldsMore ? [] : Language.Attribute);
        }
    }
}
