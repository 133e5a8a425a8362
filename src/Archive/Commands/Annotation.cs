using Archive.Problems;

namespace Archive.Commands;

/// <summary>A problem as GitHub shows it at its line: a workflow command, escaped as their documentation asks.</summary>
internal static class Annotation
{
    public static string Of(Problem problem, MessageLanguage language) =>
        $"::{ProblemPrinter.Name(problem.Severity)} file={Property(problem.At.Path)},line={problem.At.Line},col={problem.At.Column},title={problem.Code}::"
        + Text($"{problem.Says.In(language)} {problem.Hint.In(language)}{(problem.Also is { } other ? $" {ProblemPrinter.Also(other).In(language)}" : "")}");

    private static string Text(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Text(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
