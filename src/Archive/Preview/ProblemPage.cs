using Archive.Markup;
using Archive.Problems;

namespace Archive.Preview;

/// <summary>What stands in place of a page that cannot be made: the problem, drawn as on the console.</summary>
internal static class ProblemPage
{
    /// <returns>HTML in UTF-8.</returns>
    public static byte[] Of(Problem problem, MessageLanguage language) => FilledHtml.Of(
        $"""
        <!doctype html>
        <html lang="{language.Code()}">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <meta name="color-scheme" content="light dark">
        <title>{problem.Code}</title>
        <pre>{DrawnProblem.Of(problem, language, new Excerpts())}</pre>

        """);
}
