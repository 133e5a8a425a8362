using Archive.Alignment;
using Archive.Markup;
using Archive.Problems;
using Archive.Tests.House;

namespace Archive.Tests.Alignment;

/// <summary>An article whose paragraphs are paired by hand: a file of two lines each, Japanese and English, with a blank line between pairs.</summary>
internal sealed record TranslatedArticle(IReadOnlyList<string> Japanese, IReadOnlyList<string> English)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Archive.Tests", "Alignment", "Articles");

    public static IReadOnlyList<TranslatedArticle> All { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>The blocks of a text with these paragraphs.</summary>
    public static ComparedBlock[] Blocks(IEnumerable<string> paragraphs, string language) =>
        Blocks(string.Join("\n\n", paragraphs), language);

    public static ComparedBlock[] Blocks(string markdown, string language) =>
        ComparedBlock.All(MarkdownText.Read(new SourceText($"text.{language}.md", markdown), 0, language, new ProblemList()));

    private static TranslatedArticle Read(string path)
    {
        var pairs = File.ReadAllText(path).Split("\n\n", StringSplitOptions.RemoveEmptyEntries)[1..].Select(pair => pair.Trim().Split('\n')).ToList();
        return new TranslatedArticle([.. pairs.Select(pair => pair[0])], [.. pairs.Select(pair => pair[1])]);
    }
}
