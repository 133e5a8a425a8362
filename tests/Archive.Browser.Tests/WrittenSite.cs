using Archive.Building;
using Archive.Preview;
using Recipe = Archive.Pipelines.Site;

namespace Archive.Browser.Tests;

/// <summary>A site of a few texts with the default theme, where a test needs forms that would be odd in the sample.</summary>
internal sealed class WrittenSite : IDisposable
{
    private const string Settings = "title: { ja: 見本, en: Sample }\nurl: https://example.org/\nlanguages: [ja, en]\ncontact: mailto:keeper@example.org\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("archive-written-").FullName;
    private readonly PreviewServer _server;

    /// <param name="articles">Texts without front matter, by the names of their files.</param>
    public WrittenSite(params (string File, string Text)[] articles)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "articles"));
        File.WriteAllText(Path.Combine(_folder, "archive.yml"), Settings);
        foreach (var (file, text) in articles)
        {
            File.WriteAllText(Path.Combine(_folder, "articles", file), $"---\ntitle: a\ndate: 2024-05-01\n{text}");
        }

        var build = new Build(new BuildOptions(_folder, $"{Browser.Root()}/themes", null, WithDrafts: false), Recipe.Pipelines, Recipe.PostPipelines);
        _server = PreviewServer.Start(build.Run()!, port: 0)!;
    }

    public string Article(string id, string language) => new Uri(_server.Url, $"{language}/articles/{id}/").AbsoluteUri;

    public void Dispose()
    {
        _server.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
