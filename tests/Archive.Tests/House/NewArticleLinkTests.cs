using System.Text.RegularExpressions;

namespace Archive.Tests.House;

/// <summary>Links in the guides that open a new article on GitHub with its fields filled in: committed as it is, it must not break the site.</summary>
public sealed class NewArticleLinkTests
{
    private static readonly Regex Link = new(
        @"/new/main\?filename=(?<name>[^&)\s]+)&value=(?<text>[^)\s]+)\)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    public static TheoryData<string> Guides => [.. Paths];

    private static IEnumerable<string> Paths =>
        Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md"))
            .Where(path => Link.IsMatch(File.ReadAllText(path)))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    [Theory]
    [InlineData("docs/publishing.md")]
    [InlineData("docs/publishing.ja.md")]
    public void The_guides_have_one(string guide) => Assert.Contains(guide, Paths);

    [Theory, MemberData(nameof(Guides))]
    public void What_they_hold_is_an_article(string guide)
    {
        foreach (Match link in Link.Matches(File.ReadAllText(Path.Combine(Repository.Root, guide))))
        {
            using var archive = new TinyArchive();
            archive.Write(Uri.UnescapeDataString(link.Groups["name"].Value), Uri.UnescapeDataString(link.Groups["text"].Value));

            var (site, problems) = archive.Build();

            Assert.All(problems.Sorted(), problem => Assert.Equal("stub-text", problem.Code)); // as it is, it is told to be unwritten
            Assert.Equal(3, site!.Context.Library.Articles.Count);
        }
    }
}
