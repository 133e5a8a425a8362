using Archive.Markup.Bodies;
using Archive.Problems;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Archive.Markup;

/// <summary>Reads the Markdown of an edition: Markdig finds out what is meant, and everything that is written of it is written by us.</summary>
internal static class MarkdownText
{
    private const char Bracket = '《';

    private static readonly MarkdownPipeline Plain = Extensions(brackets: false).Build();
    private static readonly MarkdownPipeline WithBrackets = Extensions(brackets: true).Build();

    public static EditionText Read(SourceText source, int bodyStart, string language, ProblemList problems)
    {
        using var edition = new EditionWriter(source, language, problems);
        if (BodyLimits.Exceeded(source, bodyStart) is { } problem)
        {
            problems.Add(problem);
            return edition.Finish();
        }

        var body = source.Text[bodyStart..];
        var document = MarkdownParser.Parse(body, body.Contains(Bracket, StringComparison.Ordinal) ? WithBrackets : Plain);
        if (NoteSyntax.MayBeIn(body))
        {
            NoteInline.Gather(document); // before tags are paired: a note holds whole elements
        }

        if (body.Contains('<', StringComparison.Ordinal)) // nearly no text has any
        {
            ReadMarks(document, edition.Ids);
            TagPairs.Find(document);
            DetailsPairs.Find(document);
        }

        new MarkdownBlocks(edition, bodyStart).Write(document);
        return edition.Finish();
    }

    /// <summary>
    /// One by one, and of raw HTML no more than a few elements without attributes: an author's text can become no element but those we write.
    /// Subscripts and superscripts by signs are left out since <c>9~11セント</c> is a range.
    /// </summary>
    /// <param name="brackets">Whether the text has <c>《</c>. Without it there are no dots and no reading behind a bar, and where it looks for no sign beyond ASCII the parser is faster.</param>
    private static MarkdownPipelineBuilder Extensions(bool brackets)
    {
        var builder = new MarkdownPipelineBuilder()
            .UseCjkFriendlyEmphasis()
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseTaskLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Marked)
            .DisableHtml()
            .UsePreciseSourceLocation();
        builder.BlockParsers.Insert(0, new LineMarkParser());
        builder.BlockParsers.Insert(0, new DetailsParser());
        builder.InlineParsers.Insert(0, new ArticleLinkParser());
        builder.InlineParsers.Insert(0, new AlertParser());
        builder.InlineParsers.Insert(0, new AllowedTagParser());
        builder.InlineParsers.Insert(0, new BareUrlParser());
        builder.InlineParsers.Insert(0, new RubyParser(brackets));
        if (brackets)
        {
            builder.InlineParsers.Insert(0, new DotsParser());
        }

        return builder;
    }

    /// <summary>Names that authors keep come first: no block whose words happen to give the same address may take it.</summary>
    private static void ReadMarks(MarkdownDocument document, BlockIds ids)
    {
        LineMarkBlock[] marks = [.. document.Descendants<LineMarkBlock>()];
        foreach (var mark in marks)
        {
            mark.Id = mark.Mark is LineMark.Name name ? ids.Keep(name.Text) : null;
        }

        foreach (var container in marks.Select(mark => mark.Parent!).Distinct().ToList())
        {
            PartedLists.Join(container);
        }
    }
}
