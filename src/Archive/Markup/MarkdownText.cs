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
        KeepNames(document, source, edition.Ids);
        if (NoteSyntax.MayBeIn(source.Text.AsSpan(bodyStart)))
        {
            NoteInline.Gather(document);
        }

        new MarkdownBlocks(edition, bodyStart).Write(document);
        return edition.Finish();
    }

    /// <summary>
    /// One by one, and of raw HTML and attributes none: an author's text can become no element but those we write. Subscripts and superscripts
    /// are left out since <c>9~11セント</c> is a range.
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
        builder.BlockParsers.Insert(0, new KeptNameParser());
        builder.InlineParsers.Insert(0, new ArticleLinkParser());
        builder.InlineParsers.Insert(0, new BareUrlParser());
        builder.InlineParsers.Insert(0, new RubyParser());
        builder.InlineParsers.Insert(0, new DotsParser());
        return builder;
    }

    /// <summary>Names that authors keep come first: no block whose words happen to give the same address may take it.</summary>
    private static void KeepNames(MarkdownDocument document, SourceText source, BlockIds ids)
    {
        if (!source.Text.Contains(KeptName.Opening, StringComparison.Ordinal))
        {
            return;
        }

        KeptNameBlock[] names = [.. document.Descendants<KeptNameBlock>()];
        foreach (var name in names)
        {
            name.Id = ids.Keep(name.Name);
            KeptLists.Join(name);
        }
    }
}
