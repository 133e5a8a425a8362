using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Archive.Problems;

namespace Archive.Preview;

/// <summary>What is wrong now, as the script of an open page lays it over the page: nothing but text.</summary>
/// <param name="IsError">Whether any of it would fail a build.</param>
/// <param name="Title">How much there is of it.</param>
/// <param name="Close">What stands on the button that puts it away.</param>
internal sealed record ProblemNote(string Lang, bool IsError, string Title, string Close, IReadOnlyList<NotedProblem> Problems)
{
    private const int Most = 30;

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <param name="refusal">What the disk refused, as a sentence; null where nothing.</param>
    public static ProblemNote Of(IReadOnlyList<Problem> problems, Wording? refusal, MessageLanguage language)
    {
        var errors = problems.Count(problem => problem.Severity == Severity.Error) + (refusal is null ? 0 : 1);
        var warnings = problems.Count(problem => problem.Severity == Severity.Warning);
        var excerpts = new Excerpts();
        var noted = problems
            .OrderByDescending(problem => problem.Severity)
            .Take(Most)
            .Select(problem => NotedProblem.Of(problem, language, excerpts));
        return new ProblemNote(
            language.Code(),
            errors > 0,
            Count(errors, warnings).In(language),
            new Wording("閉じる", "Close").In(language),
            [.. Sentence(refusal), .. noted, .. Sentence(problems.Count > Most ? Rest(problems.Count - Most) : null)]);

        NotedProblem[] Sentence(Wording? words) => words is null ? [] : [new NotedProblem(words.In(language), [])];
    }

    /// <summary>One line.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    private static Wording Count(int errors, int warnings) => new(
        warnings == 0 ? $"エラー {errors} 件" : errors == 0 ? $"警告 {warnings} 件" : $"エラー {errors} 件、警告 {warnings} 件",
        warnings == 0 ? $"Errors: {errors}" : errors == 0 ? $"Warnings: {warnings}" : $"Errors: {errors}, warnings: {warnings}");

    private static Wording Rest(int count) => new($"ほかに {count} 件あります。端末を見てください。", $"And {count} more: see the terminal.");
}
