using Archive.Alignment;
using Archive.Markup;
using Archive.Problems;
using BenchmarkDotNet.Attributes;

namespace Archive.Benchmarks;

/// <summary>Two editions of 60 paragraphs, without a heading that would make it easier, taken for each other.</summary>
[InProcess, MemoryDiagnoser]
public class AlignmentBenchmark
{
    private const int Paragraphs = 60;

    private readonly IReadOnlyList<Block> _japanese;
    private readonly IReadOnlyList<Block> _english;

    public AlignmentBenchmark()
    {
        var prose = new Prose(new Dice(8));
        List<Pair> paragraphs = [.. Enumerable.Range(0, Paragraphs).Select(_ => prose.Paragraph(3))];
        _japanese = Blocks("ja", paragraphs.Select(paragraph => paragraph.Japanese));
        _english = Blocks("en", paragraphs.Select(paragraph => paragraph.English));
    }

    [Benchmark]
    public object Align() => Aligner.Align(_japanese, _english);

    private static IReadOnlyList<Block> Blocks(string language, IEnumerable<string> paragraphs) =>
        MarkdownText.Read(new SourceText($"text.{language}.md", string.Join("\n\n", paragraphs)), 0, language, new ProblemList()).Blocks;
}
