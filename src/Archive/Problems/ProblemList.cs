namespace Archive.Problems;

/// <summary>The problems of one file or of a whole run, each once. Safe to add to from several threads.</summary>
internal sealed class ProblemList
{
    private readonly HashSet<Problem> _problems = [];

    public void Add(Problem problem)
    {
        lock (_problems)
        {
            _problems.Add(problem);
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
                .. _problems
                    .OrderBy(problem => problem.At)
                    .ThenBy(problem => problem.Code, StringComparer.Ordinal)
                    .ThenBy(problem => problem.Says.English, StringComparer.Ordinal),
            ];
        }
    }
}
