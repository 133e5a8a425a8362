using System.Globalization;

namespace Archive.Benchmarks;

/// <summary>The text of an article, block by block: about 2,500 Japanese characters, and 900 English words saying the same.</summary>
internal sealed class Body
{
    private const int JapaneseCharacters = 2260;

    private const int BlocksToASection = 4;

    private readonly Dice _dice;
    private readonly Extent _extent;
    private readonly Prose _prose;
    private readonly Queue<Work> _mentioned;
    private readonly List<Pair> _blocks = [];
    private readonly List<Pair> _notes = [];

    private Body(Work work, Dice dice, Extent extent)
    {
        _extent = extent;
        _dice = dice;
        _prose = new Prose(dice);
        _mentioned = new Queue<Work>(dice.Some(dice.Between(1, 3), work.Number - 1).Select(below => Work.Of(below + 1)));
    }

    /// <summary>The blocks of one article, notes last. It mentions articles of lower numbers only, so every link leads somewhere.</summary>
    public static IReadOnlyList<Pair> Of(Work work, Dice dice, Extent extent)
    {
        var body = new Body(work, dice, extent);
        body.Write();
        return [.. body._blocks, .. body._notes];
    }

    private void Write()
    {
        var hasTable = _dice.Chance(20);
        for (var written = 0; written < JapaneseCharacters; written += _blocks[^1].Japanese.Length)
        {
            _blocks.Add(Block(_blocks.Count));
        }

        if (hasTable)
        {
            _blocks.Add(Table());
        }
    }

    private Pair Block(int index) => (index % (BlocksToASection + 1)) switch
    {
        0 when index > 0 => Prefixed("## ", _prose.Heading()),
        3 => Prefixed("> ", _prose.Paragraph(2)),
        2 => WithNote(_prose.Paragraph(_dice.Between(3, 5))),
        _ => WithMention(_prose.Paragraph(_dice.Between(3, 5))),
    };

    private Pair WithMention(Pair paragraph)
    {
        if (!_mentioned.TryDequeue(out var other))
        {
            return paragraph;
        }

        Pair byId = ($"[[{other.Id}]]", $"[[{other.Id}]]");
        var isById = _dice.Chance(50) && _extent == Extent.Whole; // thrown in any case, for what is left out changes no other word
        return Prose.Joined(paragraph, _prose.Mention(isById ? byId : other.FileLink));
    }

    private Pair WithNote(Pair paragraph)
    {
        var mark = $"[^{_notes.Count + 1}]";
        _notes.Add(Prefixed($"{mark}: ", _prose.Sentence()));
        return (paragraph.Japanese + mark, paragraph.English + mark);
    }

    private Pair Table()
    {
        Pair table = ("| 年 | 品目 | 点数 |\n|---|---|---:|", "| Year | Item | Count |\n|---|---|---:|");
        foreach (var row in Enumerable.Range(0, 4))
        {
            var year = (1870 + (20 * row) + _dice.Roll(20)).ToString(CultureInfo.InvariantCulture);
            var count = _dice.Between(2, 900).ToString(CultureInfo.InvariantCulture);
            var thing = _prose.Thing();
            table = ($"{table.Japanese}\n| {year} | {thing.Japanese} | {count} |", $"{table.English}\n| {year} | {thing.English} | {count} |");
        }

        return table;
    }

    private static Pair Prefixed(string mark, Pair text) => (mark + text.Japanese, mark + text.English);
}
