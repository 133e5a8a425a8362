using System.Text;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Tests.Markup;

/// <summary>Wherever an opening is cut, it stays a text: its brackets close, its characters are whole, and no reading stands among its words.</summary>
public sealed class OpeningTests
{
    private const string Reading = "ゑ";
    private const string Brackets = "「」『』（）()“”［］〔〕";

    private static readonly string[] Pieces =
    [
        "川", "の", "東京都", "カタカナ", "集団安全保障条約", "、", "。", "？", "𠮷", "👍🏽", "か\u3099", "👨\u200D👩", "{漢字|ゑ}", "{漢字|ゑ|ゑ}", "｜川《ゑ》", "river ", "The U.S. ", "it’s. ", "Sea! ",
    ];

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void An_opening_is_cut_in_no_bracket_no_character_and_no_ruby(string language)
    {
        var random = new Random(20220118);
        for (var round = 0; round < 500; round++)
        {
            var text = Text(random, random.Next(20, 400), depth: 0);

            var opening = MarkdownText.Read(new SourceText("a.md", text), 0, language, new ProblemList()).Opening.Text;

            Assert.True(opening.Length is > 0 and < 700, text);
            Assert.DoesNotContain(Reading, opening, StringComparison.Ordinal);
            Assert.DoesNotMatch("👨(?!\u200D👩)|👍(?!🏽)|か(?!\u3099)", opening);
            Assert.Equal("", Unclosed(opening));
        }
    }

    private static string Text(Random random, int count, int depth)
    {
        var text = new StringBuilder();
        for (var index = 0; index < count; index++)
        {
            if (depth < 3 && random.Next(12) == 0)
            {
                var pair = random.Next(Brackets.Length / 2) * 2;
                text.Append(Brackets[pair]).Append(Text(random, random.Next(1, 40), depth + 1)).Append(Brackets[pair + 1]);
            }
            else
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }
        }

        return text.ToString();
    }

    private static string Unclosed(string text)
    {
        var open = new Stack<char>();
        foreach (var place in text.Select(character => Brackets.IndexOf(character, StringComparison.Ordinal)).Where(place => place >= 0))
        {
            if (place % 2 == 0)
            {
                open.Push(Brackets[place + 1]);
            }
            else
            {
                Assert.Equal(open.Pop(), Brackets[place]);
            }
        }

        return string.Concat(open);
    }
}
