using Archive.Markup.YamlFaults;
using Archive.Problems;

namespace Archive.Markup;

/// <summary>How far reading had come when it failed. All places are offsets in the file.</summary>
/// <param name="Reached">The end of the last thing that was understood.</param>
/// <param name="OpenBracket">The innermost bracket still open, or -1.</param>
/// <param name="LastQuote">Where the last thing understood begins, if it stands in quotes; else -1.</param>
internal readonly record struct YamlProgress(int Reached, int OpenBracket, int LastQuote);

/// <summary>The place at which YAML gave up, with the line around it as its author sees it.</summary>
internal sealed class YamlFailure
{
    public YamlFailure(SourceText source, int from, int to, YamlProgress progress)
    {
        Source = source;
        From = Math.Clamp(from, 0, source.Text.Length);
        To = Math.Clamp(to, From, source.Text.Length);
        Progress = progress;
        Number = source.LineOf(From);
        while (Number > 1 && YamlLine.IsEmpty(source.Line(Number)))
        {
            Number--; // the end of a file is reached on the line below the last one
        }

        Line = YamlLine.Of(source.Line(Number));
    }

    public SourceText Source { get; }

    public int From { get; }

    public int To { get; }

    public YamlProgress Progress { get; }

    /// <summary>The line, counted from 1.</summary>
    public int Number { get; }

    public YamlLine Line { get; }

    public char Sign => From < Source.Text.Length ? Source.Text[From] : '\n';

    /// <summary>Where the value of the line begins.</summary>
    public int Value => Source.StartOf(Number) + Line.Value;

    public char SignOfValue => Value < Source.Text.Length ? Source.Text[Value] : '\n';

    public int EndOfLine => Source.StartOf(Number) + Source.Line(Number).Length;

    public Location Here => Source.At(From, 1);
}
