using System.Runtime.CompilerServices;
using Archive.Problems;

namespace Archive.Tests.Markup;

/// <summary>Cases in one text file: a line <c>==== what it shows ==== the problem's code, or "fine"</c>, then the text with its marks.</summary>
/// <remarks>Behind the code may stand what the English hint must contain. A tab is written <c>→</c>, a full-width space <c>□</c>.</remarks>
internal sealed record MarkedCase(string Name, string Code, string Hint, string Text)
{
    private const string Fence = "==== ";

    public static TheoryData<string> NamesIn(string file) => [.. In(file).Select(one => one.Name)];

    public static MarkedCase Named(string file, string name) => In(file).Single(one => one.Name == name);

    /// <summary>The problems as the marks say they must be.</summary>
    public IReadOnlyList<string> Expected(MarkedText text) =>
        Code == "fine" ? [] : [.. text.Marks.Select(at => Line(Code, at))];

    public static IReadOnlyList<string> Found(ProblemList problems) =>
        [.. problems.Sorted().Select(problem => Line(problem.Code, problem.At))];

    private static string Line(string code, Location at) => $"{code} {at.Line},{at.Column}+{at.Length}";

    private static IEnumerable<MarkedCase> In(string file) =>
        from part in ('\n' + File.ReadAllText(Path.Combine(Folder(), file))).Split('\n' + Fence)[1..]
        let head = part[..part.IndexOf('\n', StringComparison.Ordinal)].Split(Fence.Trim(), 2)
        let expected = head[1].Trim().Split(' ', 2)
        let text = part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..]
        select new MarkedCase(head[0].Trim(), expected[0], expected.ElementAtOrDefault(1) ?? "", text.Replace('→', '\t').Replace('□', '　'));

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
