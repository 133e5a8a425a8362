namespace Archive.Templates.Tests;

/// <summary>Which values are HTML by type, and what they stay through; x is plain text.</summary>
public sealed class EscapingTests
{
    [Theory]
    [InlineData("{{ x }}", "&lt;b&gt; &amp; &quot;&#39;")]
    [InlineData("{{ raw x }}", "<b> & \"'")]
    [InlineData("{{ x | raw }}", "<b> & \"'")]
    [InlineData("{{ capture c }}<i>{{ x }}</i>{{ end }}{{ c }}", "<i>&lt;b&gt; &amp; &quot;&#39;</i>")]
    [InlineData("{{ capture c }}<i>{{ end }}{{ c + x + '<' }}", "<i>&lt;b&gt; &amp; &quot;&#39;&lt;")]
    [InlineData("{{ capture c }}<i>{{ end }}{{ c | string.upcase }}", "&lt;I&gt;")]
    [InlineData("{{ capture c }}<i>{{ end }}{{ $'{c}{x}' }}", "<i>&lt;b&gt; &amp; &quot;&#39;")]
    [InlineData("{{ capture c }}<i>{{ end }}{{ [c, x] | array.join '<' }}", "<i>&lt;&lt;b&gt; &amp; &quot;&#39;")]
    [InlineData("{{ capture c }}<i>{{ end }}{{ c | object.typeof }} {{ c.size }} {{ c == '<i>' }}", "string 3 true")]
    [InlineData("{{ c = raw '<i>'; d = true ? c : x; (null ?? d); {a: d}.a; [d][0] }}", "<i><i><i>")]
    [InlineData("{{ c = raw '<i>\n'; c | html.newline_to_br }}", "<i><br />\n")]
    [InlineData("{{ 'a\n' | html.newline_to_br }}", "a&lt;br /&gt;\n")]
    [InlineData("{{ x | html.escape }} {{ x | html.escape | html.escape }}", "&lt;b&gt; &amp; &quot;&#39; &lt;b&gt; &amp; &quot;&#39;")]
    [InlineData("{{ c = raw '<i>'; c | string.append 'b'; c[0]; c | string.slice 0 2; c | regex.replace 'i' 'b'; c | string.split 'i' }}", "&lt;i&gt;b&lt;&lt;i&lt;b&gt;[&quot;&lt;&quot;, &quot;&gt;&quot;]")]
    [InlineData("{{ c = raw '<i>'; c += '<'; c; 1 + c; c * 2 }}", "<i>&lt;1<i>&lt;&lt;i&gt;&amp;lt;&lt;i&gt;&amp;lt;")]
    [InlineData("{{ func f }}<b>{{ x }}</b>{{ end; f; }}", "<b>&lt;b&gt; &amp; &quot;&#39;</b>")]
    [InlineData("{{ func f; ret '<b>'; end; f }}", "&lt;b&gt;")]
    [InlineData("{{ func w }}<p>{{ $$ }}</p>{{ end }}{{ wrap w }}<b>{{ x }}{{ end }}", "<p><b>&lt;b&gt; &amp; &quot;&#39;</p>")]
    [InlineData("  {{ raw '<pre>\na' }}\n  {{ 'a\nb' }}", "  <pre>\na\n  a\n  b")]
    [InlineData("{{ '日本 𠮷 é 😀' }}", "日本 𠮷 é 😀")]
    [InlineData("{{ 'a\\u0000b\\u0007c\\ufffe' }}", "abc")]
    [InlineData("{{ 'a\\ufdcfb\\ufdd0c\\ufdefd\\ufdf0e\\uffff' }}", "a\ufdcfbcd\ufdf0e")]
    [InlineData("{{ '12345678\\u009f' }}{{ '1\\u007f2345678' }}{{ '123456\\u008078' }}{{ '1234567\\uffff8' }}", "12345678123456781234567812345678")]
    [InlineData("{{ '１２３４５６７８！' }}{{ '1234567\\u00a0' }}{{ 'a\\r\\n\\tb' }}", "１２３４５６７８！1234567\u00a0a\n\tb")]
    public void A_value_is_escaped_unless_it_is_HTML_by_type(string template, string expected) =>
        Assert.Equal(expected, Rendering.Html(template, ("x", "<b> & \"'")));

    [Theory]
    [InlineData("{{ h + '<' }}{{ '<' + h }}", "<b>Q&amp;A</b><<<b>Q&amp;A</b>")]
    [InlineData("{{ $'{h}<' }}", "<b>Q&amp;A</b><")]
    [InlineData("{{ [h, '<'] | array.join '>' }}", "<b>Q&amp;A</b>><")]
    [InlineData("{{ capture c }}<{{ end }}{{ c + '<' }}{{ '&' | raw }}", "<<&")]
    public void In_a_text_nothing_is_escaped(string template, string expected) =>
        Assert.Equal(expected, Rendering.Text(template, ("h", Html.Of("<b>Q&amp;A</b>"))));
}
