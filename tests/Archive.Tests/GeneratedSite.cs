using System.Buffers;
using System.Text;
using Archive.Articles;
using Archive.Building;
using Archive.Pipelines;
using Archive.Problems;
using Archive.Tests.House;

namespace Archive.Tests;

/// <summary>A site of files that no scenario can hold: too many of them, or bytes that a text would lose. Built with the default theme.</summary>
internal sealed class GeneratedSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly BuildOptions _options;
    private readonly BuiltSite _site;

    /// <param name="files">What lies in the input folder, by path.</param>
    /// <param name="faulty">Whether something may be wrong with them.</param>
    public GeneratedSite(IEnumerable<(string Path, string Text)> files, bool faulty = false)
    {
        foreach (var (path, text) in files)
        {
            _folder.Write($"input/{path}", text);
        }

        _options = new BuildOptions(_folder["input"], $"{Repository.Root}/themes", null, WithDrafts: false);
        var build = new Build(_options, Site.Pipelines, Site.PostPipelines);
        _site = build.Run()!;
        Assert.True(faulty || build.Problems.Sorted().Count == 0);
    }

    /// <summary>The addresses of all pages below one, in order.</summary>
    public IEnumerable<string> Addresses(string below) =>
        _site.Table.Pages.Select(page => page.Address.Path).Where(path => path.StartsWith(below, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>Writes the site and gives all its files as one text.</summary>
    public string Written()
    {
        var problems = new ProblemList();
        Assert.NotNull(new Output(_folder["output"], _site.Renderer, problems).Write(_site.Table.Pages));
        return string.Concat(_folder.Files("output").Select(file => $"-- {file} --\n{_folder.Read("output/" + file)}"));
    }

    /// <summary>One page, which need not have been written.</summary>
    public string Page(string path)
    {
        var page = _site.Table.Find(new Address(path));
        var output = new ArrayBufferWriter<byte>();
        Assert.Null(_site.Renderer.Render(page!, output));
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public void Dispose() => _folder.Dispose();
}
