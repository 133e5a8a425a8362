using System.Globalization;

namespace Archive.Templates.Tests;

/// <summary>Every kind of HTML value through every operation: what keeps it HTML, and what makes it a plain text that is escaped again.</summary>
public sealed class HtmlKindsTests
{
    /// <summary>How each kind comes to be the value h, and its markup.</summary>
    private static readonly Dictionary<string, (string Made, string Markup)> Kinds = new()
    {
        ["body"] = ("{{ h = body }}", "<b>Q&amp;A</b>"),
        ["capture"] = ("{{ capture h }}<i>{{ 'Q&A' }}</i>{{ end }}", "<i>Q&amp;A</i>"),
        ["include"] = ("{{ h = include 'part' }}", "<u>Q&amp;A</u>"),
        ["function"] = ("{{ func f }}<em>{{ 'Q&A' }}</em>{{ end; capture h; f; end }}", "<em>Q&amp;A</em>"),
        ["wrap"] = ("{{ func f }}<p>{{ $$ }}</p>{{ end; capture h; wrap f }}{{ 'Q&A' }}{{ end; end }}", "<p>Q&amp;A</p>"),
        ["html.escape"] = ("{{ h = 'Q&A' | html.escape }}", "Q&amp;A"),
        ["html.newline_to_br"] = ("{{ h = raw '<b>Q&amp;A\n</b>' | html.newline_to_br }}", "<b>Q&amp;A<br />\n</b>"),
        ["raw"] = ("{{ h = raw '<s>Q&amp;A</s>' }}", "<s>Q&amp;A</s>"),
    };

    /// <summary>M stands for the markup, E for the markup escaped, T for its text.</summary>
    private static readonly Dictionary<string, string> Operations = new()
    {
        ["{{ h }}"] = "M",
        ["{{ x = h; x }}"] = "M",
        ["{{ true ? h : 1 }}{{ false ? 1 : h }}"] = "MM",
        ["{{ null ?? h }}{{ h ?? 1 }}"] = "MM",
        ["{{ x = {a: h}; x.a; x['a'] }}"] = "MM",
        ["{{ x = [h]; x[0] }}{{ for i in x; i; end }}"] = "MM",
        ["{{ h + '<' }}{{ '<' + h }}{{ h + h }}"] = "M&lt;&lt;MMM",
        ["{{ $'<{h}<' }}"] = "&lt;M&lt;",
        ["{{ [h, '<'] | array.join '>' }}{{ ['<', 1] | array.join h }}"] = "M&gt;&lt;&lt;M1",
        ["{{ [h] | array.first }}{{ [h] | array.reverse | array.join '' }}"] = "MM",
        ["{{ g(x) = x; g(h) }}"] = "M",
        ["{{ h | html.escape }}"] = "M",
        ["{{ h | string.append '' }}{{ h | string.strip }}{{ h | string.replace 'zz' '' }}"] = "EEE",
        ["{{ h | string.slice 0 }}{{ h | string.split 'zz' | array.first }}{{ h | regex.replace 'zz' '' }}"] = "EEE",
        ["{{ h * 1 }}{{ h | string.literal | string.remove '\"' | string.size }}"] = "E#",
        ["<p title=\"{{ h }}\" class='{{ h }}'>"] = "<p title=\"T\" class='T'>",
        ["<title>{{ h }}</title><textarea>{{ h }}</textarea>"] = "<title>T</title><textarea>T</textarea>",
        ["<a href=\"?q={{ h | html.strip | string.size }}\">"] = "<a href=\"?q=N\">",
        ["{{ h == h + '' }}{{ h.size == (h | string.size) }}{{ [h] | array.contains h }}{{ [h] | array.contains (h | string.strip) }}"] = "truetruetruetrue",
    };

    public static IEnumerable<object[]> Table => from kind in Kinds.Keys from operation in Operations.Keys select new object[] { kind, operation };

    [Theory, MemberData(nameof(Table))]
    public void An_operation_does_the_same_to_every_kind(string kind, string operation)
    {
        var (made, markup) = Kinds[kind];
        var set = Rendering.SetOf(("page", made + operation), ("part", "<u>{{ 'Q&A' }}</u>"));
        var input = new RenderInput(("body", Html.Of("<b>Q&amp;A</b>")));

        Assert.Equal(Expected(Operations[operation], markup), Rendering.Render(set, "page", input));
    }

    private static string Expected(string form, string markup) => string.Concat(form.Select(sign => sign switch
    {
        'M' => markup,
        'E' => HtmlEscaper.Escape(markup),
        'T' => markup.Contains('\n', StringComparison.Ordinal) ? "Q&amp;A\n" : "Q&amp;A",
        'N' => markup.Contains('\n', StringComparison.Ordinal) ? "8" : "7",
        '#' => (markup.Length + markup.Count(character => character == '\n')).ToString(CultureInfo.InvariantCulture),
        _ => sign.ToString(),
    }));
}
