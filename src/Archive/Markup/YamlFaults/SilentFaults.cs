using System.Text;
using Archive.Problems;

namespace Archive.Markup.YamlFaults;

/// <summary>What YAML accepts although no author can mean it. Each is reported, and read as it was meant, so that it brings no second problem.</summary>
/// <remarks>Where what was meant cannot be known, the answer is null and the whole text is refused.</remarks>
internal sealed class SilentFaults(SourceText source, ProblemList problems)
{
    /// <summary>Whether the name of a field is free of signs that only look right.</summary>
    /// <param name="start">Where it begins in the file; <paramref name="end"/> where it ends.</param>
    public bool Accepts(string key, int start, int end)
    {
        var problem = FaultOfName(key, start, end);
        if (problem is null)
        {
            return true;
        }

        problems.Add(problem);
        return false;
    }

    /// <summary>A value without quotes.</summary>
    public YamlNode? Plain(YamlScalar scalar, int start, int end, bool inBrackets)
    {
        if (!inBrackets && Lines(start, end) is { Count: > 0 } faults)
        {
            problems.AddRange(faults);
            return null;
        }

        return IsAround(scalar.Text, '｛', '｝', '}') || IsAround(scalar.Text, '［', '］', ']')
            ? Bracketed(scalar)
            : Commented(scalar, start, end) ?? Quoted(scalar) ?? scalar;
    }

    /// <summary>A value between quotes. What stands on the next line at the left edge was not meant to be in it.</summary>
    public YamlNode? BetweenQuotes(YamlScalar scalar, int start, int end)
    {
        var raw = source.Text.AsSpan(start, end - start);
        for (var at = raw.IndexOf('\n'); at >= 0 && at + 1 < raw.Length; at++)
        {
            if (raw[at] == '\n' && raw[at + 1] is not (' ' or '\t' or '\n'))
            {
                problems.Add(YamlProblems.UnclosedQuote(source.At(start, 1), raw[0]));
                return null;
            }
        }

        if (!scalar.Text.AsSpan().ContainsAny(Yaml.Invisible))
        {
            return scalar;
        }

        // Only an escape can have brought it, as the f of C:\files does.
        problems.Add(YamlProblems.Backslash(source.At(start + raw.IndexOf('\\'), 1)));
        return null;
    }

    private Problem? FaultOfName(string key, int start, int end)
    {
        if (KeyboardSigns.IsSpace(key[0]))
        {
            return KeyboardProblems.SpaceBeforeField(source.At(start, KeyboardSigns.Spaces(key)));
        }

        if (KeyboardSigns.IsSpace(key[^1]))
        {
            return KeyboardProblems.Space(source.At(end - 1, 1));
        }

        if (KeyboardSigns.IsOpeningQuote(key[0]))
        {
            return KeyboardProblems.Quotes(source.At(start, end - start));
        }

        if (KeyboardSigns.IsListMark(key[0]))
        {
            return KeyboardProblems.ListMark(source.At(start, 1), key[0]);
        }

        var name = YamlLine.LengthOfName(key);
        return name > 0 && key.AsSpan(name).TrimStart() is [KeyboardSigns.Colon, ..]
            ? KeyboardProblems.Colon(source.At(start + key.IndexOf(KeyboardSigns.Colon, StringComparison.Ordinal), 1))
            : null;
    }

    /// <summary>Lines below a field that should have been fields or items, and that YAML has made one value of.</summary>
    private List<Problem> Lines(int start, int end)
    {
        var first = source.LineOf(start);
        var ownLine = source.Text.AsSpan(source.StartOf(first)..start).IsWhiteSpace();
        if (!ownLine && source.Text.AsSpan(start, end - start).IndexOf('\n') < 0)
        {
            return [];
        }

        var faults = new List<Problem>();
        for (var number = first; number <= source.LineOf(end) && faults.Count < SyntaxFaults.MostLines; number++)
        {
            var fault = number > first && YamlLine.Of(source.Line(number)) is { IsItem: true } item
                ? YamlProblems.MisplacedItem(source.At(source.StartOf(number) + item.Indent, 1))
                : ownLine ? LineFaults.Find(source, number) : null;
            if (fault is not null)
            {
                faults.Add(fault);
            }
        }

        return faults;
    }

    /// <summary>What stands one space behind a value was meant to be in it: <c>A # B</c>, <c>川 #1</c>. A note stands two spaces off.</summary>
    private YamlScalar? Commented(YamlScalar scalar, int start, int end)
    {
        if (source.Text.AsSpan(end) is not [' ', '#', .. var rest] || (IsNote(rest) && IsOneWord(scalar.Text)))
        {
            return null;
        }

        var length = source.Text.AsSpan(end).IndexOf('\n');
        var endOfLine = length < 0 ? source.Text.Length : end + length;
        var value = start == end ? end + 1 : start;
        problems.Add(YamlProblems.CommentCutsValue(source.At(end + 1, endOfLine - end - 1), YamlSuggestion.Quoting(source, value, endOfLine)));
        return scalar with { Text = (scalar.Text + source.Text[end..endOfLine]).Trim() };
    }

    private static bool IsNote(ReadOnlySpan<char> behindSign) => behindSign is [] or [' ' or '\t' or '\n' or '#', ..];

    /// <summary>A date, a number, an id, an address, <c>true</c>: nobody goes on with <c># …</c> behind one of these.</summary>
    private static bool IsOneWord(string text) => Ascii.IsValid(text) && !text.Contains(' ', StringComparison.Ordinal) && text is not [>= 'A' and <= 'Z', ..];

    private YamlScalar? Quoted(YamlScalar scalar)
    {
        var text = scalar.Text;
        if (text.Length < 2 || !KeyboardSigns.IsOpeningQuote(text[0]) || !KeyboardSigns.IsClosingQuote(text[^1]))
        {
            return null;
        }

        var inner = text[1..^1];
        if (inner.AsSpan().ContainsAny('“', '”', '"'))
        {
            return null;
        }

        problems.Add(KeyboardProblems.Quotes(scalar.At));
        return scalar with { Text = inner, Quoted = true };
    }

    /// <summary>A list can be read as it was meant; fields between full-width braces cannot, for their colons are likely wrong too.</summary>
    private YamlList? Bracketed(YamlScalar scalar)
    {
        var isList = scalar.Text[0] == '［';
        problems.Add(isList ? KeyboardProblems.Brackets(scalar.At, '[', ']') : KeyboardProblems.Brackets(scalar.At, '{', '}'));
        return isList ? Items(scalar) : null;
    }

    /// <summary>Whether a value begins and ends with brackets that belong together, rather than <c>［社説］川の歴史［下］</c>.</summary>
    private static bool IsAround(string text, char opening, char closing, char otherClosing) =>
        text.Length > 1
        && text[0] == opening
        && (text[^1] == closing || text[^1] == otherClosing)
        && !text.AsSpan(1, text.Length - 2).ContainsAny(opening, closing);

    private static YamlList Items(YamlScalar scalar)
    {
        var items = new List<YamlNode>();
        foreach (var item in scalar.Text[1..^1].Split(['、', '，', '､', ',']))
        {
            if (!string.IsNullOrWhiteSpace(item))
            {
                items.Add(new YamlScalar(item.Trim(), Quoted: false, scalar.At));
            }
        }

        return new YamlList(items, scalar.At);
    }
}
