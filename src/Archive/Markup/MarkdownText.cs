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
    private static readonly MarkdownPipeline Pipeline = Extensions().Build();

    public static EditionText Read(SourceText source, int bodyStart, string language, ProblemList problems)
    {
        using var edition = new EditionWriter(source, language, problems);
        if (BodyLimits.Exceeded(source, bodyStart) is { } problem)
        {
            problems.Add(problem);
            return edition.Finish();
        }

        var document = MarkdownParser.Parse(source.Text[bodyStart..], Pipeline);
        ReadMarks(document, source, edition.Ids);
        FindElements(document, source);
        if (NoteSyntax.MayBeIn(source.Text.AsSpan(bodyStart)))
        {
            NoteInline.Gather(document);
        }

        new MarkdownBlocks(edition, bodyStart).Write(document);
        return edition.Finish();
    }

    /// <summary>
    /// One by one, and of raw HTML no more than a few elements without attributes: an author's text can become no element but those we write.
    /// Subscripts and superscripts by signs are left out since <c>9~11セント</c> is a range.
    /// </summary>
    private static MarkdownPipelineBuilder Extensions()
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
        builder.InlineParsers.Insert(0, new RubyParser());
        builder.InlineParsers.Insert(0, new DotsParser());
        return builder;
    }

    /// <summary>Of the tags that an author wrote; nearly no text has any.</summary>
    private static void FindElements(MarkdownDocument document, SourceText source)
    {
        if (source.Text.Contains('<', StringComparison.Ordinal))
        {
            TagPairs.Find(document);
            DetailsPairs.Find(document);
        }
    }

    /// <summary>Names that authors keep come first: no block whose words happen to give the same address may take it.</summary>
    private static void ReadMarks(MarkdownDocument document, SourceText source, BlockIds ids)
    {
        if (!source.Text.Contains(LineMark.Opening, StringComparison.Ordinal))
        {
            return;
        }

        LineMarkBlock[] marks = [.. document.Descendants<LineMarkBlock>()];
        foreach (var mark in marks)
        {
            mark.Id = mark.Mark is LineMark.Name name ? ids.Keep(name.Text) : null;
            PartedLists.Join(mark);
        }
    }
}
