namespace Archive.Problems;

/// <summary>Something an author did wrong, and what to do about it.</summary>
/// <param name="Code">The word by which authors search for it; each stands in <see cref="Severities"/>.</param>
/// <param name="Says">What is wrong, as a sentence.</param>
/// <param name="Hint">What to do, short enough to stand behind the carets.</param>
/// <param name="Also">The other place, where a problem has two.</param>
internal sealed record Problem(string Code, Location At, Wording Says, Wording Hint, Location? Also = null)
{
    public Severity Severity => Severities.Of(Code);
}

/// <summary>An error fails the build; with <c>--strict</c>, so does a warning.</summary>
internal enum Severity
{
    Warning,
    Error,
}
