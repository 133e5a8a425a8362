using Archive.Markup.YamlFaults;
using Archive.Problems;

namespace Archive.Markup;

/// <summary>Where in an edition's file the fields stand, between two lines <c>---</c>, and where the text begins.</summary>
/// <param name="BodyStart">An offset in the file.</param>
internal sealed record FrontMatter(SourcePart Fields, int BodyStart)
{
    // No field is named in a sentence: what is longer, or has a space in it, is text.
    private const int LongestName = 24;

    /// <summary>Null where the two lines cannot be found; the problem then says where they should stand.</summary>
    public static FrontMatter? Find(SourceText source, ProblemList problems)
    {
        var opening = Opening(source, problems);
        return opening is null ? null : Closing(source, opening.Value, problems);
    }

    private static int? Opening(SourceText source, ProblemList problems)
    {
        var number = 1;
        while (number <= source.LineCount && source.Line(number).IsWhiteSpace())
        {
            number++;
        }

        if (number > source.LineCount)
        {
            problems.Add(InputProblems.FrontMatterMissing(Location.StartOf(source.Path)));
            return null;
        }

        var at = WholeLine(source, number);
        var problem = DashLine.Of(source.Line(number)) switch
        {
            DashLine.Kind.Fence => null,
            DashLine.Kind.OtherDashes => KeyboardProblems.Dashes(at),
            DashLine.Kind.OtherNumber => InputProblems.NotThreeHyphens(at, opening: true),
            _ => InputProblems.FrontMatterMissing(at),
        };
        if (problem is null)
        {
            return number;
        }

        problems.Add(problem);
        return null;
    }

    private static FrontMatter? Closing(SourceText source, int opening, ProblemList problems)
    {
        for (var number = opening + 1; number <= source.LineCount; number++)
        {
            var line = source.Line(number);
            switch (DashLine.Of(line))
            {
                case DashLine.Kind.Fence:
                    return Between(source, opening, number);
                case DashLine.Kind.OtherDashes when line[0] != ' ':
                    problems.Add(KeyboardProblems.Dashes(WholeLine(source, number)));
                    return null;
                case DashLine.Kind.OtherNumber when line[0] != ' ':
                    problems.Add(InputProblems.NotThreeHyphens(WholeLine(source, number), opening: false));
                    return null;
                case DashLine.Kind.None when IsText(line) && IsSureToBeText(source, number):
                    problems.Add(InputProblems.FrontMatterUnclosed(WholeLine(source, BeginningOfText(source, number))));
                    return null;
            }
        }

        problems.Add(Unclosed(source, opening));
        return null;
    }

    private static FrontMatter Between(SourceText source, int opening, int closing)
    {
        var start = source.StartOf(opening + 1);
        var body = closing < source.LineCount ? source.StartOf(closing + 1) : source.Text.Length;
        return new FrontMatter(new SourcePart(source, start, source.StartOf(closing) - start), body);
    }

    /// <summary>Nothing closes the front matter: it should have ended before the first line that is no field, or at the end.</summary>
    private static Problem Unclosed(SourceText source, int opening)
    {
        var last = opening;
        for (var number = opening + 1; number <= source.LineCount; number++)
        {
            if (IsText(source.Line(number)))
            {
                return InputProblems.FrontMatterUnclosed(WholeLine(source, BeginningOfText(source, number)));
            }

            last = source.Line(number).IsWhiteSpace() ? last : number;
        }

        return InputProblems.FrontMatterUnclosedAtEnd(WholeLine(source, last));
    }

    /// <summary>Whether a line is neither a field, an item, a comment nor part of a value, as far as one line can tell.</summary>
    private static bool IsText(ReadOnlySpan<char> line)
    {
        if (YamlLine.IsEmpty(line) || line[0] is ' ' or '\t' or '　' or ']' or '}' or '-' || KeyboardSigns.IsListMark(line[0]))
        {
            return false;
        }

        var colon = line.IndexOfAny(':', KeyboardSigns.Colon);
        return colon is < 1 or > LongestName || line[..colon].TrimEnd().ContainsAny(" 　、。");
    }

    /// <summary>A blank line above a sentence: below it a forgotten <c>---</c> is likelier than a field written wrongly.</summary>
    private static bool IsSureToBeText(SourceText source, int number) =>
        source.Line(number - 1).IsWhiteSpace() || source.Line(number - 1) is ['#', ..];

    /// <summary>The headings and blank lines above the first sentence belong to the text as well.</summary>
    private static int BeginningOfText(SourceText source, int sentence)
    {
        var beginning = sentence;
        for (var number = sentence - 1; YamlLine.IsEmpty(source.Line(number)); number--)
        {
            beginning = source.Line(number).IsWhiteSpace() ? beginning : number;
        }

        return beginning;
    }

    private static Location WholeLine(SourceText source, int number) =>
        source.At(source.StartOf(number), source.Line(number).TrimEnd().Length);
}
