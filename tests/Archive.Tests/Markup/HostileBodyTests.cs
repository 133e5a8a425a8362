using System.Text;
using AngleSharp.Html.Parser;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Tests.Markup;

/// <summary>No text an author writes becomes an element, an attribute or an address that is not on a short list.</summary>
public sealed class HostileBodyTests
{
    [Theory]
    [InlineData("a.md")]
    [InlineData("a.txt")]
    public void Five_hundred_hostile_texts_leave_no_active_content(string name)
    {
        var random = new Random(20220118);
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }); // which throws where a tag lacks its counterpart
        for (var round = 0; round < 500; round++)
        {
            var text = HostileText.Some(random);
            var html = Html(name, text);

            var document = parser.ParseDocument($"<!DOCTYPE html><body>{html}");

            Assert.All(document.Body!.QuerySelectorAll("*"), element => HostileText.IsHarmless(element, text));
            Assert.Equal(0, document.Head!.ChildElementCount);
        }
    }

    private static string Html(string name, string text)
    {
        var source = new SourceText(name, text);
        var edition = name.EndsWith(".md", StringComparison.Ordinal)
            ? MarkdownText.Read(source, 0, "ja", new ProblemList())
            : PlainText.Read(source, 0, "ja", new ProblemList());
        return Encoding.UTF8.GetString(edition.Body.Pieces.Html.Span);
    }
}
