using Archive.Building;
using Archive.Pipelines;
using Archive.Tests.House;

namespace Archive.Tests.Crawl;

/// <summary>The sample archive with the default theme, as if it were to be found by search engines, built once into a folder of its own.</summary>
internal sealed class BuiltSample : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <param name="baseUrl">Where the site would stand.</param>
    public BuiltSample(string baseUrl)
    {
        BaseUrl = new Uri(baseUrl);
        foreach (var file in Directory.EnumerateFiles($"{Repository.Root}/input", "*", SearchOption.AllDirectories))
        {
            _folder.Write("input/" + Path.GetRelativePath($"{Repository.Root}/input", file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        _folder.Write("input/archive.yml", _folder.Read("input/archive.yml").Replace("noindex: true", "noindex: false", StringComparison.Ordinal));
        var options = new BuildOptions(_folder["input"], $"{Repository.Root}/themes", BaseUrl, WithDrafts: false);
        var build = new Build(options, Site.Pipelines, Site.PostPipelines);
        var site = build.Run();
        Assert.Empty(build.Problems.Sorted());
        Assert.NotNull(new Output(Folder, site!.Renderer, build.Problems).Write(site.Table.Pages));
    }

    public Uri BaseUrl { get; }

    public string Folder => _folder["site"];

    /// <summary>Paths below the folder, with <c>/</c>.</summary>
    public IEnumerable<string> Files(string ending) => _folder.Files("site").Where(file => file.EndsWith(ending, StringComparison.Ordinal));

    public string Read(string file) => _folder.Read("site/" + file);

    public bool Has(string file) => File.Exists(Path.Combine(Folder, file));

    public void Dispose() => _folder.Dispose();
}
