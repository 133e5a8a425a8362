using Archive.Alignment;

namespace Archive.Tests.Alignment;

/// <summary>The cheapest way is found without measuring those that are dearer from the start, which holds as long as nothing is cheaper than it is said to be.</summary>
public sealed class StretchPairTests
{
    private static readonly string[] Japanese =
        ["NATOの話である。", "カザフスタンでは2019年に始まった。", "# 川", "![図](map.png)", "    x = 1", "<!-- =- -->\n訳さない。", "それから、長いあいだ何もなかったのである。", "1億2000万と４２。"];

    private static readonly string[] English =
        ["This is of NATO.", "In Kazakhstan it began in 2019, as NATO says.", "# A river", "![Map](map.png)", "    x = 2", "<!-- =- -->\nOf the translator.", "Then for long there was nothing.", "Of 120 million, and 77."];

    private static readonly Shape[] Shapes =
    [
        new(1, 0, 0), new(0, 1, 0),
        .. from first in Enumerable.Range(1, 3)
           from second in Enumerable.Range(1, 3)
           select new Shape(first, second, 0.5),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_bead_is_cheaper_than_the_least_of_its_shape(bool isTied)
    {
        var random = new Random(7);
        for (var round = 0; round < 50; round++)
        {
            var pair = Pair(random.GetItems(Japanese, random.Next(1, 20)), random.GetItems(English, random.Next(1, 20)), isTied);
            foreach (var shape in Shapes)
            {
                for (var row = shape.First; row <= pair.Grid.Rows; row++)
                {
                    for (var column = shape.Second; column <= pair.Grid.Columns; column++)
                    {
                        Assert.InRange(pair.Cost(row, column, shape), pair.Least(row, column, shape), double.MaxValue);
                    }
                }
            }
        }
    }

    private static StretchPair Pair(string[] japanese, string[] english, bool isTied)
    {
        var texts = new TextPair(TranslatedArticle.Blocks(japanese, "ja"), TranslatedArticle.Blocks(english, "en"));
        return new StretchPair(texts, Likeness.Of(texts), new StretchBounds(new Stretch(0, texts.First.Length), new Stretch(0, texts.Second.Length), isTied));
    }
}
