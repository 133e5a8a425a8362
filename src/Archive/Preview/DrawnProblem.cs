using System.Globalization;
using Archive.Problems;

namespace Archive.Preview;

/// <summary>A problem as text, drawn as on the console: its line, what is wrong, what to do.</summary>
internal static class DrawnProblem
{
    /// <param name="excerpts">Of all problems that are drawn together, so that a file is read once.</param>
    public static string Of(Problem problem, MessageLanguage language, Excerpts excerpts)
    {
        using var drawn = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        new ProblemPrinter(drawn, language, excerpts.Line).Print(problem);
        return drawn.ToString();
    }
}
