using Markdig.Syntax;

namespace Archive.Markup.Bodies;

/// <summary>Finds out which lines of details belong together: only those that stand in the same quotation, item or note.</summary>
internal static class DetailsPairs
{
    private const int MostNested = 8;

    public static void Find(MarkdownDocument document)
    {
        foreach (var container in document.Descendants<DetailsBlock>().Select(line => line.Parent!).Distinct().ToList())
        {
            Find(container);
        }
    }

    private static void Find(ContainerBlock container)
    {
        var open = new Stack<int>();
        for (var index = 0; index < container.Count; index++)
        {
            if (container[index] is not DetailsBlock { DetailsLine: var line } block)
            {
                continue;
            }

            if (line.Opens)
            {
                open.Push(index);
            }
            else if (line.Closes && open.TryPop(out var opening) && open.Count < MostNested && SummaryOf(container, opening) is { } summary)
            {
                block.IsElement = summary.IsElement = ((DetailsBlock)container[opening]).IsElement = true;
            }
        }
    }

    /// <summary>On the same line, or right behind it.</summary>
    private static DetailsBlock? SummaryOf(ContainerBlock container, int opening) => container[opening] is DetailsBlock { DetailsLine.Summary: not null } both
        ? both
        : container[opening + 1] is DetailsBlock { DetailsLine: { Opens: false, Summary: not null } } summary ? summary : null;
}
