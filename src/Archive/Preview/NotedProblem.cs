using Archive.Problems;

namespace Archive.Preview;

/// <summary>A problem in pieces: a page draws it itself, for its lines are as narrow as its reader's screen.</summary>
/// <param name="Says">The line that every editor turns into a link.</param>
internal sealed record NotedProblem(string Says, IReadOnlyList<NotedPlace> Places)
{
    /// <param name="excerpts">Of all problems that are shown together, so that a file is read once.</param>
    public static NotedProblem Of(Problem problem, MessageLanguage language, Excerpts excerpts) => new(
        ProblemPrinter.FirstLine(problem, language),
        [
            NotedPlace.Of(problem.At, problem.Hint.In(language), excerpts),
            .. problem.Also is { } other ? [NotedPlace.Of(other, ProblemPrinter.Also(other).In(language), excerpts)] : Array.Empty<NotedPlace>(),
        ]);
}

/// <summary>A place with its line, cut before and behind what is at fault.</summary>
/// <param name="Line">Its number; null where the line is not shown, and its pieces are empty.</param>
internal sealed record NotedPlace(int? Line, string Before, string Fault, string After, string Hint)
{
    public static NotedPlace Of(Location at, string hint, Excerpts excerpts)
    {
        if (at.IsWholeFile || excerpts.Line(at.Path, at.Line) is not { } text)
        {
            return new NotedPlace(null, "", "", "", hint);
        }

        var seen = LineWindow.Of(text, at.Column - 1, at.Length);
        var end = seen.Start + seen.Length;
        return new NotedPlace(at.Line, seen.Text[..seen.Start], seen.Text[seen.Start..end], seen.Text[end..], hint);
    }
}
