using Archive.Importing.Texts;
using Archive.Problems;

namespace Archive.Tests.Importing;

/// <summary>Which lines of a saved page are the article's, whatever its site calls its elements.</summary>
public sealed class SavedPageTests
{
    private const string Article = "川は長い。川は町を出て、野を過ぎ、葦のあいだを抜けて、夕方には海に着く。わたしはその岸で育ち、水の音を聞きながら字を覚えた。舟を出す人はみな無口で、櫂の音だけが聞こえた。";
    private const string Words = $"<h1>川の話</h1><p>{Article}</p><p>{Article}</p>";
    private const string Menu = "<ul><li><a href=/>ホーム</a></li><li><a href=/news>ニュース</a></li></ul>";
    private const string Profile = "<h3>管理人</h3><p>川べりに住んでいます。</p>";

    // A name that belongs to a part of a site may stand at the whole page, or at what goes around the article.
    [Theory]
    [InlineData("<html class=no-cookies>", "")]
    [InlineData("<body class=right-sidebar>", "")]
    [InlineData("<body class=cookies-not-set>", "")]
    [InlineData("<body class=has-banner aria-hidden=true>", "")]
    [InlineData("<div class=share-enabled>", "</div>")]
    [InlineData("<div class=transnsational>", "</div>")]
    [InlineData("<div id=shared>", "</div>")]
    [InlineData("<div class=with-breadcrumb>", "</div>")]
    [InlineData("<div class=content-with-sidebar>", "</div>")]
    [InlineData("<div id=no-sidebar>", "</div>")]
    [InlineData("<div class=free-of-adverts>", "</div>")]
    [InlineData("<div class=cookie-bar-is-open>", "</div>")]
    [InlineData("<div class=below-banner>", "</div>")]
    [InlineData("<div class=has-comment-form>", "</div>")]
    [InlineData("<div class=no-captcha>", "</div>")]
    [InlineData("<div class=with-pagination>", "</div>")]
    [InlineData("<div class=with-navigation>", "</div>")]
    [InlineData("<div aria-hidden=true>", "</div>")]
    [InlineData("<div hidden>", "</div>")]
    [InlineData("<form id=aspnetForm>", "</form>")]
    [InlineData("<form><div class=has-sidebar><main class=with-banner>", "</main></div></form>")]
    [InlineData("<main><div class=has-sidebar>", "</div></main>")]
    [InlineData("<div class=has-sidebar><article>", "</article></div>")]
    public void The_article_is_kept_whatever_stands_around_it(string head, string tail) =>
        Assert.Equal(["川の話", Article, Article], Lines($"{head}<div class=sidebar>{Menu}{Profile}</div><div class=share>共有する</div>{Words}{tail}"));

    [Theory]
    [InlineData("<div class=sidebar>", "</div>")]
    [InlineData("<div class=sidebar><article>", "</article></div>")]
    [InlineData("<aside><article>", "</article></aside>")]
    [InlineData("<form>", "</form>")]
    [InlineData("<div id=comments><p>", "</p></div>")]
    public void What_is_the_sites_is_left_out(string head, string tail) =>
        Assert.Equal(["川の話", Article, Article], Lines($"{Words}{head}{Menu}{Profile}{tail}"));

    [Fact]
    public void However_much_a_site_says_beside_an_article_is_left_out() =>
        Assert.Equal(["川の話", Article, Article], Lines($"<main>{Words}</main><div class=cookie-dialog>{string.Concat(Enumerable.Repeat($"<p>{Article}</p>", 20))}</div>"));

    [Fact]
    public void A_page_of_frames_has_no_article() => Assert.Empty(Lines("<frameset class=banner><frame src=news.html></frameset>"));

    [Theory]
    [InlineData("<ruby>川<rt>かわ</rt></ruby>は長い", "{川|かわ}は長い")]
    [InlineData("この<ruby>川<rp>（</rp><rt>かわ</rt><rp>）</rp></ruby>", "この{川|かわ}")]
    [InlineData("<ruby>送<rt>おく</rt>り<rt></rt>火<rt>び</rt></ruby>", "{送|おく}り{火|び}")]
    [InlineData("<ruby> <rb>川</rb> <rt> かわ </rt> </ruby>", "{川|かわ}")]
    [InlineData("<ruby><b>川</b><rtc>かわ</rtc></ruby>", "{川|かわ}")]
    [InlineData("<ruby><ruby>東南<rt>とうなん</rt></ruby><rt>たつみ</rt></ruby>", "{東南|とうなん}（たつみ）")]
    [InlineData("<ruby>river<rt>rivə</rt></ruby>", "river（rivə）")]
    [InlineData("川<rt>かわ", "川かわ")]
    public void A_reading_is_written_as_the_archive_writes_it(string page, string line) => Assert.Equal([line], Lines($"<p>{page}"));

    [Theory]
    [InlineData("<pre>", "</pre>")]
    [InlineData("<pre><code>", "</code></pre>")]
    [InlineData("<div><xmp>", "</xmp></div>")]
    public void Lines_stay_where_a_page_shows_them(string head, string tail) =>
        Assert.Equal(["川は", "長い", "", "海は 広い", ""], Read($"<html>{head}\n川は\n　長い\r\n\n海は 広い{tail}").Select(line => line.Text.Trim()));

    private static IEnumerable<string> Lines(string page) =>
        Read($"<!DOCTYPE html>{page}").Where(line => !line.IsBlank).Select(line => line.Text);

    private static IReadOnlyList<PastedLine> Read(string page) => SavedPage.Read("page.html", "page", page, new ProblemList())!.Lines;
}
