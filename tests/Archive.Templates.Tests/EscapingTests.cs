namespace Archive.Templates.Tests;

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
    [InlineData("{{ '日本 𠮷 é 😀' }}", "日本 𠮷 é 😀")]
    [InlineData("{{ 'a\\u0000b\\u0007c\\ufffe' }}", "abc")]
    public void A_value_is_escaped_unless_it_is_HTML_by_type(string template, string expected) =>
        Assert.Equal(expected, Rendering.Html(template, ("x", "<b> & \"'")));
}
