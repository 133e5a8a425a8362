using System.Buffers;
using Archive.Templates.Runtime;

namespace Archive.Templates.Tests;

/// <summary>What a page may cost: each limit ends in an error with a place, and nothing is ever cut short in silence.</summary>
public sealed class LimitTests
{
    private static readonly RenderLimits Limits = new() { Steps = 100_000, LoopTurns = 50_000, OutputBytes = 100_000, ValueLength = 50_000, RegexTime = TimeSpan.FromMinutes(3) };

    [Theory]
    [InlineData("{{ for x in 1..1000; for y in 1..1000; end; end }}", "The page takes more than 100000 steps.")]
    [InlineData("{{ for x in 1..1000; y = [] | array.add_range 1..1000; end }}", "The page takes more than 100000 steps.")]
    [InlineData("{{ a = 1..1000 | array.concat []; for x in 1..1000; a | array.contains 0; end }}", "The page takes more than 100000 steps.")]
    [InlineData("{{ f(x) = x; for x in 1..49999; f 1; f 2; end }}", "The page takes more than 100000 steps.")]
    [InlineData("{{ a = []; a[640] = 0; for i in 1..1000; for j in 1..200; a[0] = j; end; end }}", "The page takes more than 100000 steps.")]
    [InlineData("{{ while true; end }}", "Exceeding number of iteration limit `50000` for loop statement.")]
    [InlineData("{{ 1..50001 }}", "Range expression exceeds LoopLimit `50000`.")]
    [InlineData("{{ -9223372036854775807..9223372036854775807 }}", "Range expression exceeds LoopLimit `50000`.")]
    [InlineData("{{ 'a' * 1000000000 }}", "A value would be longer than 50000.")]
    [InlineData("{{ 'ab' * 2147483647 }}", "A value would be longer than 50000.")]
    [InlineData("{{ [1] * 1000000000 }}", "A value would be longer than 50000.")]
    [InlineData("{{ 'a' | string.pad_left 1000000000 }}", "A value would be longer than 50000.")]
    [InlineData("{{ 'a' | string.pad_right 1000000000 }}", "A value would be longer than 50000.")]
    [InlineData("{{ [] | array.insert_at 200000000 1 }}", "A value would be longer than 50000.")]
    [InlineData("{{ a = []; a[200000000] = 1 }}", "A value would be longer than 50000.")]
    [InlineData("{{ a = 'x'; for i in 1..100; a = a + a; end }}", "A value would be longer than 50000.")]
    [InlineData("{{ a = [1]; for i in 1..100; a = a + a; end }}", "A value would be longer than 50000.")]
    [InlineData("{{ a = 'x'; for i in 1..100; a = $'{a}{a}'; end }}", "A value would be longer than 50000.")]
    [InlineData("{{ 'x' * 40000 | string.replace 'x' 'yy' }}", "A value would be longer than 50000.")]
    [InlineData("{{ ('x' * 40000) | string.replace 'x' 'yy' }}", "A value would be longer than 50000.")]
    [InlineData("{{ ('x' * 40000) | regex.replace 'x' 'yy' }}", "A value would be longer than 50000.")]
    [InlineData("{{ [('x' * 30000), ('x' * 30000)] | array.join '' }}", "A value would be longer than 50000.")]
    [InlineData("{{ [('x' * 30000), ('x' * 30000)] | object.to_json }}", "A value would be longer than 50000.")]
    [InlineData("{{ capture c; for i in 1..6; 'x' * 10000; end; end }}", "A value would be longer than 50000.")]
    [InlineData("{{ for i in 1..11; 'x' * 10000; end }}", "The page is longer than 100000 bytes.")]
    [InlineData("{{ 1 << 100000000 }}", "The result is too large.")]
    [InlineData("{{ 1 << 4097 }}", "The result is too large.")]
    [InlineData("{{ 1 << -4097 }}", "The result is too large.")]
    [InlineData("{{ 1 >> 4097 }}", "The result is too large.")]
    [InlineData("{{ a = 1 << 4000; b = 1; for i in 1..100; b = a * b; end }}", "The result is too large.")]
    [InlineData("{{ a = 1 << 4000; for i in 1..100; a = a * a; end }}", "The result is too large.")]
    [InlineData("{{ 1 | math.format 'N999999999' }}", "The format `N999999999` asks for too many digits.")]
    [InlineData("{{ 1 | math.format 'N101' }}", "The format `N101` asks for too many digits.")]
    [InlineData("{{ '1' | string.to_int | object.format 'X101' }}", "The format `X101` asks for too many digits.")]
    [InlineData("{{ func f; f; end; f }}", "Exceeding number of recursive depth limit `100` for node: `f`")]
    [InlineData("{{ f(x) = f(x); f(1) }}", "Exceeding number of recursive depth limit `100` for node: `f(x)`")]
    [InlineData("{{ func f; [1] | array.each @f; end; f }}", "Exceeding number of recursive depth limit `100` for node: `array.each @f`")]
    [InlineData("{{ func f; wrap f; $$; end; end; f }}", "Exceeding number of recursive depth limit `100` for node: `f`")]
    [InlineData("{{ include 'text' }}", "Exceeding number of recursive depth limit `100` for node: `include 'text'`")]
    [InlineData("{{ a = []; a[0] = a; a }}", "The value contains itself, or is nested too deeply to be written.")]
    [InlineData("{{ a = {}; a.a = a; a }}", "The value contains itself, or is nested too deeply to be written.")]
    [InlineData("{{ a = {}; a.a = a; a | object.to_json }}", "The value contains itself, or is nested too deeply for JSON.")]
    [InlineData("{{ a = 1; for i in 1..19; a = [a, a]; end; a }}", "A value would be longer than 50000.")]
    public void A_page_that_costs_too_much_is_an_error(string template, string message) =>
        Assert.EndsWith(" : error : " + message, Rendering.Render(template, new RenderInput { Escaping = Escaping.None, Limits = Limits }), StringComparison.Ordinal);

    /// <remarks>The only ones that are to run out of their time, and so the only ones that have little.</remarks>
    [Theory]
    [InlineData("{{ ('a' * 40) + '!' | regex.match '(a+)+$' }}")]
    [InlineData("{{ ('a' * 40) + '!' | regex.replace '(a+)+$' '' }}")]
    public void A_regular_expression_that_takes_too_long_is_an_error(string template)
    {
        var hurried = Limits with { RegexTime = TimeSpan.FromMilliseconds(200) };

        var said = Rendering.Render(template, new RenderInput { Escaping = Escaping.None, Limits = hurried });

        Assert.EndsWith(" : error : The regular expression `(a+)+$` takes too long.", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('0')]
    [InlineData('#')]
    public void A_format_may_be_so_long_and_no_longer(char sign)
    {
        var (longest, longer) = (new string(sign, 100), new string(sign, 101));

        Assert.DoesNotContain("error", Rendering.Text($"{{{{ 1 | math.format '{longest}' }}}}"), StringComparison.Ordinal);
        Assert.EndsWith($"The format `{longer}` asks for too many digits.", Rendering.Text($"{{{{ 1 | math.format '{longer}' }}}}"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_regular_expressions_of_a_page_have_only_so_much_time_together()
    {
        var budget = new Budget();
        budget.Start(new RenderLimits { RegexTime = TimeSpan.FromSeconds(2) });

        budget.RegexTook(TimeSpan.FromSeconds(1.5));

        Assert.Throws<RenderError>(() => budget.RegexTook(TimeSpan.FromSeconds(0.5)));
    }

    [Theory]
    [InlineData("{{ capture h }}ab{{ end; for i in 1..20; h = $'{h}{h}'; end }}")]
    [InlineData("{{ capture h }}ab{{ end; for i in 1..20; h = h + h; end }}")]
    [InlineData("{{ capture h }}{{ 'x' * 30000 }}{{ end; [h, h] | array.join '' }}")]
    public void What_stays_HTML_has_its_limit_too(string template) =>
        Assert.EndsWith(" : error : A value would be longer than 50000.", Rendering.Render(template, new RenderInput { Limits = Limits }), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ s = 'a' * 50000; ([s] * 1000) | array.join '' }}", "A value would be longer than 50000.")]
    [InlineData("{{ s = 'A' * 50000; ([s] * 1000) | array.sort }}", "")]
    [InlineData("{{ s = 'a' * 50000; for i in 1..1000; for c in s; break; end; end }}", "")]
    public void What_costs_too_much_is_not_made_first(string template, string message)
    {
        var input = new RenderInput { Escaping = Escaping.None, Limits = Limits };
        var before = GC.GetAllocatedBytesForCurrentThread();

        var said = Rendering.Render(template, input);

        Assert.Contains(message, said, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 << 20);
    }

    /// <remarks>Each goes over a long text in every turn and keeps nothing of it.</remarks>
    [Theory]
    [InlineData("x = s | string.sha512")]
    [InlineData("x = s | string.upcase")]
    [InlineData("x = s | string.contains 'b'")]
    [InlineData("x = s | string.strip")]
    [InlineData("x = s | html.strip")]
    [InlineData("x = s | string.size")]
    [InlineData("x = s == t")]
    [InlineData("x = s < t")]
    [InlineData("x = [s, s, s] == [t, t, t]")]
    [InlineData("case s; when t; end")]
    [InlineData("x = [s] | array.contains t")]
    [InlineData("x = [s, t] | array.uniq")]
    [InlineData("x = [s, t] | array.sort")]
    [InlineData("x = [g, h] | array.sort")]
    [InlineData("x = h[0]")]
    [InlineData("x = h == g")]
    [InlineData("for c in h; break; end")]
    [InlineData("x = [g] | array.contains h")]
    [InlineData("for x in [s, t]; for.changed; end")]
    [InlineData("for x in [g, h]; for.changed; end")]
    [InlineData("x = [m | array.any @f ^m]")]
    [InlineData("x = o | object.keys")]
    [InlineData("x = f ^m")]
    [InlineData("x = ^m | f")]
    [InlineData("x = m % 1000")]
    [InlineData("x = (h + '') | string.size")]
    public void What_is_read_is_paid_for(string turn)
    {
        var template = "{{ func f; end; s = 'a' * 20000; t = 'a' * 20000; m = [1] * 1000; o = {}; for i in m; o['k' + for.index] = 1; end; capture g; s; end; capture h; s; end; for i in 1..1000; " + turn + "; end }}";

        Assert.EndsWith(" : error : The page takes more than 100000 steps.", Rendering.Render(template, new RenderInput { Limits = Limits }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x = h.size + (h | object.size)")]
    [InlineData("x = h.empty?")]
    [InlineData("x = s == '' || s == 'a'")]
    [InlineData("x = s[19999] + s.size")]
    [InlineData("x = h | object.default ''")]
    [InlineData("for kv in o; break; end")]
    public void What_asks_for_little_of_a_long_value_costs_little(string turn)
    {
        var template = "{{ s = 'a' * 20000; capture h; s; end; o = {a: s}; for i in 1..1000; " + turn + "; end }}";

        Assert.Equal("", Rendering.Render(template, new RenderInput { Limits = Limits }));
    }

    [Fact]
    public void A_count_below_zero_gives_nothing_back() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Budget().Step(-1));

    /// <remarks>In what it allocates shows whether a number grows with each digit; the others would take minutes.</remarks>
    [Fact]
    public void What_is_parsed_is_gone_over_once()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Contains("Invalid hex number", Rendering.Text("{{ 0x" + new string('f', 100_000)), StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 << 20);
        Assert.Equal("", Rendering.Text("{{ func f(" + string.Join(',', Enumerable.Range(0, 100_000).Select(number => $"x{number}")) + "); end }}"));
        Assert.Equal("", Rendering.Text(string.Concat(Enumerable.Repeat("{{a}}", 300_000))));
    }

    [Fact]
    public void A_number_may_have_so_many_digits_and_no_more()
    {
        Assert.Equal("10000", Rendering.Text($"{{{{ {new string('1', 10_000)} | string.size }}}}"));
        Assert.Contains("Unable to parse the number", Rendering.Text($"{{{{ {new string('1', 10_001)} }}}}"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_expression_goes_only_so_deep() =>
        Assert.Contains("The statement depth limit `", Rendering.Text("{{ " + new string('(', 300)), StringComparison.Ordinal);

    [Fact]
    public void An_index_of_thousands_of_articles_is_within_the_default_limits()
    {
        var articles = Enumerable.Range(0, 10_000).Select(number => new ScriptObject { ["title"] = $"Article {number}" }).ToArray();

        var page = Rendering.Html("{{ for a in articles }}<li>{{ a.title | string.upcase }}</li>\n{{ end }}", ("articles", articles));

        Assert.Equal(10_000, page.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void After_an_error_nothing_of_the_page_is_written()
    {
        var output = new ArrayBufferWriter<byte>();

        Assert.Throws<TemplateException>(() => Rendering.SetOf(("page", "before {{ 1 // 0 }}")).Find("page")!.Render(output, new RenderInput()));
        Assert.Equal(0, output.WrittenCount);
    }

    [Fact]
    public void What_a_page_assigns_is_not_there_on_the_next()
    {
        var set = Rendering.SetOf(("page", "{{ x }}{{ array.cycle ['a', 'b'] }}{{ x = 1; readonly x; date.format = '%Y'; this['y' + 'z'] = 2; date.parse '2016-01-05' }}{{ this }}"));

        Assert.Equal("a2016{x: 1, yz: 2}", Rendering.Render(set, "page", new RenderInput()));
        Assert.Equal("a2016{x: 1, yz: 2}", Rendering.Render(set, "page", new RenderInput()));
    }

    [Fact]
    public async Task A_set_renders_on_many_threads_at_once()
    {
        var set = Rendering.SetOf(("page", "{{ for i in 1..50; x = $0; include 'part' (n * i); end }}"), ("part", "{{ $x = $0; func f(y); ret y + $0; end; f $x }};"));

        var pages = await Task.WhenAll(Enumerable.Range(0, 64).Select(number => Task.Run(() => Rendering.Render(set, "page", new RenderInput(("n", number))))));

        Assert.All(pages.Index(), page => Assert.Equal(string.Concat(Enumerable.Range(1, 50).Select(i => $"{2 * page.Index * i};")), page.Item));
    }
}
