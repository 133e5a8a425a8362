using Archive.Problems;

namespace Archive.Markup.YamlFaults;

/// <summary>Lines that do not fit together: no colon, no space behind it, or too many or too few spaces before.</summary>
internal static class NeighbourFaults
{
    /// <param name="first">The first line of the fields.</param>
    public static Problem? Find(YamlFailure failure, int first)
    {
        var (source, line) = (failure.Source, failure.Line);
        var above = Above(source, failure.Number, first);
        if (line.IsItem && failure.Sign == '-')
        {
            return above is { } other && YamlLine.Of(source.Line(other)).IsItem
                ? YamlProblems.Indentation(Indent(source, failure.Number))
                : YamlProblems.MisplacedItem(failure.Here);
        }

        if (!line.HasKey && !line.IsItem)
        {
            return CutLine(source, above) ?? MissingSpace(source, failure.Number) ?? YamlProblems.ColonMissing(Whole(source, failure.Number));
        }

        return LineAbove(source, above) ?? WrongIndent(failure, first);
    }

    /// <summary>A value of several lines that a <c>#</c> on its first one has ended.</summary>
    private static Problem? CutLine(SourceText source, int? above)
    {
        if (above is not { } number)
        {
            return null;
        }

        var line = source.Line(number);
        var cut = line.IndexOf(" #", StringComparison.Ordinal) + 1;
        var standsOff = cut > 1 && line[cut - 2] == ' ';
        if (cut == 0 || (standsOff && (cut + 1 == line.Length || line[cut + 1] == ' ')))
        {
            return null;
        }

        var (start, value) = (source.StartOf(number), YamlLine.Of(line).Value);
        return YamlProblems.CommentCutsValue(
            source.At(start + cut, line.Length - cut), YamlSuggestion.Quoting(source, start + value, start + line.Length));
    }

    /// <summary>A line at the left edge without a colon swallows the field below it, so that YAML fails there.</summary>
    private static Problem? LineAbove(SourceText source, int? above)
    {
        if (above is not { } number || YamlLine.Of(source.Line(number)) is { HasKey: true } or { IsItem: true })
        {
            return null;
        }

        return MissingSpace(source, number)
            ?? (source.Line(number)[0] == ' ' ? null : YamlProblems.ColonMissing(Whole(source, number)));
    }

    private static Problem? WrongIndent(YamlFailure failure, int first)
    {
        if (failure.Line.Indent > 0)
        {
            return YamlProblems.Indentation(Indent(failure.Source, failure.Number));
        }

        while (first < failure.Number && YamlLine.IsEmpty(failure.Source.Line(first)))
        {
            first++;
        }

        return YamlLine.Of(failure.Source.Line(first)).Indent > 0 ? YamlProblems.Indentation(Indent(failure.Source, first)) : null;
    }

    private static int? Above(SourceText source, int number, int first)
    {
        do
        {
            number--;
        }
        while (number >= first && YamlLine.IsEmpty(source.Line(number)));
        return number >= first ? number : null;
    }

    private static Problem? MissingSpace(SourceText source, int number)
    {
        var indent = YamlLine.Of(source.Line(number)).Indent;
        return LineFaults.MissingSpace(source, source.StartOf(number) + indent, source.Line(number)[indent..]);
    }

    private static Location Indent(SourceText source, int number) =>
        source.At(source.StartOf(number), YamlLine.Of(source.Line(number)).Indent);

    private static Location Whole(SourceText source, int number) =>
        source.At(source.StartOf(number), source.Line(number).TrimEnd().Length);
}
