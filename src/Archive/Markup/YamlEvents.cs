using Archive.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Archive.Markup;

/// <summary>YamlDotNet's parser over a part of a file: one event after the other, each with its place in the whole file.</summary>
internal sealed class YamlEvents(SourcePart part)
{
    private readonly Parser _parser = new(new StringReader(part.Text.ToString()));
    private readonly Stack<int> _brackets = new();

    public ParsingEvent Current { get; private set; } = new StreamStart();

    public Location Beginning => part.At(0);

    public bool InBrackets => _brackets.Count > 0;

    public YamlProgress Progress => new(
        EndOf(Current),
        _brackets.TryPeek(out var bracket) ? bracket : -1,
        Current is Scalar { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted } ? StartOf(Current) : -1);

    /// <exception cref="YamlException">The text is no YAML.</exception>
    public ParsingEvent Move()
    {
        try
        {
            _parser.MoveNext();
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            // Some wrong texts (brackets left open above a line at the left edge, odd tags) YamlDotNet takes for faults of its own.
            throw new YamlException(Current.End, Current.End, error.Message, error);
        }

        return Current = _parser.Current!;
    }

    /// <summary>Whether a list or map that begins here stands in brackets of its own; the map within <c>[a: b]</c> does not.</summary>
    public bool Open(char bracket, int depth)
    {
        var from = StartOf(Current);
        var isPlaced = depth == 1 || Current.Start.Index > 0; // a map without a bracket is given no place
        var opens = isPlaced && part.Source.Text[from] == bracket;
        if (opens)
        {
            _brackets.Push(from);
        }

        return opens;
    }

    /// <summary>From the bracket that was opened last to the one that closes it here.</summary>
    public Location Close()
    {
        var from = _brackets.Pop();
        return part.Source.At(from, StartOf(Current) + 1 - from);
    }

    public int StartOf(ParsingEvent read) => part.Start + (int)read.Start.Index;

    public int EndOf(ParsingEvent read) => part.Start + (int)read.End.Index;

    public Location At(ParsingEvent read) => part.Source.At(StartOf(read), EndOf(read) - StartOf(read));
}
