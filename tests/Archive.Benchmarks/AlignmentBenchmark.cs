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

    private readonly EditionText _japanese;
    private readonly EditionText _english;

    public AlignmentBenchmark()
    {
        var prose = new Prose(new Dice(8));
        List<Pair> paragraphs = [.. Enumerable.Range(0, Paragraphs).Select(_ => prose.Paragraph(3))];
        _japanese = Text("ja", paragraphs.Select(paragraph => paragraph.Japanese));
        _english = Text("en", paragraphs.Select(paragraph => paragraph.English));
    }

    [Benchmark]
    public object Align() => Aligner.Align(ComparedBlock.All(_japanese), ComparedBlock.All(_english));

    private static EditionText Text(string language, IEnumerable<string> paragraphs) =>
        MarkdownText.Read(new SourceText($"text.{language}.md", string.Join("\n\n", paragraphs)), 0, language, new ProblemList());
}
