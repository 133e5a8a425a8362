using System.Runtime.CompilerServices;

namespace Archive.Templates.Tests;

/// <summary>What a host gives to templates, and what they can do with it.</summary>
public sealed class HostValueTests
{
    private static readonly Card River = new("River & Sea", 3);

    [Theory]
    [InlineData("{{ card.title }}", "River &amp; Sea")]
    [InlineData("{{ card.pages + 1 }}", "4")]
    [InlineData("{{ for c in cards }}{{ c.title | string.upcase }};{{ end }}", "RIVER &amp; SEA;RIVER &amp; SEA;")]
    [InlineData("{{ card.titel }}", "text(1,9) : error : `card` has no member `titel`. Did you mean `title`?")]
    [InlineData("{{ card.title = 'x' }}", "text(1,9) : error : Cannot set a value for the readonly member: card.title")]
    [InlineData("{{ with card; title; end }}", "River &amp; Sea")]
    [InlineData("{{ card.pages | object.kind }} {{ card.is_long }} {{ card.is_long == false }} {{ !card.is_long }} {{ card.is_long ? 1 : 2 }}", "int false true true 2")]
    [InlineData("{{ card.id + 1 }} {{ card.id | object.kind }} {{ card.is_short && true }} {{ card.published.year }}", "1234567891 int true 2022")]
    [InlineData("{{ for n in card | object.keys; n; ' '; end; card | object.has_key 'pages'; card | object.has_key 'page'; card['pages'] }}", "title pages is_long is_short id published truefalse3")]
    [InlineData("{{ card.empty? }} {{ card == empty }} {{ card == card }} {{ card | object.size }} {{ card | object.kind }}", "false false true 6 card")]
    [InlineData("{{ import card; pages + 1 }} {{ card | object.values | array.last | date.to_string '%F' }}", "4 2022-01-18")]
    public void A_host_value_shows_the_members_of_its_table_and_no_others(string template, string expected) =>
        Assert.Equal(expected, Rendering.Html(template, ("card", River), ("cards", new[] { River, River })));

    [Theory]
    [InlineData("{{ cards[0].title }}")]
    [InlineData("{{ first = cards[0]; first.title }}")]
    [InlineData("{{ for card in cards; card.title; end }}")]
    [InlineData("{{ func f(card); card.title; end; f cards[0] }}")]
    [InlineData("{{ cards | array.map 'title' | array.join ', ' }}")]
    [InlineData("{{ with cards[0]; title; end }}")]
    [InlineData("{{ capture x; cards[0].title; end; x }}")]
    public void What_a_page_was_given_is_let_go_with_the_page(string template)
    {
        var set = Rendering.SetOf(("text", template));
        var card = RenderedCard(set);

        GC.Collect();

        Assert.False(card.IsAlive);
        GC.KeepAlive(set);
    }

    [Fact]
    public void A_value_of_no_known_kind_is_written_as_the_host_says()
    {
        var input = new RenderInput([("where", new Uri("https://example.org/?a=1&b=2"))]) { Write = (value, text) => text.Append(((Uri)value).PathAndQuery) };

        Assert.Equal("/?a=1&amp;b=2", Rendering.Render("{{ where }}", input));
    }

    [Theory]
    [InlineData("a {{ 1 | fails }}", "text(1,10) : error : Only words are counted.")]
    [InlineData("a {{ card }}", "text(1,6) : error : A value of the kind `card` cannot be written: write one of its members.")]
    public void What_the_author_of_a_template_does_wrong_with_a_host_value_has_a_place(string template, string expected)
    {
        var fails = new HostFunction("fails", "value", _ => throw new HostException("Only words are counted."));

        Assert.Equal(expected, Rendering.Html(template, ("card", River), ("fails", fails)));
    }

    [Theory]
    [InlineData("{{ card }}")]
    [InlineData("{{ [card] }}")]
    [InlineData("<p title='{{ card }}'>")]
    [InlineData("{{ 'a' + card }}")]
    [InlineData("{{ card | said }}")]
    public void What_is_not_in_its_table_is_not_written_by_the_host_either(string template)
    {
        var said = new HostFunction("said", 1, 1, (values, form) => form(values[0]));
        var input = new RenderInput(("card", River), ("said", said)) { Write = (value, text) => text.Append(value) };

        Assert.EndsWith("A value of the kind `card` cannot be written: write one of its members.", Rendering.Render(template, input), StringComparison.Ordinal);
    }

    [Fact]
    public void A_function_of_the_host_may_ask_for_the_text_of_a_value()
    {
        var said = new HostFunction("said", 1, 1, (values, form) => $"({form(values[0])})");
        var input = new RenderInput(("said", said), ("where", new Uri("https://example.org/?a"))) { Write = (value, text) => text.Append(((Uri)value).PathAndQuery) };

        Assert.Equal("(true)([1, 2])(1.5)()(/?a)", Rendering.Render("{{ said true; said [1, 2]; said 1.5; said null; said where }}", input));
    }

    [Fact]
    public void Lists_of_the_host_are_lists_to_operators() =>
        Assert.Equal("4 [1, 2, 1, 2] true false [1, 2, 3] [0, 1, 2] [1] [1, 2, 1, 2]", Rendering.Html(
            "{{ (cards + cards).size }} {{ years + years }} {{ years == [1, 2] }} {{ years == cards }} {{ years << 3 }} {{ 0 >> years }} {{ years / 2 }} {{ 2 * years }}",
            ("cards", new[] { River, River }), ("years", new List<int> { 1, 2 })));

    [Fact]
    public void Values_of_the_host_have_no_order() =>
        Assert.Equal("2 1 ", Rendering.Html("{{ for p in people | array.sort; p.title; ' '; end }}", ("people", new[] { new Person("2"), new Person("1") })));

    [Fact]
    public void What_the_host_itself_does_wrong_is_its_own_exception() =>
        Assert.Throws<InvalidOperationException>(() => Rendering.Html("{{ fails }}", ("fails", new HostFunction("fails", 0, 0, _ => throw new InvalidOperationException()))));

    [Theory]
    [InlineData("{{ count 3 }}", "3 articles")]
    [InlineData("{{ 3 | count }}", "3 articles")]
    [InlineData("{{ count }}", "text(1,9) : error : Invalid number of arguments `0` passed to `count` while expecting `1` arguments")]
    public void A_function_of_the_host_is_called_like_any_other(string template, string expected) =>
        Assert.Equal(expected, Rendering.Html(template, ("count", new HostFunction("count", 1, 1, values => $"{values[0]} articles"))));

    [Fact]
    public void A_place_that_has_met_one_type_shows_the_next_type_its_own_members()
    {
        object[] values = [River, new Person("Jane"), River, new ScriptObject { ["title"] = "free" }];

        Assert.Equal("River &amp; Sea, Jane, River &amp; Sea, free, ", Rendering.Html("{{ for v in values; v.title; ', '; end }}", ("values", values)));
        Assert.Equal("text(1,27) : error : `person` has no member `pages`.", Rendering.Html("{{ for v in values; x = v.pages; end }}", ("values", values)));
    }

    [Theory]
    [InlineData("pages")]
    [InlineData("is_long")]
    public void A_small_number_and_a_truth_are_the_same_object_each_time(string member)
    {
        var found = River.HostType.Find(member)!;

        Assert.Same(found.Get(River), found.Get(River));
    }

    [Fact]
    public void Lists_of_the_host_need_not_be_lists_of_objects() =>
        Assert.Equal("1-2-3 3 2", Rendering.Html("{{ years | array.join '-' }} {{ years.size }} {{ years[1] }}", ("years", new List<int> { 1, 2, 3 })));

    [Fact]
    public void A_frozen_object_can_be_read_and_not_changed() =>
        Assert.Equal(
            "text(1,20) : error : Cannot set a value for the readonly member: extra.a",
            Rendering.Html("1{{ extra.a; extra.a = 2 }}", ("extra", new ScriptObject { ["a"] = 1 }.Freeze())));

    [Theory]
    [InlineData("{{ titel }}", "text(1,4) : error : `titel` is not known here. Did you mean `title`?")]
    [InlineData("{{ if false; later = 1; end; later }}", "")]
    [InlineData("{{ for x in []; end; x }}", "")]
    [InlineData("{{ string.upcaze }}", "text(1,11) : error : `string` has no function `upcaze`. Did you mean `upcase`?")]
    public void Strictly_a_global_that_nobody_ever_gives_a_value_is_an_error(string template, string expected) =>
        Assert.Equal(expected, Rendering.Render(template, new RenderInput([("title", "x")]) { IsStrict = true }));

    /// <summary>Of its own, so that nothing here holds the card.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference RenderedCard(TemplateSet set)
    {
        var card = new Card("Lake", 1);
        Assert.Equal("Lake", Rendering.Render(set, "text", new RenderInput([("cards", new[] { card })]) { Write = (_, text) => text.Append(card.Title) }));
        return new WeakReference(card);
    }

    private sealed record Person(string Title) : IHostObject
    {
        private static readonly HostType<Person> Table = new("person") { { "title", person => person.Title } };

        public HostType HostType => Table;
    }

    private sealed record Card(string Title, int Pages) : IHostObject
    {
        private static readonly HostType<Card> Table = new("card")
        {
            { "title", card => card.Title },
            { "pages", card => card.Pages },
            { "is_long", card => card.Pages > 9 },
            { "is_short", card => card.Pages <= 9 },
            { "id", _ => 1_234_567_890 },
            { "published", _ => new DateTime(2022, 1, 18) },
        };

        public HostType HostType => Table;
    }
}
