using Archive.Templates;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;

namespace Archive.Benchmarks;

/// <summary>What the template language costs: reading templates, and making a page with and without escaping by context.</summary>
/// <remarks>BenchmarkDotNet asks for a public class that is not sealed. It measures in this process, as its own projects would not know where our files go.</remarks>
[InProcess, MemoryDiagnoser]
public class TemplateBenchmarks
{
    private MeasuredPage _page = null!;

    [Params("article", "list", "functions")]
    public string Page { get; set; } = "";

    /// <summary>Here, so that whoever only wants a corpus does not load what measures.</summary>
    internal static void Run(string[] options) => BenchmarkRunner.Run<TemplateBenchmarks>(args: options);

    [GlobalSetup]
    public void MakePage() => _page = Page switch
    {
        "article" => MeasuredPage.Article(),
        "list" => MeasuredPage.List(),
        _ => MeasuredPage.Functions(),
    };

    [Benchmark]
    public TemplateSet Parse() => _page.Parse();

    [Benchmark(Baseline = true)]
    public int WithoutEscaping() => _page.RenderPlain();

    [Benchmark]
    public int Render() => _page.Render();
}
