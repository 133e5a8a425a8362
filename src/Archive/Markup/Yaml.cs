using System.Buffers;
using System.Text;
using Archive.Files;
using Archive.Markup.YamlFaults;
using Archive.Problems;
using YamlDotNet.Core;

namespace Archive.Markup;

/// <summary>The one door through which fields written as YAML come in: a strict and harmless part of it, with problems instead of exceptions.</summary>
internal static class Yaml
{
    /// <summary>Characters that nobody sees and that no page may hold; some of them YAML takes for line ends.</summary>
    public static readonly SearchValues<char> Invisible = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017"
        + "\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F\u0085\u2028\u2029\uFEFF\uFFFE\uFFFF");

    /// <summary>A file that holds nothing but fields.</summary>
    /// <inheritdoc cref="Read(SourcePart, YamlLimits, ProblemList)" path="/returns"/>
    public static YamlMap? Read(InputFile file, ProblemList problems) =>
        Utf8Text.Read(file, problems) is { } source ? Read(source.Whole, YamlLimits.WholeFile, problems) : null;

    /// <summary>The fields in a part of a file. Where a mistake leaves no doubt what was meant, the map holds that; it is reported all the same.</summary>
    /// <returns>Null where the text cannot be read; empty where it holds nothing but comments.</returns>
    public static YamlMap? Read(SourcePart part, YamlLimits limits, ProblemList problems)
    {
        if (Encoding.UTF8.GetByteCount(part.Text) > limits.Bytes)
        {
            problems.Add(InputProblems.FieldsTooLarge(part.At(0), limits.Bytes));
            return null;
        }

        var invisible = part.Text.IndexOfAny(Invisible);
        if (invisible >= 0)
        {
            problems.Add(YamlProblems.InvisibleCharacter(part.At(invisible, 1), part.Text[invisible]));
            return null;
        }

        return ReadChecked(part, limits, problems);
    }

    private static YamlMap? ReadChecked(SourcePart part, YamlLimits limits, ProblemList problems)
    {
        var events = new YamlEvents(part);
        var faults = new SyntaxFaults(part, problems);
        try
        {
            if (new YamlReader(part.Source, events, limits, problems).Read(faults) is { } map)
            {
                return map;
            }

            faults.ExplainLines();
        }
        catch (YamlException error)
        {
            faults.Explain(part.Start + (int)error.Start.Index, part.Start + (int)error.End.Index, events.Progress);
        }

        return null;
    }
}
