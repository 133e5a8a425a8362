using System.Diagnostics;
using Archive.Markup.YamlFaults;
using Archive.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Archive.Markup;

/// <summary>Turns YamlDotNet's events into nodes with places, and refuses what an archive has no use for.</summary>
/// <remarks>
/// The events, never the deserialiser: that one overflows the stack on a few kilobytes of brackets. Here the depth is counted,
/// and each method leaves the parser at the last event of what it read.
/// </remarks>
internal sealed class YamlReader(SourceText source, YamlEvents events, YamlLimits limits, ProblemList problems)
{
    private readonly SilentFaults _faults = new(source, problems);
    private int _nodes;

    private YamlMap Nothing => new([], events.Beginning);

    /// <param name="faults">Explains a text that is valid YAML but holds no fields.</param>
    public YamlMap? Read(SyntaxFaults faults)
    {
        events.Move();
        if (events.Move() is StreamEnd)
        {
            return Nothing;
        }

        if (events.Move() is Scalar { Value: "", Style: ScalarStyle.Plain })
        {
            return IsLastDocument() ? Nothing : null;
        }

        if (events.Current is not MappingStart opening)
        {
            faults.ExplainNoFields(events.StartOf(events.Current), events.EndOf(events.Current));
            return null;
        }

        var map = ReadMap(opening, depth: 1);
        return map is null || !IsLastDocument() ? null : map;
    }

    private bool IsLastDocument()
    {
        events.Move();
        if (events.Move() is StreamEnd)
        {
            return true;
        }

        problems.Add(YamlProblems.SecondDocument(events.At(events.Current)));
        return false;
    }

    private YamlNode? ReadNode(int depth)
    {
        if (++_nodes > limits.Nodes)
        {
            return Refuse(InputProblems.TooManyValues(events.At(events.Current), limits.Nodes));
        }

        if (events.Current is not NodeEvent { Anchor.IsEmpty: true, Tag.IsEmpty: true })
        {
            return Refuse(SpecialStart(events.StartOf(events.Current)));
        }

        return events.Current switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart opening => ReadList(opening, depth),
            MappingStart opening => ReadMap(opening, depth),
            _ => throw new UnreachableException(),
        };
    }

    private YamlNode? ReadScalar(Scalar scalar)
    {
        var (from, to) = (events.StartOf(scalar), events.EndOf(scalar));
        var at = source.At(from, to - from);
        return scalar.Style switch
        {
            // YAML takes a full-width space at the end for a letter; no author sees it.
            ScalarStyle.Plain => _faults.Plain(new YamlScalar(scalar.Value.Trim(), Quoted: false, at), from, to, events.InBrackets),
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted =>
                _faults.BetweenQuotes(new YamlScalar(scalar.Value, Quoted: true, at), from, to),
            _ => new YamlScalar(scalar.Value, Quoted: true, at),
        };
    }

    private YamlList? ReadList(SequenceStart opening, int depth)
    {
        if (depth > limits.Depth)
        {
            return Refuse<YamlList>(YamlProblems.TooDeep(events.At(opening), limits.Depth));
        }

        var inBrackets = events.Open('[', depth);
        var items = new List<YamlNode>();
        while (events.Move() is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new YamlList(items, inBrackets ? events.Close() : items.Count > 0 ? items[0].At : events.At(opening));
    }

    private YamlMap? ReadMap(MappingStart opening, int depth)
    {
        if (depth > limits.Depth)
        {
            return Refuse<YamlMap>(YamlProblems.TooDeep(events.At(opening), limits.Depth));
        }

        var inBrackets = events.Open('{', depth);
        var entries = new List<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (events.Move() is not MappingEnd)
        {
            if (ReadEntry(depth, inBrackets) is not { } entry)
            {
                return null;
            }

            AddOnce(entries, keys, entry);
        }

        return new YamlMap(entries, inBrackets ? events.Close() : entries.Count > 0 ? entries[0].KeyAt : events.At(opening));
    }

    private YamlEntry? ReadEntry(int depth, bool inBrackets)
    {
        if (ReadKey() is not { } key)
        {
            return null;
        }

        var at = events.At(key);
        events.Move();
        if (inBrackets && events.Current is Scalar { Value: "" } && events.StartOf(events.Current) == events.EndOf(key) && ColonInKey(key) is { } problem)
        {
            problems.Add(problem);
            return null;
        }

        return ReadNode(depth + 1) is { } value ? new YamlEntry(key.Value, at, value) : null;
    }

    private Scalar? ReadKey()
    {
        _nodes++;
        if (events.Current is not Scalar { Value.Length: > 0 } key)
        {
            problems.Add(events.Current is AnchorAlias ? SpecialStart(events.StartOf(events.Current)) : YamlProblems.KeyMissing(events.At(events.Current)));
            return null;
        }

        var problem = key switch
        {
            { Anchor.IsEmpty: false } or { Tag.IsEmpty: false } => SpecialStart(events.StartOf(key)),
            { Value: "<<", Style: ScalarStyle.Plain } => YamlProblems.MergeKey(events.At(key)),
            _ => null,
        };
        if (problem is not null)
        {
            problems.Add(problem);
            return null;
        }

        return _faults.Accepts(key.Value, events.StartOf(key), events.EndOf(key)) ? key : null;
    }

    /// <summary><c>{ title：川 }</c> and <c>{ title:川 }</c> are names without a value to YAML.</summary>
    private Problem? ColonInKey(Scalar key)
    {
        var colon = key.Value.AsSpan().IndexOfAny(':', KeyboardSigns.Colon);
        if (colon < 0 || key.Style != ScalarStyle.Plain)
        {
            return null;
        }

        var at = source.At(events.StartOf(key) + colon, 1);
        return key.Value[colon] == ':' ? YamlProblems.SpaceAfterColon(at) : KeyboardProblems.Colon(at);
    }

    /// <summary>The first of two equal fields counts, so that the second brings no further problems.</summary>
    private void AddOnce(List<YamlEntry> entries, HashSet<string> keys, YamlEntry entry)
    {
        if (keys.Add(entry.Key))
        {
            entries.Add(entry);
            return;
        }

        var first = entries.Find(other => other.Key == entry.Key)!;
        problems.Add(YamlProblems.DuplicateField(entry.Key, entry.KeyAt, first.KeyAt));
    }

    private Problem SpecialStart(int from)
    {
        var line = source.LineOf(from);
        var end = source.StartOf(line) + source.Line(line).Length;
        return YamlProblems.SpecialStart(source.At(from, 1), source.Text[from], YamlSuggestion.Quoting(source, from, end));
    }

    private YamlNode? Refuse(Problem problem) => Refuse<YamlNode>(problem);

    private T? Refuse<T>(Problem problem)
        where T : YamlNode
    {
        problems.Add(problem);
        return null;
    }
}
