using System.Buffers;

namespace Archive.Templates.Tests;

/// <summary>What the templates of a set have to do with each other.</summary>
public sealed class IncludeTests
{
    [Fact]
    public void An_include_gets_its_arguments_and_is_not_escaped_again()
    {
        var set = Rendering.SetOf(
            ("page", "<ul>{{ for t in titles }}{{ include 'card' t mark: for.index }}{{ end }}</ul>"),
            ("card", "<li id='{{ $.mark }}'>{{ $0 }}</li>"));

        Assert.Equal("<ul><li id='0'>a&amp;b</li><li id='1'>c</li></ul>", Rendering.Render(set, "page", new RenderInput(("titles", new[] { "a&b", "c" }))));
    }

    [Fact]
    public void A_set_says_which_literal_include_has_no_template()
    {
        var set = Rendering.SetOf(("page", "x\n{{ include 'kard' }}"), ("card", ""));

        Assert.Equal(["page.html(2,12) : error : There is no template named `kard`. Did you mean `card`?"], set.Errors.Select(error => error.ToString()));
    }

    [Fact]
    public void A_template_knows_all_that_it_includes_itself_first_then_sorted()
    {
        var set = Rendering.SetOf(("z", "{{ include 'b' }}"), ("b", "{{ if x; include 'a'; end; include 'z' }}"), ("a", ""), ("c", ""));

        Assert.Equal(["z", "a", "b"], set.Find("z")!.Includes);
    }

    [Theory]
    [InlineData("{{ include ('a' + x) }}")]
    [InlineData("{{ 'a' | include }}")]
    [InlineData("{{ include_join ['a'] '' }}")]
    public void A_template_that_computes_a_name_may_include_every_other(string template) =>
        Assert.Equal(["page", "a", "b"], Rendering.SetOf(("page", template), ("b", ""), ("a", "")).Find("page")!.Includes);

    [Theory]
    [InlineData("{{ include_join ['a', 'b'] ', ' }}", "<a>, <b>")]
    [InlineData("{{ include_join ['a', 'b'] 'tpl:line' '(' ')' }}", "(<a><hr><b>)")]
    [InlineData("{{ include_join ['none', 'none'] '' '(' ')' }}|", "|")]
    [InlineData("{{ x = include_join ['a', 'b'] '<' }}{{ x }}", "<a>&lt;<b>")]
    [InlineData("{{ 'a' | include }}{{ include ('a' + '') }}", "<a><a>")]
    [InlineData("{{ x = include 'a' }}{{ x }}{{ x | string.size }}", "<a>3")]
    [InlineData("{{ include 'returns' 2 }}{{ y }}", "1<b>&lt;3")]
    public void Includes_may_be_joined_piped_and_kept(string template, string expected)
    {
        var set = Rendering.SetOf(("page", template), ("a", "<a>"), ("b", "<b>"), ("line", "<hr>"), ("none", ""), ("returns", "1<b>{{ y = 3; ret '<'; }}no"));

        Assert.Equal(expected, Rendering.Render(set, "page", new RenderInput()));
    }

    [Fact]
    public void An_error_in_an_include_tells_the_way_there()
    {
        var set = Rendering.SetOf(("page", "{{ include 'card' null }}"), ("card", "\n{{ func f; $0.title.x; end; f 1 }}"));

        var fault = Assert.Throws<TemplateException>(() => set.Find("page")!.Render(new ArrayBufferWriter<byte>(), new RenderInput()));

        Assert.Equal("card.html(2,12) : error : Cannot get or set a member on the primitive `1/int` when accessing member: title", fault.Error.ToString());
        Assert.Equal(["func f: card.html(2,29)", "include card: page.html(1,4)"], fault.Error.Stack);
    }

    /// <remarks>What has no place of its own is said of what is being worked on, and that is in one file at a time.</remarks>
    [Theory]
    [InlineData("<a style=\"{{ include 'far'; ret 1 }}\">", "page.html(1,29)")]
    [InlineData("<p>\n<a style=\"{{ ret 1 }}\">", "page.html(2,14)")]
    [InlineData("{{ x = include 'long' }}", "page.html(1,4)")]
    [InlineData("{{ x = 1 }}\n{{ include 'long' }}{{ include 'long' }}", "long.html(1,1)")]
    [InlineData("{{ for i in 1..9 }}\n{{ include 'far' }}{{ end }}", "page.html(2,4)")]
    [InlineData("{{ f = include 'makes'; for i in 1..9; made; end }}", "page.html(1,40)")]
    [InlineData("<a style=\"{{ include 'makes'; wrap made; end }}\">", "page.html(1,31)")]
    [InlineData("{{ func f; include 'far'; $$; end; wrap f; 'x' * 60; end }}", "page.html(1,48)")]
    public void An_error_without_a_place_stands_in_the_file_that_was_at_work(string page, string place)
    {
        var set = Rendering.SetOf(
            ("page", page),
            ("far", "{{ # " + new string('x', 60) + "\n null }}"),
            ("long", new string('y', 30) + "\n" + new string('y', 30)),
            ("makes", "{{ # " + new string('x', 60) + "\n func made; $$; ret 1; end }}"));
        var limits = new RenderLimits { ValueLength = 50, OutputBytes = 100, Steps = 12 };

        var said = Rendering.Render(set, "page", new RenderInput { Limits = limits });

        Assert.StartsWith(place + " : error : ", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_set_knows_every_use_of_a_global()
    {
        var set = Rendering.SetOf(("page", "{{ raw x }}\n{{ x | raw | string.size; raws }}"));

        Assert.Equal([(1, 4), (2, 8)], set.UsesOf("raw").Select(use => (use.Line, use.Column)));
    }

    [Fact]
    public void A_set_knows_every_member_that_its_templates_ask_a_global_for()
    {
        var set = Rendering.SetOf(("page", "{{ strings.title }}\n{{ 3 | strings.articles }} {{ strings.title.size }}"));

        Assert.Equal([("title", 1, 12), ("articles", 2, 16), ("title", 2, 39)], set.MembersOf("strings").Select(use => (use.Member, use.Line, use.Column)));
    }
}
