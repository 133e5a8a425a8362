using System.Globalization;
using Archive.Benchmarks;

switch (args)
{
    case ["corpus", var count, var folder] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var articles):
        new Corpus(folder).Write(articles);
        return 0;
    case ["templates", .. var options]:
        TemplateBenchmarks.Run(options);
        return 0;
    case ["live", var count, var edits] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var articles)
        && int.TryParse(edits, NumberStyles.None, CultureInfo.InvariantCulture, out var number):
        LiveEdits.Measure(articles, number);
        return 0;
    case ["first-page"]:
        FirstPage.Measure();
        return 0;
    default:
        Console.Error.WriteLine(
            """
            Usage: corpus N DIR    writes an archive of N bilingual articles into DIR
                   templates       measures the template language
                   first-page      measures the first page of a process
                   live N EDITS    measures from the saving of an article to its new page, and what many edits leave in memory
            See README.md.
            """);
        return 2;
}
