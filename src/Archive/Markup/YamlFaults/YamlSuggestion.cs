using Archive.Problems;

namespace Archive.Markup.YamlFaults;

/// <summary>The author's own line, written so that YAML takes the value whole: an example is understood where a rule is not.</summary>
internal static class YamlSuggestion
{
    // A longer one would not be read, and its line is shown above it anyway.
    private const int Longest = 60;

    /// <summary>The line of <paramref name="value"/>, with quotes around what stands from there to <paramref name="end"/>.</summary>
    public static string Quoting(SourceText source, int value, int end)
    {
        var number = source.LineOf(value);
        var line = source.Line(number);
        var offset = source.StartOf(number);
        var before = line[..(value - offset)].TrimStart();
        return end > offset + line.Length
            ? $"{before}\"…\""
            : $"{before}{Quoted(source.Text[value..end].TrimEnd())}{line[(end - offset)..].TrimEnd()}";
    }

    private static string Quoted(string words)
    {
        if (words.Length > Longest)
        {
            return "\"…\"";
        }

        return words.AsSpan().ContainsAny('"', '\\')
            ? $"'{words.Replace("'", "''", StringComparison.Ordinal)}'"
            : $"\"{words}\"";
    }
}
