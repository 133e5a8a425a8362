namespace Archive.Templates.Tests;

/// <summary>What becomes of a value in each place of a page; in the templates, h is HTML and every other name is plain text.</summary>
public sealed class ContextualEscapingTests
{
    private const string Unquoted = "A value in an attribute needs quotes around it.";
    private const string Code = "A value cannot stand in a script or a style. Use a `data-` attribute or a file, or a script of type application/json.";
    private const string ClosedAttribute = "A value cannot stand in an attribute that is code, a style, an animation or a type of script. Use a `data-` attribute, a class or a file.";
    private const string Refresh = "A value cannot say where a page refreshes to: write `url=` before it. If the `meta` refreshes nothing, write its `name` or `property` before its `content`.";
    private const string LateRefresh = "A `meta` with a name does not refresh: write its `http-equiv` without one.";
    private const string SelfClosed = "An element that holds text other than HTML must be closed with an end tag: browsers overlook the `/`, but for drawings.";
    private const string Split = "The name of a tag or attribute and the scheme of an address must each stand in one piece, without code in between.";

    [Theory]
    [InlineData("<p>{{ t }}</p>", "<p>&lt;i&gt; &amp; &quot;&#39;</p>")]
    [InlineData("<p>{{ h }}</p>", "<p><b>Q&amp;A</b></p>")]
    [InlineData("a < b {{ t }}", "a < b &lt;i&gt; &amp; &quot;&#39;")]
    [InlineData("<p title=\"{{ t }}\">", "<p title=\"&lt;i&gt; &amp; &quot;&#39;\">")]
    [InlineData("<p title='{{ t }}'>", "<p title='&lt;i&gt; &amp; &quot;&#39;'>")]
    [InlineData("<p title = \"x {{ h }} y\" class=a>{{ h }}", "<p title = \"x Q&amp;A y\" class=a><b>Q&amp;A</b>")]
    [InlineData("<p\n  title=\"{{ \"a\nb\" }}\">\n  {{ \"a\nb\" }}", "<p\n  title=\"a\nb\">\n  a\n  b")]
    [InlineData("<textarea>\n  {{ \"a\nb\" }}</textarea>", "<textarea>\n  a\nb</textarea>")]
    [InlineData("<p data-on=\"{{ t }}\">", "<p data-on=\"&lt;i&gt; &amp; &quot;&#39;\">")]
    [InlineData("<title>{{ h }} – {{ t }}</title>{{ h }}", "<title>Q&amp;A – &lt;i&gt; &amp; &quot;&#39;</title><b>Q&amp;A</b>")]
    [InlineData("<textarea>{{ h }}</TEXTAREA >{{ h }}", "<textarea>Q&amp;A</TEXTAREA ><b>Q&amp;A</b>")]
    [InlineData("<option{{ if t }} selected{{ end }}>{{ t }}", "<option selected>&lt;i&gt; &amp; &quot;&#39;")]
    [InlineData("<!-- a --><!--><!-- > --><p>{{ t }}", "<!-- a --><!--><!-- > --><p>&lt;i&gt; &amp; &quot;&#39;")]
    [InlineData("<!doctype html><br/>{{ h }}", "<!doctype html><br/><b>Q&amp;A</b>")]
    [InlineData("<!-- --!>{{ h }}<!-- -- --!{{ if t }}x{{ end }}><p title='-->{{ h }}'>", "<!-- --!><b>Q&amp;A</b><!-- -- --!x><p title='--><b>Q&amp;A</b>'>")]
    [InlineData("<script=>{{ h }}</script=>", "<script=><b>Q&amp;A</b></script=>")]
    [InlineData("<script src=a/></script>{{ h }}", "<script src=a/></script><b>Q&amp;A</b>")]
    [InlineData("<set to='x'/><i to='{{ t }}' values='{{ t }}'>", "<set to='x'/><i to='&lt;i&gt; &amp; &quot;&#39;' values='&lt;i&gt; &amp; &quot;&#39;'>")]
    [InlineData("<!---> {{ h }}<title a=>{{ h }}</title>", "<!---> <b>Q&amp;A</b><title a=>Q&amp;A</title>")]
    [InlineData("<p title=\"{{ capture c }}{{ h }}{{ end }}{{ h }}\">{{ c }}", "<p title=\"Q&amp;A\"><b>Q&amp;A</b>")]
    [InlineData("<p a{{ for i in 1..2 }} {{ end }}={{ if t }} {{ end }}\"{{ h }}\">{{ h }}", "<p a  = \"Q&amp;A\"><b>Q&amp;A</b>")]
    [InlineData("{{ for i in 1..2 }}{{ if i == 1 }}<p title='{{ else }}<p>{{ end }}x{{ h }}{{ if i == 1 }}'>{{ end }}{{ end }}", "<p title='xQ&amp;A'><p>x<b>Q&amp;A</b>")]
    [InlineData("<script src=\"{{ u }}\" defer></script>{{ h }}", "<script src=\"../a%20b/?x=1&amp;y=2#z\" defer></script><b>Q&amp;A</b>")]
    public void In_text_and_quotes_a_value_is_escaped_and_HTML_in_quotes_is_its_text(string template, string expected) =>
        Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("a<b>c</b>d<br/>", "acd")]
    [InlineData("<!doctype html>a<?x?>b", "ab")]
    [InlineData("<i title='>' id=\">\">a</i>", "a")]
    [InlineData("a<!-- <b> > ' -->b<!---->c<!-- d", "abc")]
    [InlineData("a < b <3 &lt;c&gt; &eacute; <d", "a &lt; b &lt;3 &lt;c&gt; é ")]
    [InlineData("a &amp;lt; b", "a &amp;lt; b")]
    public void HTML_in_quotes_is_its_text(string markup, string expected)
    {
        Assert.Equal($"<p title=\"{expected}\">", Render("<p title=\"{{ raw x }}\">", ("x", markup)));
        Assert.Equal($"<title>{expected}</title>", Render("<title>{{ raw x }}</title>", ("x", markup)));
    }

    [Theory]
    [InlineData("<a href=\"{{ u }}\">", "<a href=\"../a%20b/?x=1&amp;y=2#z\">")]
    [InlineData("<a href=\"/topics/{{ u }}\">", "<a href=\"/topics/../a%20b/?x=1&amp;y=2#z\">")]
    [InlineData("<a href=\"/?q={{ u }}\">", "<a href=\"/?q=../a%20b/?x%3D1%26y%3D2%23z\">")]
    [InlineData("<a href=\"/50%25/{{ '50%26' }}?q={{ '50%26' }}\">", "<a href=\"/50%25/50%26?q=50%2526\">")]
    [InlineData("<a href=\"/?q={{ 'a&川%' | html.url_encode }}\">{{ 'a&b' | html.url_encode }}", "<a href=\"/?q=a%26%E5%B7%9D%25\">a%26b")]
    [InlineData("<a href=\"/?q={{ 'a&b' | html.url_encode | string.append '%' }}\">", "<a href=\"/?q=a%2526b%25\">")]
    [InlineData("<a href=\"{{ ' https://example.org/川 ' }}\">", "<a href=\"https://example.org/川\">")]
    [InlineData("<a href=\"mailto:{{ 'a@b.example' }}\">", "<a href=\"mailto:a@b.example\">")]
    [InlineData("<a href=\"{{ 'a' }}/{{ 'b:c' }}\">", "<a href=\"a/b:c\">")]
    [InlineData("<a href=\"{{ '//b/\\\\\\\"' }}\">", "<a href=\"//b/%5C%22\">")]
    [InlineData("<a href=\"/{{ for i in 1..3 }}{{ 'a&b' }}{{ if i == 2 }}?{{ end }}/{{ end }}\">", "<a href=\"/a&amp;b/a&amp;b?/a%26b/\">")]
    [InlineData("<a href=\"{{ 'a?b' }}{{ '&c=d' }}\">", "<a href=\"a?b&amp;c=d\">")]
    [InlineData("<a href=\"{{ '' }}{{ 'https:x' }}\">", "<a href=\"https:x\">")]
    [InlineData("<img srcset=\"{{ 'a,b 1' }} 1x, {{ 'c' }} 2x\">", "<img srcset=\"a%2Cb%201 1x, c 2x\">")]
    [InlineData("<meta name=description content=\"{{ 'a: b' }}\">", "<meta name=description content=\"a: b\">")]
    [InlineData("<meta property='og:title' content=\"{{ '5 URLs that changed the web' }}\">", "<meta property='og:title' content=\"5 URLs that changed the web\">")]
    [InlineData("<meta itemprop=x NAME=y content=\"{{ '2012年、curl; url=javascript:x' }}\">", "<meta itemprop=x NAME=y content=\"2012年、curl; url=javascript:x\">")]
    [InlineData("<meta http-equiv=refresh content=\"0; URL = '{{ u }}'\">", "<meta http-equiv=refresh content=\"0; URL = '../a%20b/?x=1&amp;y=2#z'\">")]
    [InlineData("<meta http-equiv=refresh content=\"0; url={{ u }}\">", "<meta http-equiv=refresh content=\"0; url=../a%20b/?x=1&amp;y=2#z\">")]
    public void In_an_address_a_value_stays_one_part_of_it(string template, string expected) =>
        Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("<a href=\"{{ x }}\">", "javascript:alert(1)")]
    [InlineData("<a href='{{ x }}'>", " JavaScript:alert(1)")]
    [InlineData("<a href=\"{{ x }}\">", "java\tscript:alert(1)")]
    [InlineData("<a href=\"{{ x }}\">", "\u0001javascript:alert(1)")]
    [InlineData("<a href=\"{{ x }}\">", "vbscript:x")]
    [InlineData("<img src=\"{{ x }}\">", "data:image/svg+xml,x")]
    [InlineData("<a HREF=\"{{ x }}\">", "file:///etc/passwd")]
    [InlineData("<form action=\"{{ x }}\">", "javascript:1")]
    [InlineData("<svg><a xlink:href=\"{{ x }}\">", "javascript:1")]
    [InlineData("<a href=\"java{{ x }}\">", "script:1")]
    [InlineData("<a href=\"{{ 'java' }}{{ x }}\">", "script:1")]
    [InlineData("<a href=\"{{ 'x' }}{{ x }}\">", "tel:1")]
    [InlineData("<img srcset=\"a 1x, {{ x }} 2x\">", "javascript:1")]
    [InlineData("<meta http-equiv=refresh content=\"0;URL='{{ x }}'\">", "javascript:1")]
    [InlineData("<a href=\"javascript:f('{{ x }}')\">", "1")]
    public void A_value_cannot_make_an_address_that_runs_something(string template, string value) =>
        Assert.EndsWith("cannot stand in an address: that must be relative or begin with http:, https:, mailto: or tel:.", Render(template, ("x", value)), StringComparison.Ordinal);

    [Theory]
    [InlineData("href", "src", "action", "formaction", "poster", "cite", "data", "background", "manifest", "longdesc", "ping", "xlink:href", "codebase", "classid")]
    [InlineData("archive", "profile", "usemap", "srcset", "imagesrcset", "SRC", "xlink:HREF")]
    public void Every_attribute_that_takes_an_address_is_known(params string[] names) => Assert.All(names, name =>
        Assert.Contains("cannot stand in an address", Render($"<x {name}=\"{{{{ x }}}}\">", ("x", "javascript:1")), StringComparison.Ordinal));

    [Theory]
    [InlineData("<p title={{ t }}>", "(1,13)", Unquoted)]
    [InlineData("<p title=a{{ t }}>", "(1,14)", Unquoted)]
    [InlineData("<{{ t }}>", "(1,5)", "A value cannot stand in the name of a tag.")]
    [InlineData("<p {{ t }}>", "(1,7)", "A value cannot stand in a tag.")]
    [InlineData("<p data-{{ t }}=\"\">", "(1,12)", "A value cannot stand in the name of an attribute.")]
    [InlineData("<p a=\"\"{{ t }}>", "(1,11)", "A value cannot stand in a tag.")]
    [InlineData("<!-- {{ t }} -->", "(1,9)", "A value cannot stand in a comment.")]
    [InlineData("<!doctype {{ t }}>", "(1,14)", "A value cannot stand in a declaration.")]
    [InlineData("<script>{{ t }}</script>", "(1,12)", Code)]
    [InlineData("<script type=module>{{ h }}</script>", "(1,24)", Code)]
    [InlineData("<style>{{ t }}</style>", "(1,11)", Code)]
    [InlineData("<iframe>{{ t }}</iframe>", "(1,12)", Code)]
    [InlineData("<plaintext></plaintext>{{ t }}", "(1,27)", Code)]
    [InlineData("<p onclick=\"{{ t }}\">", "(1,16)", ClosedAttribute)]
    [InlineData("<p STYLE='{{ t }}'>", "(1,14)", ClosedAttribute)]
    [InlineData("<iframe srcdoc=\"{{ t }}\">", "(1,20)", ClosedAttribute)]
    [InlineData("<script type=\"{{ t }}\">", "(1,18)", ClosedAttribute)]
    [InlineData("<svg><set attributeName=\"href\" to=\"{{ t }}\"/>", "(1,39)", ClosedAttribute)]
    [InlineData("<svg><Animate values='a;{{ t }}' attributeName=href>", "(1,28)", ClosedAttribute)]
    [InlineData("<!-- --!><script>/* --> {{ t }}</script>", "(1,28)", Code)]
    [InlineData("<script></script=>{{ t }}", "(1,22)", Code)]
    [InlineData("<a title=\"{{ tablerow x in [1] }}y{{ end }}\">", "(1,14)", "The rows of `tablerow` cannot stand in an attribute.")]
    [InlineData("{{ tablerow x in [1] }}<p title='{{ end }}", "(1,4)", "The rows of `tablerow` cannot stand in an attribute.")]
    [InlineData("<title>{{ tablerow x in [] }}{{ end }}</title>", "(1,11)", "The rows of `tablerow` cannot stand in a title or a text area.")]
    [InlineData("<script type=\"module\" type=\"application/json\">{{ t }}</script>", "(1,50)", Code)]
    [InlineData("<script type type=\"application/json\">{{ t }}</script>", "(1,41)", Code)]
    [InlineData("{{ for i in 1..2 }}<p {{ if i == 1 }}title='{{ else }}onclick='{{ end }}x{{ t }}'>{{ end }}", "(1,77)", ClosedAttribute)]
    [InlineData("{{ for i in 1..2 }}{{ if i == 1 }}<p{{ else }}<meta{{ end }} content='{{ '0;url=x' }}'>{{ end }}", "(1,74)", Refresh)]
    [InlineData("<meta content=\"{{ '0;url=javascript:1' }}\">", "(1,19)", Refresh)]
    [InlineData("<meta http-equiv=refresh content=\"0; {{ 'https://evil.example/' }}\">", "(1,41)", Refresh)]
    [InlineData("<meta http-equiv=refresh name=x content=\"0; {{ 'https://evil.example/' }}\">", "(1,48)", Refresh)]
    [InlineData("<meta http-equiv=refresh content=\"{{ 0 }}; {{ 'https://evil.example/' }}\">", "(1,38)", Refresh)]
    public void Where_no_escaping_helps_a_value_is_an_error(string template, string place, string message) =>
        Assert.Equal($"text{place} : error : {message}", Render(template));

    [Theory]
    [InlineData("<scr{{ if t }}ipt>{{ end }}", Split)]
    [InlineData("<meta name=x http-equiv=refresh content='{{ t }}'>", LateRefresh)]
    [InlineData("<script{{ if t }}={{ end }}>", Split)]
    [InlineData("<svg><title/><a href=\"{{ t }}\">x</a></svg><title></title>", SelfClosed)]
    [InlineData("<script src='a'{{ if t }}/{{ end }}></script>", SelfClosed)]
    [InlineData("<textarea />", SelfClosed)]
    [InlineData("<p o{{ if t }}nclick='{{ end }}'>", Split)]
    [InlineData("<a href=\"{{ 'javascript' }}:alert(1)\">", Split)]
    [InlineData("<a href=\"{{ 'javascript' }}:alert(1)\">x</p>", Split)]
    [InlineData("<p title=\"{{ if t }}x{{ end }}", "The template `text` ends in an attribute, and began in text.")]
    [InlineData("<script>{{ if t }}</script{{ end }}", "The template `text` ends in a script or a style, and began in text.")]
    [InlineData("{{ capture c }}<a href='{{ end }}", "What is captured ends in an address, and began in text.")]
    public void Markup_that_is_put_together_from_pieces_is_an_error(string template, string message) =>
        Assert.EndsWith(" : error : " + message, Render(template), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ t }}", "\"\\u003Ci\\u003E \\u0026 \\u0022\\u0027\"")]
    [InlineData("{\"name\": {{ t }}, \"n\": [{{ 1.5 }}, {{ null }}, {{ true }}]}", "{\"name\": \"\\u003Ci\\u003E \\u0026 \\u0022\\u0027\", \"n\": [1.5, null, true]}")]
    [InlineData("{\"name\": \"a\\\"{{ t }}\"}", "{\"name\": \"a\\\"\\u003Ci\\u003E \\u0026 \\u0022\\u0027\"}")]
    [InlineData("{{ {川: '</script>'} }}", "{\"川\":\"\\u003C/script\\u003E\"}")]
    [InlineData("\n  {{ {a: 'b\n'} }}\n", "\n  {\"a\":\"b\\n\"}\n")]
    [InlineData("{{ {a: [1]} | object.to_json }}", "{\"a\":[1]}")]
    [InlineData("{\"text\": \"{{ h }}\"}", "{\"text\": \"Q\\u0026A\"}")]
    public void In_a_script_that_is_data_a_value_is_JSON(string template, string expected) =>
        Assert.Equal($"<script type=\"application/ld+json\">{expected}</script>&lt;", Render($"<script type=\"application/ld+json\">{template}</script>{{{{ '<' }}}}"));

    [Fact]
    public void An_include_streams_where_it_stands_and_must_leave_the_markup_as_it_found_it()
    {
        var set = Rendering.SetOf(
            ("good", "<p title=\"{{ include 'value' }}\"{{ include 'attribute' }}{{ include 'href' }}>{{ include 'value' }}"),
            ("bad", "\n<p {{ include 'open' }}>"),
            ("worse", "<p title=\"{{ include 'other' }}\">"),
            ("link", "<a href=\"{{ include 'address' }}{{ '&x' }}\">"),
            ("head", "<meta {{ include 'name' }} content='{{ '5 url' }}'><script {{ include 'type' }}></script><script {{ include 'data' }}>{{ '<' }}</script>"),
            ("name", "name='x'"), ("type", "type='module'"), ("data", "type='application/json'"),
            ("value", "{{ '\"<' }}"), ("attribute", " class='a'"), ("open", "title=\""), ("other", "\" href=\""), ("address", "/{{ 'a b' }}?"), ("href", " href='/'"));

        Assert.Equal("<p title=\"&quot;&lt;\" class='a' href='/'>&quot;&lt;", Rendering.Render(set, "good", new RenderInput()));
        Assert.Equal("<a href=\"/a%20b?%26x\">", Rendering.Render(set, "link", new RenderInput()));
        Assert.Equal("<meta name='x' content='5 url'><script type='module'></script><script type='application/json'>\"\\u003C\"</script>", Rendering.Render(set, "head", new RenderInput()));
        Assert.Equal("bad.html(2,7) : error : The template `open` ends in an attribute, and began in a tag.", Rendering.Render(set, "bad", new RenderInput()));
        Assert.Equal("worse.html(1,14) : error : The template `other` ends in an address, and began in an attribute.", Rendering.Render(set, "worse", new RenderInput()));
    }

    private static string Render(string template, params (string, object?)[] more) =>
        Rendering.Html(template, [("t", "<i> & \"'"), ("h", Html.Of("<b>Q&amp;A</b>")), ("u", "../a b/?x=1&y=2#z"), .. more]);
}
