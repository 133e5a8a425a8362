using Archive.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Archive.Markup;

/// <summary>Turns YamlDotNet's events into nodes with places, and refuses what an archive has no use for.</summary>
/// <remarks>
/// The events, never the deserialiser: that one overflows the stack on a few kilobytes of brackets. Here the depth is counted,
/// and each method leaves the parser at the last event of what it read.
/// </remarks>
internal sealed class YamlReader(SourceText source, int start, int length, YamlLimits limits, ProblemList problems)
{
    private readonly Parser _parser = new(new StringReader(source.Text.Substring(start, length)));
    private readonly SilentFaults _faults = new(source, problems);
    private readonly Stack<int> _brackets = new();
    private ParsingEvent _event = new StreamStart();
    private int _nodes;

    public YamlProgress Progress => new(
        EndOf(_event),
        _brackets.TryPeek(out var bracket) ? bracket : -1,
        _event is Scalar { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted } ? StartOf(_event) : -1);

    private YamlMap Nothing => new([], source.At(start));

    /// <param name="faults">Explains a text that is valid YAML but holds no fields.</param>
    public YamlMap? Read(SyntaxFaults faults)
    {
        Move();
        if (Move() is StreamEnd)
        {
            return Nothing;
        }

        if (Move() is Scalar { Value: "", Style: ScalarStyle.Plain })
        {
            return IsLastDocument() ? Nothing : null;
        }

        if (_event is not MappingStart opening)
        {
            faults.ExplainNoFields(StartOf(_event), EndOf(_event));
            return null;
        }

        var map = ReadMap(opening, depth: 1);
        return map is null || !IsLastDocument() ? null : map;
    }

    private bool IsLastDocument()
    {
        Move();
        if (Move() is StreamEnd)
        {
            return true;
        }

        problems.Add(YamlProblems.SecondDocument(At(_event)));
        return false;
    }

    private YamlNode? ReadNode(int depth)
    {
        if (++_nodes > limits.Nodes)
        {
            return Refuse(InputProblems.TooManyValues(At(_event), limits.Nodes));
        }

        if (_event is not NodeEvent { Anchor.IsEmpty: true, Tag.IsEmpty: true })
        {
            return Refuse(SpecialStart(StartOf(_event)));
        }

        return _event switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart opening => ReadList(opening, depth),
            MappingStart opening => ReadMap(opening, depth),
            _ => throw new InvalidOperationException($"YAML has no node that begins with {_event.GetType().Name}."),
        };
    }

    private YamlNode? ReadScalar(Scalar scalar)
    {
        var (from, to) = (StartOf(scalar), EndOf(scalar));
        var at = source.At(from, to - from);
        return scalar.Style switch
        {
            // YAML takes a full-width space at the end for a letter; no author sees it.
            ScalarStyle.Plain => _faults.Plain(new YamlScalar(scalar.Value.Trim(), Quoted: false, at), from, to, _brackets.Count > 0),
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted =>
                _faults.BetweenQuotes(new YamlScalar(scalar.Value, Quoted: true, at), from, to),
            _ => new YamlScalar(scalar.Value, Quoted: true, at),
        };
    }

    private YamlList? ReadList(SequenceStart opening, int depth)
    {
        if (depth > limits.Depth)
        {
            return Refuse<YamlList>(YamlProblems.TooDeep(At(opening), limits.Depth));
        }

        var from = StartOf(opening);
        var inBrackets = Open(from, '[', depth);
        var items = new List<YamlNode>();
        while (Move() is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new YamlList(items, inBrackets ? Close() : items.Count > 0 ? items[0].At : source.At(from));
    }

    private YamlMap? ReadMap(MappingStart opening, int depth)
    {
        if (depth > limits.Depth)
        {
            return Refuse<YamlMap>(YamlProblems.TooDeep(At(opening), limits.Depth));
        }

        var from = StartOf(opening);
        var inBrackets = Open(from, '{', depth);
        var entries = new List<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (Move() is not MappingEnd)
        {
            if (ReadEntry(depth, inBrackets) is not { } entry)
            {
                return null;
            }

            AddOnce(entries, keys, entry);
        }

        return new YamlMap(entries, inBrackets ? Close() : entries.Count > 0 ? entries[0].KeyAt : source.At(from));
    }

    private YamlEntry? ReadEntry(int depth, bool inBrackets)
    {
        if (ReadKey() is not { } key)
        {
            return null;
        }

        var at = At(key);
        Move();
        if (inBrackets && _event is Scalar { Value: "" } && StartOf(_event) == EndOf(key) && ColonInKey(key) is { } problem)
        {
            problems.Add(problem);
            return null;
        }

        return ReadNode(depth + 1) is { } value ? new YamlEntry(key.Value, at, value) : null;
    }

    private Scalar? ReadKey()
    {
        _nodes++;
        if (_event is not Scalar { Value.Length: > 0 } key)
        {
            problems.Add(_event is AnchorAlias ? SpecialStart(StartOf(_event)) : YamlProblems.KeyMissing(At(_event)));
            return null;
        }

        var problem = key switch
        {
            { Anchor.IsEmpty: false } or { Tag.IsEmpty: false } => SpecialStart(StartOf(key)),
            { Value: "<<", Style: ScalarStyle.Plain } => YamlProblems.MergeKey(At(key)),
            _ => null,
        };
        if (problem is not null)
        {
            problems.Add(problem);
            return null;
        }

        return _faults.Accepts(key.Value, StartOf(key), EndOf(key)) ? key : null;
    }

    /// <summary><c>{ title：川 }</c> and <c>{ title:川 }</c> are names without a value to YAML.</summary>
    private Problem? ColonInKey(Scalar key)
    {
        var colon = key.Value.AsSpan().IndexOfAny(':', KeyboardSigns.Colon);
        if (colon < 0 || key.Style != ScalarStyle.Plain)
        {
            return null;
        }

        var at = source.At(StartOf(key) + colon, 1);
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

    private ParsingEvent Move()
    {
        _parser.MoveNext();
        return _event = _parser.Current!;
    }

    /// <summary>A map within <c>[a: b]</c> has no bracket of its own; YamlDotNet places it at the very beginning.</summary>
    private bool Open(int from, char bracket, int depth)
    {
        var opens = source.Text[from] == bracket && (from > start || depth == 1);
        if (opens)
        {
            _brackets.Push(from);
        }

        return opens;
    }

    private Location Close()
    {
        var from = _brackets.Pop();
        return source.At(from, StartOf(_event) + 1 - from);
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

    private int StartOf(ParsingEvent read) => start + (int)read.Start.Index;

    private int EndOf(ParsingEvent read) => start + (int)read.End.Index;

    private Location At(ParsingEvent read) => source.At(StartOf(read), EndOf(read) - StartOf(read));
}
