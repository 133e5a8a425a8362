using Archive.Problems;

namespace Archive.Commands;

/// <summary>How many problems a run has, by what they mean for it.</summary>
internal sealed record ProblemSum(int Errors, int Warnings)
{
    /// <summary>What there is none of is not said.</summary>
    public Wording InWords => new(
        string.Join("、", Said((Errors, $"エラー {Errors} 件"), (Warnings, $"警告 {Warnings} 件"))) + "。",
        string.Join(", ", Said((Errors, EnglishCount.Of(Errors, "error")), (Warnings, EnglishCount.Of(Warnings, "warning")))) + ".");

    public static ProblemSum Of(IReadOnlyList<Problem> problems)
    {
        var errors = problems.Count(problem => problem.Severity == Severity.Error);
        return new ProblemSum(errors, problems.Count - errors);
    }

    private static IEnumerable<string> Said(params (int Count, string Words)[] counts) => counts.Where(one => one.Count > 0).Select(one => one.Words);
}
