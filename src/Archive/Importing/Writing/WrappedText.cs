using System.Text;
using Archive.Importing.Recognising;
using Archive.Markup.Bodies;
using Archive.Problems;

namespace Archive.Importing.Writing;

/// <summary>Whether the lines of a text were wrapped by hand, as in a mail; and which of them are one paragraph then.</summary>
internal sealed class WrappedText
{
    private readonly IReadOnlyList<ReadLine> _lines;
    private readonly int[] _from;

    public WrappedText(IReadOnlyList<ReadLine> lines)
    {
        _lines = lines;
        _from = new int[lines.Count];
        var source = new SourceText("", string.Join('\n', lines.Select(line => line.Role is Role.Paragraph or Role.Note ? line.Line.Text.Replace('\n', ' ') : "")));
        var joined = 0;
        for (var index = 0; index < lines.Count;)
        {
            var count = lines[index].Role is Role.Paragraph or Role.Note ? WrappedLines.From(source, index + 1) : 1;
            _from[index] = count;
            joined += count > 1 ? count : 0;
            index += count;
        }

        Is = joined > 0 && joined * 3 >= lines.Count(line => line.Role is Role.Paragraph or Role.Note);
    }

    /// <summary>Whether a third of the lines or more are surely part of a wrapped paragraph: then the short ones between blank lines are too.</summary>
    public bool Is { get; }

    /// <summary>How many lines from one on are its paragraph.</summary>
    public int From(int index)
    {
        if (!Is)
        {
            return Math.Max(1, _from[index]);
        }

        var count = 1;
        while (index + count < _lines.Count && _lines[index + count].Role == _lines[index].Role && !IsIndented(index + count))
        {
            count++;
        }

        return count;
    }

    public bool Joins(int index, int count) => count > 1 && _from[index] == count;

    /// <summary>With a space only where one of the two scripts needs it.</summary>
    public static string Join(IEnumerable<string> lines)
    {
        var joined = new StringBuilder();
        var last = "";
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            Rune.DecodeLastFromUtf16(last, out var before, out _);
            Rune.DecodeFromUtf16(line, out var after, out _);
            joined.Append(last.Length == 0 || SpacelessBreaks.Between(before, after, japanese: true) ? "" : " ").Append(line);
            last = line;
        }

        return joined.ToString();
    }

    /// <summary>A new paragraph where no blank line stands before it.</summary>
    private bool IsIndented(int index) => _lines[index].Line.Text is ['　', ..] or [' ', not ' ', ..];
}
