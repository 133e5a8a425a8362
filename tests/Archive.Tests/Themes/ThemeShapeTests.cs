using System.Buffers;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Archive.Building;
using Archive.Pipelines;
using Archive.Templates;
using Archive.Tests.House;

namespace Archive.Tests.Themes;

/// <summary>Whatever an archive says, in every place of a page at once, the pages of the default theme keep their shape.</summary>
public sealed class ThemeShapeTests
{
    private const int Renders = 1000;

    private static readonly string[] Pieces =
    [
        "<script>", "</script>", "\"", "'", ">", "<", "&", "/", "=", " ", "\n", "</title>", "<!--", "-->", "\" onfocus=alert(1) x=\"", "' onclick='a", "<img src=x onerror=1>",
        "javascript:a", "&quot;><b>", "\\", "\\u003c", "{{ 1 }}", "\0", "\u2028", "\ud800", "川", "a", ":", ",", "]]>", "</body>", "<svg/onload=a>", "<plaintext>", "<template>", "＜b＞", "%22",
    ];

    [Fact]
    public void No_text_changes_the_shape_of_a_page()
    {
        var pages = OneOfEachLayout();
        var dice = new Random(3);

        foreach (var page in pages)
        {
            var texts = 0;
            var shape = ShapeOf(page, () => $"x{texts++}");
            for (var render = 0; render <= Renders / pages.Count; render++)
            {
                Assert.Equal(shape, ShapeOf(page, () => "x" + string.Concat(dice.GetItems(Pieces, 4))));
            }
        }
    }

    private static List<Page> OneOfEachLayout()
    {
        var options = new BuildOptions($"{Repository.Root}/input", $"{Repository.Root}/themes", BaseUrl: null, WithDrafts: false);
        var site = new Build(options, Site.Pipelines, Site.PostPipelines).Run()!;
        var pages = site.Table.Pages.Where(page => page.Content is Content.Templated).ToList();
        return [.. pages.DistinctBy(page => ((Content.Templated)page.Content).Layout)];
    }

    /// <summary>The elements of the page with the names of their attributes.</summary>
    private static string ShapeOf(Page page, Func<string> text)
    {
        var content = (Content.Templated)page.Content;
        var input = new RenderInput(
            ("site", Disturbed.Of(content.Frame.Site, text)),
            ("strings", content.Frame.Words.ForTemplates),
            ("page", Disturbed.Of(content.Head(), text)),
            (content.Layout, Disturbed.Of(content.Model(), text)))
        {
            IsStrict = true,
            Write = page.Write,
        };
        var output = new ArrayBufferWriter<byte>();
        Templates.Value.Find("layouts/" + content.Layout)!.Render(output, input);
        using var bytes = new MemoryStream(output.WrittenSpan.ToArray());
        return string.Join('\n', new HtmlParser().ParseDocument(bytes).All.Select(Described));
    }

    private static string Described(IElement element) =>
        $"{element.ParentElement?.NodeName} {element.NodeName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}";

    private static readonly Lazy<TemplateSet> Templates = new(() =>
    {
        var folder = $"{Repository.Root}/themes/default";
        return new TemplateSet(
            from path in Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            let name = Path.GetRelativePath(folder, path)[..^".html".Length].Replace('\\', '/')
            select new TemplateSource(name, name, File.ReadAllText(path)));
    });
}
