namespace Archive.Problems;

/// <summary>The problems of one file or of a whole run. Safe to add to from several threads.</summary>
/// <remarks>What is said of a place is said once, though a template that fails may fail on every page.</remarks>
internal sealed class ProblemList
{
    private readonly Dictionary<Said, Problem> _problems = [];

    public void Add(Problem problem)
    {
        var key = new Said(problem.Code, problem.At, problem.Says);
        lock (_problems)
        {
            // Which thread came first must not decide which of two hints is shown.
            if (!_problems.TryGetValue(key, out var known) || string.CompareOrdinal(problem.Hint.English, known.Hint.English) < 0)
            {
                _problems[key] = problem;
            }
        }
    }

    /// <summary>Whether a build has failed already.</summary>
    public bool HasErrors
    {
        get
        {
            lock (_problems)
            {
                return _problems.Values.Any(problem => problem.Severity == Severity.Error);
            }
        }
    }

    public void AddRange(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Add(problem);
        }
    }

    /// <summary>By file, then by place, then by code, whatever the order in which they were found.</summary>
    public IReadOnlyList<Problem> Sorted()
    {
        lock (_problems)
        {
            return
            [
                .. _problems.Values
                    .OrderBy(problem => problem.At)
                    .ThenBy(problem => problem.Code, StringComparer.Ordinal)
                    .ThenBy(problem => problem.Says.English, StringComparer.Ordinal),
            ];
        }
    }

    private sealed record Said(string Code, Location At, Wording Words);
}
