using System.Text;
using Archive.Markup;

namespace Archive.Tests.Markup;

public sealed class FilledHtmlTests
{
    [Theory]
    [InlineData("", "<b title=\"\"></b>")]
    [InlineData("川 é", "<b title=\"川 é\">川 é</b>")]
    [InlineData("\"><script>", "<b title=\"&quot;&gt;&lt;script&gt;\">&quot;&gt;&lt;script&gt;</b>")]
    public void What_fills_a_hole_is_escaped_and_what_stands_around_it_is_not(string text, string html) =>
        Assert.Equal(html, Encoding.UTF8.GetString(FilledHtml.Of($"<b title=\"{text}\">{text}</b>")));
}
