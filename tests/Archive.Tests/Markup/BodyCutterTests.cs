using System.Text;
using System.Text.RegularExpressions;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Tests.Markup;

public sealed class BodyCutterTests
{
    [Theory]
    [InlineData("a\n\n---\n\nb", "<p>a</p> <hr>|<p>b</p>")]
    [InlineData("- a\n- b", "<ul> <li>a</li> </ul>|<ul><li>b</li> </ul>")]
    [InlineData("3. a\n4. b\n\n   c\n5. d", "<ol start=\"3\"> <li><p>a</p></li> </ol>|<ol start=\"4\"><li><p>b</p> </li></ol>|<ol start=\"4\"><li class=\"again\"><p>c</p> </li> </ol>|<ol start=\"5\"><li><p>d</p></li> </ol>")]
    [InlineData("- a\n  - b", "<ul> <li>a </li></ul>|<ul><li class=\"again\"><ul> <li>b</li> </ul> </li> </ul>")]
    [InlineData("a\n\n> b\n>\n> c\n>\n> — d", "<p>a</p>|<figure class=\"quotation\"> <blockquote> <p>b</p> </blockquote></figure>|<figure class=\"quotation\"><blockquote><p>c</p> </blockquote> <figcaption>— d</figcaption> </figure>")]
    [InlineData("> [!NOTE]\n> a\n>\n> b", "<div class=\"note\" role=\"note\"> <p class=\"kind\"></p> <p>a</p> </div>|<div class=\"note\" role=\"note\"><p>b</p> </div>")]
    [InlineData("a\n: b", "<dl> <dt>a</dt> <dd>…</dd></dl>|<dl><dt>…</dt><dd>b</dd> </dl>")]
    [InlineData("<details>\n<summary>a</summary>\n\nb\n\n</details>", "<details> <summary>a</summary> </details>|<details open><summary>…</summary><p>b</p> </details>")]
    [InlineData("| a |\n|---|\n| b |\n\nc", "<div class=\"table\"><table> <thead> <tr><th scope=\"col\">a</th></tr> </thead> <tbody> <tr><td>b</td></tr> </tbody> </table></div>|<p>c</p>")]
    public void Each_block_is_whole_by_itself(string text, string pieces) => Assert.Equal(pieces, Pieces(Read(text)));

    [Fact]
    public void Notes_stand_apart_from_the_last_block()
    {
        var edition = Read("a[^1]\n\n[^1]: b");

        var pieces = BodyCutter.Cut(edition.Body.Pieces, Starts(edition));

        Assert.Contains("doc-endnotes", Html(edition.Body.Pieces, pieces.Notes!), StringComparison.Ordinal);
        Assert.DoesNotContain("doc-endnotes", Html(edition.Body.Pieces, pieces.Blocks[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_stands_in_a_text_its_pieces_are_all_of_it_and_each_is_closed()
    {
        var random = new Random(20240501);
        for (var round = 0; round < 200; round++)
        {
            var edition = Read(HostileText.Some(random));
            var pieces = BodyCutter.Cut(edition.Body.Pieces, Starts(edition));
            var all = pieces.Blocks.Append(pieces.Notes).OfType<BodyPiece>().ToList();

            Assert.Equal(Math.Max(edition.Blocks.Count, 1), pieces.Blocks.Count);
            Assert.Equal(0, all[0].Html.Start.Value);
            Assert.Equal(edition.Body.Pieces.Html.Length, all[^1].Html.End.Value);
            Assert.All(all.Zip(all.Skip(1)), two => Assert.Equal(two.First.Html.End, two.Second.Html.Start));
            Assert.All(all, piece => Assert.True(IsClosed(Html(edition.Body.Pieces, piece))));
        }
    }

    private static EditionText Read(string text) => MarkdownText.Read(new SourceText("a.md", text), 0, "en", new ProblemList());

    private static IReadOnlyList<int> Starts(EditionText edition) => [.. edition.Blocks.Select(block => block.Html.Start.Value)];

    private static string Pieces(EditionText edition) => string.Join('|', BodyCutter.Cut(edition.Body.Pieces, Starts(edition)).Blocks
        .Select(piece => WithoutIds(Html(edition.Body.Pieces, piece)).Replace('\n', ' ').TrimEnd(' ')));

    private static string WithoutIds(string html) => Regex.Replace(html, " id=\"[^\"]*\"", "");

    private static string Html(BodyPieces body, BodyPiece piece) =>
        Encoding.UTF8.GetString([.. piece.Opening.Span, .. body.Html.Span[piece.Html], .. piece.Closing.Span]);

    private static bool IsClosed(string html)
    {
        var open = new Stack<string>();
        foreach (Match tag in Regex.Matches(html, "</?(?<name>[a-z0-9]+)[^>]*>"))
        {
            var name = tag.Groups["name"].Value;
            if (tag.Value[1] == '/' && (!open.TryPop(out var last) || last != name))
            {
                return false;
            }

            if (tag.Value[1] != '/' && name is not ("br" or "hr" or "img" or "input"))
            {
                open.Push(name);
            }
        }

        return open.Count == 0;
    }
}
