using Archive.Markup.Bodies;
using Archive.Problems;

namespace Archive.Markup;

/// <summary>Reads the text of a <c>.txt</c>: every line is a paragraph, numbered lines may be headings, tweets are quotations, addresses and <c>[[id]]</c> are links, readings and dots are set as in Markdown, and nothing else is markup.</summary>
internal sealed class PlainText
{
    private readonly SourceText _source;
    private readonly EditionWriter _edition;
    private readonly PlainParagraphs _paragraphs;
    private readonly IReadOnlyDictionary<int, string> _kept;
    private readonly IReadOnlySet<int> _headings;

    private PlainText(EditionWriter edition, int bodyStart)
    {
        _source = edition.Source;
        _edition = edition;
        _paragraphs = new(edition);
        _kept = KeptNames(_source, bodyStart, edition.Ids);
        _headings = NumberedHeadings.In(_source, _source.FirstLineFrom(bodyStart));
    }

    public static EditionText Read(SourceText source, int bodyStart, string language, ProblemList problems)
    {
        using var edition = new EditionWriter(source, language, problems);
        var text = new PlainText(edition, bodyStart);
        var line = source.FirstLineFrom(bodyStart);
        while (line <= source.LineCount)
        {
            line += text.Take(line);
        }

        return edition.Finish();
    }

    /// <summary>Writes what begins with a line.</summary>
    /// <returns>How many lines that was.</returns>
    private int Take(int line)
    {
        var words = _source.Line(line);
        if (LineMark.On(words) is { } mark)
        {
            Take(mark, line, _source.At(_source.StartOf(line), words.Length));
            return 1;
        }

        return words.IsWhiteSpace() ? 1 : Write(line);
    }

    private void Take(LineMark mark, int line, Location at)
    {
        switch (mark)
        {
            case LineMark.Name:
                _edition.Keep(_kept[line], at);
                break;
            case LineMark.Counterpart counterpart:
                _edition.Tie(counterpart.Number, at);
                break;
            default:
                _edition.Report(PairProblems.BadMark(at));
                break;
        }
    }

    private int Write(int line)
    {
        if (_headings.Contains(line))
        {
            _paragraphs.WriteHeading(line);
            return 1;
        }

        var attribution = AttributionBehind(line);
        var lines = attribution is null ? WrappedLines.From(_source, line) : 1;
        if (BodyLimits.Exceeded(_source, line, lines) is { } problem)
        {
            _edition.Report(problem);
            return lines;
        }

        if (attribution is { } last)
        {
            _paragraphs.WriteQuotation(line, last);
            return last - line + 1;
        }

        _paragraphs.Write(line, lines);
        return lines;
    }

    /// <summary>The line that says who tweeted the one before it; null where there is none.</summary>
    private int? AttributionBehind(int line)
    {
        var next = line + 1;
        while (next <= _source.LineCount && _source.Line(next).IsWhiteSpace())
        {
            next++;
        }

        return next <= _source.LineCount && Attribution.IsOfTweet(_source.Line(next)) && !Attribution.IsOfTweet(_source.Line(line)) ? next : null;
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
