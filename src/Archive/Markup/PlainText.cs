using Archive.Markup.Bodies;
using Archive.Problems;

namespace Archive.Markup;

/// <summary>Reads the text of a <c>.txt</c>: every line is a paragraph, numbered lines may be headings, tweets are quotations, addresses and <c>[[id]]</c> are links, readings and dots are set as in Markdown, and nothing else is markup.</summary>
internal static class PlainText
{
    public static EditionText Read(SourceText source, int bodyStart, string language, ProblemList problems)
    {
        using var edition = new EditionWriter(source, language, problems);
        var kept = KeptNames(source, bodyStart, edition.Ids);
        var headings = NumberedHeadings.In(source, source.LineOf(bodyStart));
        var paragraphs = new PlainParagraphs(edition);
        for (var line = source.LineOf(bodyStart); line <= source.LineCount;)
        {
            if (kept.TryGetValue(line, out var id))
            {
                edition.KeptId = id;
                line++;
            }
            else if (LineMark.On(source.Line(line)) is { } mark and not LineMark.Name)
            {
                Take(mark, source.At(source.StartOf(line), source.Line(line).Length), edition);
                line++;
            }
            else if (source.Line(line).IsWhiteSpace())
            {
                line++;
            }
            else if (headings.Contains(line))
            {
                paragraphs.WriteHeading(line++);
            }
            else if (AttributionBehind(source, line) is { } attribution)
            {
                paragraphs.WriteQuotation(line, attribution);
                line = attribution + 1;
            }
            else
            {
                var lines = WrappedLines.From(source, line);
                Write(edition, paragraphs, line, lines);
                line += lines;
            }
        }

        return edition.Finish();
    }

    private static void Take(LineMark mark, Location at, EditionWriter edition)
    {
        if (mark is LineMark.Counterpart counterpart)
        {
            edition.Counterpart = new PairMark(counterpart.Number, at);
        }
        else
        {
            edition.Report(PairProblems.BadMark(at));
        }
    }

    private static void Write(EditionWriter edition, PlainParagraphs paragraphs, int line, int lines)
    {
        if (BodyLimits.Exceeded(edition.Source, line, lines) is { } problem)
        {
            edition.Report(problem);
        }
        else
        {
            paragraphs.Write(line, lines);
        }
    }

    /// <summary>The line that says who tweeted the one before it; null where there is none.</summary>
    private static int? AttributionBehind(SourceText source, int line)
    {
        var next = line + 1;
        while (next <= source.LineCount && source.Line(next).IsWhiteSpace())
        {
            next++;
        }

        return next <= source.LineCount && Attribution.IsOfTweet(source.Line(next)) && !Attribution.IsOfTweet(source.Line(line)) ? next : null;
    }

    /// <summary>The ids that authors keep, by the line they stand on; they come first, so that no other block takes one.</summary>
    private static Dictionary<int, string> KeptNames(SourceText source, int bodyStart, BlockIds ids)
    {
        var names = new Dictionary<int, string>();
        for (var at = Next(source, bodyStart); at >= 0; at = Next(source, at + 1))
        {
            var line = source.LineOf(at);
            if (!names.ContainsKey(line) && LineMark.On(source.Line(line)) is LineMark.Name name)
            {
                names.Add(line, ids.Keep(name.Text));
            }
        }

        return names;
    }

    private static int Next(SourceText source, int from) => source.Text.IndexOf(LineMark.Opening, from, StringComparison.Ordinal);
}
