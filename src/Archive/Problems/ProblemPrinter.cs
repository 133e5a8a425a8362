using System.Globalization;
using System.Text;

namespace Archive.Problems;

/// <summary>Writes problems for people: a first line that every editor turns into a link, then the line at fault, drawn.</summary>
/// <param name="line">Gives one line (counted from 1) of a file by its path, or null where it cannot be shown.</param>
internal sealed class ProblemPrinter(TextWriter output, MessageLanguage language, Func<string, int, string?> line)
{
    private const int Margin = 4;

    public void Print(Problem problem)
    {
        output.WriteLine(FirstLine(problem, language));
        output.WriteLine();
        Draw(problem.At, problem.Hint.In(language));
        if (problem.Also is { } other)
        {
            Draw(other, Also(other).In(language));
        }
    }

    /// <summary>The line that every editor turns into a link.</summary>
    public static string FirstLine(Problem problem, MessageLanguage language) =>
        Shown($"{problem.At}: {Name(problem.Severity)} {problem.Code}: {problem.Says.In(language)}");

    /// <summary>The other place of a problem that has two.</summary>
    public static Wording Also(Location other) => new($"もう一つの場所：{other}", $"the other place: {other}");

    /// <summary>The word that stands in the machine's line, the same in both languages.</summary>
    public static string Name(Severity severity) => severity == Severity.Error ? "error" : "warning";

    private void Draw(Location at, string words)
    {
        if (at.IsWholeFile || line(at.Path, at.Line) is not { } text)
        {
            output.WriteLine($"{new string(' ', Margin)}{words}");
            output.WriteLine();
            return;
        }

        var number = at.Line.ToString(CultureInfo.InvariantCulture);
        var seen = LineWindow.Of(text, at.Column - 1, at.Length);
        output.WriteLine($"{new string(' ', Margin)}{number} | {Shown(seen.Text)}");
        output.Write(new string(' ', Margin + number.Length));
        output.Write(" | ");
        output.Write(new string(' ', DisplayWidth.Of(seen.Text.AsSpan(0, seen.Start))));
        output.Write(new string('^', Math.Max(1, DisplayWidth.Of(seen.Text.AsSpan(seen.Start, seen.Length)))));
        output.WriteLine($" {words}");
        output.WriteLine();
    }

    /// <summary>A tab and other control characters take one column, so that the carets stay under what they point at; and no name can command the terminal.</summary>
    private static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            shown.Append(char.IsControl(character) ? ' ' : character);
        }

        return shown.ToString();
    }
}
