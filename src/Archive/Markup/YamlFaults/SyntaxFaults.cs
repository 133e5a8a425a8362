using Archive.Problems;

namespace Archive.Markup.YamlFaults;

/// <summary>Finds what an author did where YAML only says what it expected: from the surest explanation to none at all.</summary>
internal sealed class SyntaxFaults(SourcePart part, ProblemList problems)
{
    /// <summary>Who typed one sign wrongly typed it wrongly everywhere; after this many it is understood.</summary>
    public const int MostLines = 20;

    private SourceText Source => part.Source;

    public void Explain(int from, int to, YamlProgress progress)
    {
        // A failure that knows no place of its own is at least behind what was understood.
        var failure = new YamlFailure(Source, Math.Max(from, progress.Reached), to, progress);
        if (ReportLines(Source.LineOf(failure.To) + 1))
        {
            return;
        }

        problems.Add(
            ValueFaults.Find(failure)
            ?? BracketFaults.Find(failure)
            ?? NeighbourFaults.Find(failure, Source.LineOf(part.Start))
            ?? YamlProblems.Unreadable(failure.Here));
    }

    /// <summary>For a text that is valid, but a list or a sentence.</summary>
    public void ExplainNoFields(int from, int to)
    {
        if (!ReportLines(Source.LineOf(to)))
        {
            problems.Add(YamlProblems.NotFields(Source.At(from, to - from)));
        }
    }

    /// <summary>For a text that is refused for one wrong line: the others like it are named too.</summary>
    public void ExplainLines() => ReportLines(int.MaxValue);

    /// <summary>Whether one of the lines up to <paramref name="last"/> begins wrongly. If so, those further down are reported with it.</summary>
    private bool ReportLines(int last)
    {
        var faults = Faults().Take(MostLines).ToList();
        if (faults.Count == 0 || faults[0].At.Line > last)
        {
            return false;
        }

        problems.AddRange(faults);
        return true;
    }

    private IEnumerable<Problem> Faults()
    {
        var block = int.MaxValue;
        var end = Source.LineOf(part.Start + Math.Max(0, part.Length - 1));
        for (var number = Source.LineOf(part.Start); number <= end; number++)
        {
            var line = Source.Line(number);
            var parts = YamlLine.Of(line);
            if (YamlLine.IsEmpty(line) || (parts.Indent > block && line[0] != '\t'))
            {
                continue;
            }

            block = OpensBlock(line[parts.Value..]) ? parts.Indent : int.MaxValue;
            var tabs = line[..parts.Indent].IndexOf('\t');
            if ((tabs >= 0 ? YamlProblems.Tab(Source.At(Source.StartOf(number) + tabs, 1)) : LineFaults.Find(Source, number)) is { } fault)
            {
                yield return fault;
            }
        }
    }

    /// <summary>Whether a value is <c>|</c> or <c>&gt;</c>: the indented lines below are then text, in which any sign may stand.</summary>
    private static bool OpensBlock(ReadOnlySpan<char> value) =>
        value is ['|' or '>', ..] && value[1..].TrimStart("+-0123456789").TrimStart() is [] or ['#', ..];
}
