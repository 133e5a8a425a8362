using System.Buffers;
using Archive.Articles;
using Archive.Building;
using Archive.Files;
using Archive.Pipelines;
using Archive.Problems;
using Archive.Themes;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;

namespace Archive.Benchmarks;

/// <summary>What each phase of a clean build costs by itself, for a corpus of 200 articles in a process that is warm: reading, linking, laying out pages, making them, writing them.</summary>
/// <remarks>BenchmarkDotNet asks for a public class that is not sealed. It measures in this process, as its own projects would not know where our files go.</remarks>
[InProcess, MemoryDiagnoser]
public class PhaseBenchmarks
{
    private const int Articles = 200;

    private readonly string _folder = Directory.CreateTempSubdirectory("archive-phases-").FullName;
    private Shelf _shelf = null!;
    private BuiltSite _site = null!;
    private IReadOnlyList<Page> _made = null!;

    private string Output => Path.Combine(_folder, "output");

    /// <summary>Here, so that whoever only wants a corpus does not load what measures.</summary>
    internal static void Run(string[] options) => BenchmarkRunner.Run<PhaseBenchmarks>(args: options);

    [GlobalSetup]
    public void Prepare()
    {
        new Corpus(_folder).Write(Articles);
        _shelf = ReadAll();
        _site = new Build(new BuildOptions(_folder, Checkout.Themes, null, WithDrafts: false), Site.Pipelines, Site.PostPipelines).Run()!;
        _made = [.. _site.Table.Pages.Select(Finished)];
    }

    [GlobalCleanup]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    [Benchmark]
    public object Read() => ReadAll();

    [Benchmark]
    public object ReadTheme() => new ThemeReader(FolderFiles.Of(Checkout.Themes), _shelf.Settings.Languages, new ProblemList()).Read(_shelf.Settings.Theme)!;

    [Benchmark]
    public object Link() => Linking.Link(Linking.Pair(_shelf, withDrafts: false, new ProblemList()), new ProblemList());

    /// <summary>Which pages there are; the models are made with the page.</summary>
    [Benchmark]
    public object LayOut()
    {
        var pages = Site.Pipelines.SelectMany(pipeline => pipeline.Pages(_site.Context)).ToList();
        return new OutputTable(pages.Concat(Site.PostPipelines.SelectMany(pipeline => pipeline.Pages(_site.Context, pages))), new ProblemList());
    }

    [Benchmark]
    public void Render() => Rehearsal.Of(_site, new ProblemList());

    [IterationSetup(Target = nameof(Write))]
    public void Forget()
    {
        if (Directory.Exists(Output))
        {
            Directory.Delete(Output, recursive: true);
        }
    }

    /// <summary>Pages whose bytes are there already.</summary>
    [Benchmark]
    public object Write() => new Output(Output, _site.Renderer, new ProblemList()).Write(_made)!;

    private Shelf ReadAll()
    {
        var input = new Input(_folder, new ProblemList());
        return input.Read(input.Settings(baseUrl: null)!);
    }

    private Page Finished(Page page)
    {
        var bytes = new ArrayBufferWriter<byte>();
        _site.Renderer.Render(page, bytes);
        return page with { Content = new Content.Written(output => output.Write(bytes.WrittenSpan)) };
    }
}
