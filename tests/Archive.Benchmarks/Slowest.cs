using System.Globalization;
using Archive.Markup;
using Archive.Problems;
using Archive.Tests.Markup;

namespace Archive.Benchmarks;

/// <summary>Which of the texts that were made to exhaust a parser take longest, as Markdown and as plain text together.</summary>
internal static class Slowest
{
    private const int Shown = 5;

    public static void Measure()
    {
        foreach (var (name, time) in PathologicalTexts.All.Select(text => (text.Key, Time(text.Value))).OrderByDescending(text => text.Item2).Take(Shown))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:F3} s {name}"));
        }
    }

    private static TimeSpan Time(string text)
    {
        var source = new SourceText("a.md", text);
        var before = Environment.CpuUsage.TotalTime; // of the processor, so that other work on the machine does not count
        MarkdownText.Read(source, 0, "ja", new ProblemList());
        PlainText.Read(source, 0, "ja", new ProblemList());
        return Environment.CpuUsage.TotalTime - before;
    }
}
