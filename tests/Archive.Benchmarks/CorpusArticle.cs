namespace Archive.Benchmarks;

/// <summary>One article of the corpus before it is written in anybody's form. All of it follows from its number.</summary>
internal sealed record CorpusArticle(Work Work, Credits Credits, IReadOnlyList<Pair> Blocks)
{
    // Far from the numbers of articles, so that the dice of a text never repeat those of its title.
    private const ulong TextsBegin = 1UL << 32;

    public static CorpusArticle Of(int number, Extent extent)
    {
        var work = Work.Of(number);
        var dice = new Dice(TextsBegin + (ulong)number);
        var credits = Credits.Of(work, dice);
        return new CorpusArticle(work, extent == Extent.Whole ? credits : credits.Common, Body.Of(work, dice, extent));
    }
}

/// <summary>How much the articles of a corpus say.</summary>
internal enum Extent
{
    Whole,

    /// <summary>Only what any generator of sites has a place for: titles, dates, topics, and links by file.</summary>
    Common,
}
