using System.Globalization;
using Archive.Benchmarks;
using Archive.Benchmarks.Comparing;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["corpus", var count, var folder] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var articles):
        new Corpus(folder).Write(articles);
        return 0;
    case ["pasted", var count, var folder] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var texts):
        Pasted.Write(folder, texts);
        return 0;
    case ["templates", .. var options]:
        TemplateBenchmarks.Run(options);
        return 0;
    case ["phases", .. var options]:
        PhaseBenchmarks.Run(options);
        return 0;
    case ["align"]:
        BenchmarkRunner.Run<AlignmentBenchmark>();
        return 0;
    case ["live", var count, var edits] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var articles)
        && int.TryParse(edits, NumberStyles.None, CultureInfo.InvariantCulture, out var number):
        LiveEdits.Measure(articles, number);
        return 0;
    case ["compare", var folder, .. var counts] when counts.Length > 0 && counts.All(count => int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out _)):
        Comparison.Run(folder, counts.Select(count => int.Parse(count, CultureInfo.InvariantCulture)));
        return 0;
    case ["first-page"]:
        FirstPage.Measure();
        return 0;
    case ["slowest"]:
        Slowest.Measure();
        return 0;
    case ["markup", var folder]:
        MarkupSpeed.Measure(folder);
        return 0;
    default:
        Console.Error.WriteLine(
            """
            Usage: corpus N DIR    writes an archive of N bilingual articles into DIR
                   pasted N DIR    writes an archive with N pasted texts of 10 KB in its inbox
                   compare DIR N…  builds corpora of N articles below DIR with Hugo and with this program, and prints both
                   phases          measures each phase of a build by itself
                   templates       measures the template language
                   align           measures how long two editions of 60 paragraphs take to be aligned
                   first-page      measures the first page of a process
                   markup DIR      measures the reading of a corpus that was written into DIR, against Markdig
                   slowest         measures the reading of texts made to exhaust a parser
                   live N EDITS    measures from the saving of an article to its new page, and what many edits leave in memory
            See README.md.
            """);
        return 2;
}
