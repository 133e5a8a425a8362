using System.Text;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Tests.Markup;

/// <summary>What YAML is read as: values as their authors wrote them, each with its place in the file.</summary>
public sealed class YamlTests
{
    [Theory]
    [InlineData("a: no", "{a=no}")]
    [InlineData("a: 012\nb: 1e3\nc: 12:30:45\nd: 2022-01-18\ne: ~", "{a=012, b=1e3, c=12:30:45, d=2022-01-18, e=~}")]
    [InlineData("a:\nb: ''\nc: \"\"", "{a=, b='', c=''}")]
    [InlineData("a: [b, c]\nd: []", "{a=[b, c], d=[]}")]
    [InlineData("a:\n- b\n- c: d\n  e: f", "{a=[b, {c=d, e=f}]}")]
    [InlineData("a: { b: c, d: { e: f } }", "{a={b=c, d={e=f}}}")]
    [InlineData("{ a: [b: c] }", "{a=[{b=c}]}")]
    [InlineData("a: \"b\\n\\u5DDD\"", "{a='b\n川'}")]
    [InlineData("a: 'it''s'", "{a='it's'}")]
    [InlineData("a: |\n  b\n  c\nd: >-\n  e\n  f", "{a='b\nc\n', d='e f'}")]
    [InlineData("a: b\n  c", "{a=b c}")]
    [InlineData("'a b': c", "{a b=c}")]
    [InlineData("---\na: b\n...\n", "{a=b}")]
    [InlineData("a: 川：その歴史  # note", "{a=川：その歴史}")]
    [InlineData("a: 川　\nb: 　海\nc: '山　'", "{a=川, b=海, c='山　'}")]
    [InlineData("# nothing", "{}")]
    [InlineData("", "{}")]
    [InlineData("---", "{}")]
    public void Values_stay_what_their_authors_wrote(string yaml, string expected)
    {
        var problems = new ProblemList();

        var map = Read(yaml, YamlLimits.FrontMatter, problems);

        Assert.Equal(expected, Show(map!));
        Assert.Empty(problems.Sorted());
    }

    [Theory]
    [InlineData("title: ビットコイン #1 の国", "{title=ビットコイン #1 の国}")]
    [InlineData("title: #1 の国", "{title=#1 の国}")]
    [InlineData("title: A # B", "{title=A # B}")]
    [InlineData("title: 川の\n  歴史 #1 と\n", "{title=川の 歴史 #1 と}")]
    [InlineData("title: “川”", "{title='川'}")]
    [InlineData("topics: ［川、海］", "{topics=[川, 海]}")]
    [InlineData("title: 川\ntitle: 海", "{title=川}")]
    public void A_mistake_that_leaves_no_doubt_is_read_as_it_was_meant(string yaml, string expected)
    {
        var problems = new ProblemList();

        var map = Read(yaml, YamlLimits.FrontMatter, problems);

        Assert.Equal(expected, Show(map!));
        Assert.Single(problems.Sorted());
    }

    [Theory]
    [InlineData("⟦title⟧: 川")]
    [InlineData("title: ⟦川⟧")]
    [InlineData("title:⟦⟧\ndate: 2022")]
    [InlineData("title: ⟦\"川\"⟧ # note")]
    [InlineData("title: ⟦|⟧\n  川")]
    [InlineData("title: ⟦川⟧\n  海")]
    [InlineData("topics: ⟦[a, b]⟧")]
    [InlineData("topics: ⟦[a,⟧\n  b]")]
    [InlineData("topics:\n  - ⟦a⟧\n  - b")]
    [InlineData("source: ⟦{ url: b }⟧")]
    [InlineData("source:\n  ⟦url⟧: b\n  date: 2022")]
    [InlineData("topics: [⟦a⟧: b]")]
    public void Each_part_knows_its_place(string marked)
    {
        var text = MarkedText.Of(marked);

        var map = Read(text.Source.Text, YamlLimits.FrontMatter, new ProblemList());

        Assert.Contains(text.Marks[0], Places(map!));
    }

    [Fact]
    public void A_pair_in_a_list_stands_where_its_name_does()
    {
        var map = Read("{ a: [b: c] }", YamlLimits.FrontMatter, new ProblemList());

        var pair = Assert.IsType<YamlList>(map!.Find("a")!.Value).Items[0];

        Assert.Equal(new Location(MarkedText.Path, 1, 7, 1), pair.At);
    }

    [Fact]
    public void Places_are_those_of_the_file_and_not_of_the_part_that_is_read()
    {
        var source = new SourceText(MarkedText.Path, "---\ntitle: 川\n---\n");

        var map = Yaml.Read(new SourcePart(source, 4, 9), YamlLimits.FrontMatter, new ProblemList());

        Assert.Equal(new Location(MarkedText.Path, 2, 8, 1), map!.Find("title")!.Value.At);
    }

    [Fact]
    public void The_second_of_two_equal_fields_names_the_first()
    {
        var problems = new ProblemList();

        Read("title: 川\ndate: 2022\ntitle: 海", YamlLimits.FrontMatter, problems);

        Assert.Equal(new Location(MarkedText.Path, 1, 1, 5), problems.Sorted().Single().Also);
    }

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{a: ", 100_000)]
    [InlineData("- ", 100_000)]
    [InlineData("{", 33)]
    public void What_is_nested_too_deeply_is_refused(string opening, int times)
    {
        var problems = new ProblemList();

        var map = Read("a: \n " + string.Concat(Enumerable.Repeat(opening, times)), YamlLimits.WholeFile, problems);

        Assert.Null(map);
        Assert.Equal("yaml-syntax", problems.Sorted().Single().Code);
    }

    [Fact]
    public void Thirty_two_levels_are_not_too_deep()
    {
        var problems = new ProblemList();

        var map = Read("a: " + new string('[', 31) + new string(']', 31), YamlLimits.FrontMatter, problems);

        Assert.NotNull(map);
        Assert.Null(Read("a: " + new string('[', 32) + new string(']', 32), YamlLimits.FrontMatter, problems));
    }

    [Theory]
    [InlineData(9_999, true)]
    [InlineData(10_000, false)]
    public void Ten_thousand_values_are_the_limit_of_front_matter(int nodes, bool accepted)
    {
        var problems = new ProblemList();

        // the key, its list and their items
        var map = Read("a: [" + string.Concat(Enumerable.Repeat("b,", nodes - 2)) + "c]", YamlLimits.FrontMatter, problems);

        Assert.Equal(accepted, map is not null);
        Assert.Equal(accepted ? [] : ["too-large"], problems.Sorted().Select(problem => problem.Code));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Sixty_four_kibibytes_are_the_limit_of_front_matter(int more, bool accepted)
    {
        var problems = new ProblemList();
        var yaml = "aa: |\n" + string.Concat(Enumerable.Repeat(" 川\n", (65_536 - 6) / 5)) + new string('\n', more);

        Read(yaml, YamlLimits.FrontMatter, problems);

        Assert.Equal(65_536 + more, Encoding.UTF8.GetByteCount(yaml));
        Assert.Equal(accepted ? [] : ["too-large"], problems.Sorted().Select(problem => problem.Code));
    }

    [Theory]
    [InlineData('\u0000')]
    [InlineData('\u001B')]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    public void Characters_that_nobody_sees_are_named(char invisible)
    {
        var problems = new ProblemList();

        Read($"title: 川\ndate: 20{invisible}22", YamlLimits.FrontMatter, problems);

        var problem = problems.Sorted().Single();
        Assert.Equal(("yaml-syntax", 2, 9), (problem.Code, problem.At.Line, problem.At.Column));
        Assert.Contains($"U+{(int)invisible:X4}", problem.Says.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_typed_is_read_or_refused_with_a_reason()
    {
        const string Signs = "title: 川 \"a\" 'b'\ndate：[a, {b: c}]\nx:\n  - y # c\n  - |\n    z\n- ? &a *a !t % @ ` > ---\n...\n　・“”－\t\\";
        var random = new Random(1);
        for (var round = 0; round < 20_000; round++)
        {
            var yaml = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Signs[random.Next(Signs.Length)]));
            var problems = new ProblemList();

            var map = Read(yaml, YamlLimits.FrontMatter, problems);

            Assert.True(map is not null || problems.Sorted().Count > 0, yaml);
        }
    }

    private static YamlMap? Read(string yaml, YamlLimits limits, ProblemList problems)
    {
        return Yaml.Read(new SourceText(MarkedText.Path, yaml).Whole, limits, problems);
    }

    private static string Show(YamlNode node) => node switch
    {
        YamlScalar { Quoted: true } scalar => $"'{scalar.Text}'",
        YamlScalar scalar => scalar.Text,
        YamlList list => $"[{string.Join(", ", list.Items.Select(Show))}]",
        YamlMap map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key}={Show(entry.Value)}"))}}}",
        _ => throw new InvalidOperationException(),
    };

    private static IEnumerable<Location> Places(YamlNode node) =>
    [
        node.At,
        .. node switch
        {
            YamlList list => list.Items.SelectMany(Places),
            YamlMap map => map.Entries.SelectMany(entry => Places(entry.Value).Append(entry.KeyAt)),
            _ => [],
        },
    ];
}
