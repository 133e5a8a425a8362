using System.Text;

namespace Archive.Benchmarks;

/// <summary>An archive of any size, the same to the byte wherever and whenever it is written; what the speed of a build is measured on.</summary>
internal sealed class Corpus(string folder, Extent extent = Extent.Whole)
{
    private static readonly UTF8Encoding Utf8WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    private const string Settings =
        """
        format: 1
        title: { ja: 計測のための記事群, en: A corpus for measuring }
        description: { ja: 語彙表から組み立てた、意味のない記事です。, en: Articles without meaning put together from word lists. }
        url: https://corpus.example.org/archive/
        languages: [ja, en]
        theme: default
        publisher: { ja: 計測係, en: The measurer }
        contact: mailto:keeper@example.org
        rights: { ja: 著作権は主張しません。, en: No rights are claimed. }
        noindex: true
        page-size: 50

        """;

    /// <summary>Writes the settings, the entries and <paramref name="articles"/> articles, each in both languages.</summary>
    public void Write(int articles)
    {
        WriteFile("archive.yml", Settings.Replace("theme: default", extent == Extent.Whole ? "theme: default" : "theme: plain", StringComparison.Ordinal));
        WriteFile("topics.yml", Yaml(Entries.Topics));
        if (extent == Extent.Whole)
        {
            WriteFile("people.yml", Yaml(Entries.People));
            WriteFile("publications.yml", Yaml(Entries.Publications));
        }

        Parallel.For(1, articles + 1, WriteArticle);
    }

    /// <summary>Writes one article of the corpus in both languages, whether or not the others are there.</summary>
    public void WriteArticle(int number)
    {
        var article = CorpusArticle.Of(number, extent);
        foreach (var tongue in Enum.GetValues<Tongue>())
        {
            WriteFile(article.Work.PathOf(tongue), new Edition(article.Work, tongue).Text(article.Credits, article.Blocks));
        }
    }

    private void WriteFile(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, Utf8WithoutMark);
    }

    private static string Yaml(IReadOnlyList<Entry> entries) => string.Concat(entries.Select(entry => entry.Yaml));
}
