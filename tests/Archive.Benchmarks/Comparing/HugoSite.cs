using System.Globalization;
using System.Text;

namespace Archive.Benchmarks.Comparing;

/// <summary>Hugo, with the same texts to the byte and the same pages, in layouts of our own.</summary>
internal sealed class HugoSite(string folder) : Contender(folder)
{
    private static readonly UTF8Encoding Utf8WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    public override string Name => "Hugo";

    public override IReadOnlyList<string> Command => ["hugo", "--quiet", "--destination", "output"];

    protected override IReadOnlyList<string> Memories => ["resources"];

    public override void Write(int articles)
    {
        Copy(Checkout.Beside("Comparing", "hugo"), Folder);
        Copy(Path.Combine(Checkout.Themes, "default", "assets"), Path.Combine(Folder, "static", "assets"));
        foreach (var topic in Entries.Topics)
        {
            foreach (var tongue in Enum.GetValues<Tongue>())
            {
                WriteFile(Path.Combine("topics", topic.Id, $"_index.{tongue.Code()}.md"), $"---\ntitle: {topic.Name.In(tongue)}\noutputs: [HTML, ATOM]\n---\n");
            }
        }

        Parallel.For(1, articles + 1, WriteArticle);
    }

    public override void WriteArticle(int number)
    {
        var article = CorpusArticle.Of(number, Extent.Common);
        foreach (var tongue in Enum.GetValues<Tongue>())
        {
            WriteFile(article.Work.PathOf(tongue), Text(article, tongue));
        }
    }

    /// <summary>Days and months are taxonomies here: Hugo has no pages by date of its own.</summary>
    private static string Text(CorpusArticle article, Tongue tongue)
    {
        var work = article.Work;
        return string.Create(CultureInfo.InvariantCulture,
            $"""
            ---
            title: {work.Title.In(tongue)}
            date: {work.DateIn(tongue):yyyy-MM-dd}
            original: {work.FirstPublished:yyyy-MM-dd}
            source:
              url: {work.SourceUrl}
              language: {work.Original.Code()}
            topics: [{string.Join(", ", article.Credits.Topics)}]
            dates: ["{work.DateIn(tongue):yyyy}", "{work.DateIn(tongue):yyyy-MM}"]
            originals: ["{work.FirstPublished:yyyy}", "{work.FirstPublished:yyyy-MM}"]
            ---
            {string.Join("\n\n", article.Blocks.Select(block => block.In(tongue)))}

            """);
    }

    private void WriteFile(string name, string text)
    {
        var path = Path.Combine(Folder, "content", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, Utf8WithoutMark);
    }
}
