using System.Diagnostics;
using System.Globalization;
using Archive.Markup;
using Archive.Problems;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace Archive.Benchmarks;

/// <summary>How long reading the texts of a corpus takes, in times of what Markdig alone takes to make HTML of them with the same extensions.</summary>
internal sealed class MarkupSpeed
{
    private const int WarmUp = 20;
    private const int Rounds = 60;

    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder()
        .UseCjkFriendlyEmphasis()
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseTaskLists()
        .UseAutoLinks()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Marked)
        .DisableHtml()
        .UsePreciseSourceLocation()
        .Build();

    private readonly IReadOnlyList<Measured> _texts;

    private MarkupSpeed(IReadOnlyList<Measured> texts) => _texts = texts;

    public static void Measure(string folder)
    {
        var japanese = Texts(folder, "ja");
        var english = Texts(folder, "en");
        new MarkupSpeed(japanese).Print("Japanese");
        new MarkupSpeed(english).Print("English");
        new MarkupSpeed([.. japanese, .. english]).Print("both");
    }

    /// <summary>In turns, so that whatever else the machine does falls on both.</summary>
    private void Print(string texts)
    {
        var rounds = Enumerable.Range(0, WarmUp + Rounds).Select(_ => (Markdig: Time(WithMarkdig), Ours: Time(WithUs))).Skip(WarmUp).ToArray();
        var markdig = Median(rounds.Select(round => round.Markdig));
        var ours = Median(rounds.Select(round => round.Ours));
        var ratio = Median(rounds.Select(round => round.Ours / round.Markdig));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts}: Markdig {markdig:F1} µs a text, we {ours:F1} µs, {ratio:F2} times as long"));
    }

    private double Time(Action<Measured> read)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var text in _texts)
        {
            read(text);
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / _texts.Count;
    }

    private static void WithMarkdig(Measured text) => Markdown.ToHtml(text.Source.Text[text.BodyStart..], Plain);

    private static void WithUs(Measured text) => MarkdownText.Read(text.Source, text.BodyStart, text.Language, new ProblemList());

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private static IReadOnlyList<Measured> Texts(string folder, string language) =>
    [
        .. Directory.EnumerateFiles(folder, $"*.{language}.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => Measured.Of(new SourceText(path, File.ReadAllText(path)), language)),
    ];

    private sealed record Measured(SourceText Source, int BodyStart, string Language)
    {
        private const string EndOfFrontMatter = "\n---\n";

        public static Measured Of(SourceText source, string language) =>
            new(source, source.Text.IndexOf(EndOfFrontMatter, StringComparison.Ordinal) + EndOfFrontMatter.Length, language);
    }
}
