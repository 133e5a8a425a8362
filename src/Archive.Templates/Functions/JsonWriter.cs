using System.Globalization;
using System.Text;
using Archive.Templates.Output;
using Archive.Templates.Runtime;

namespace Archive.Templates.Functions;

/// <summary>Writes a value as JSON into the page. All letters stay readable; <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and quotes become numbers.</summary>
/// <remarks>By hand: the framework's writer would be half of what the first page of a process waits for.</remarks>
internal readonly struct JsonWriter(Renderer renderer)
{
    /// <summary>How many objects and arrays may be in each other.</summary>
    public const int Deepest = 64;

    private const string RoundTrip = "yyyy-MM-ddTHH:mm:ss.FFFFFFFK";

    private readonly PageOutput _output = renderer.Output;
    private readonly int _start = renderer.Output.Length;

    private int Length => _output.Length - _start;

    public static string ToText(Renderer renderer, object? value)
    {
        var start = renderer.Output.BeginCapture();
        new JsonWriter(renderer).Write(value);
        return Encoding.UTF8.GetString(renderer.Output.EndCapture(start));
    }

    public void Write(object? value)
    {
        Write(value, 0);
        renderer.Budget.Value(Length);
    }

    private void Write(object? value, int depth)
    {
        Charge(depth);
        switch (value)
        {
            case null or bool:
                _output.WriteUnescaped(Literal(value));
                break;
            case Callable:
                throw new RenderError(renderer.Budget.At, "Can not serialize functions to JSON.");
            case var number when Arithmetic.IsNumber(number):
                WriteNumber(number!);
                break;
            case DateTime date:
                WriteText(date.ToString(RoundTrip, CultureInfo.InvariantCulture));
                break;
            case string or Html or TimeSpan:
                WriteText(renderer.Form.Of(value));
                break;
            default:
                WriteComposite(value, depth);
                break;
        }
    }

    /// <summary>A text as it stands between the quotes of a string.</summary>
    public void WriteInQuotes(ReadOnlySpan<char> text)
    {
        var written = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (IsEscaped(text[index]))
            {
                _output.WriteUnescaped(text[written..index]);
                _output.WriteUnescaped(Escape(text[index]));
                written = index + 1;
            }
        }

        _output.WriteUnescaped(text[written..]);
    }

    private void Charge(int depth)
    {
        renderer.Budget.Step();
        renderer.Budget.CheckLength(Length);
        if (depth >= Deepest)
        {
            throw new RenderError(renderer.Budget.At, "The value contains itself, or is nested too deeply for JSON.");
        }
    }

    private static string Literal(object? value) => value switch
    {
        null => "null",
        true => "true",
        _ => "false",
    };

    private void WriteNumber(object number)
    {
        if (number is double or float && !double.IsFinite(Arithmetic.ToDouble(number)))
        {
            throw new RenderError(renderer.Budget.At, "JSON has no infinite numbers.");
        }

        _output.WriteUnescaped(TextForm.Number(number));
    }

    private void WriteText(ReadOnlySpan<char> text)
    {
        _output.WriteUnescaped("\"");
        WriteInQuotes(text);
        _output.WriteUnescaped("\"");
    }

    private void WriteComposite(object value, int depth)
    {
        if (value is ScriptObject mapping)
        {
            WriteMapping(mapping, depth);
        }
        else if (value is not ScriptArray && Members.All(value) is { } members)
        {
            WriteMapping(MappingOf(members), depth);
        }
        else if (Items.Of(value) is { } items)
        {
            WriteList(items, depth);
        }
        else
        {
            WriteText(renderer.Form.CharactersOf(value));
        }
    }

    private static ScriptObject MappingOf(IEnumerable<KeyValuePair<string, object?>> members)
    {
        var mapping = new ScriptObject();
        foreach (var (name, member) in members)
        {
            mapping[name] = member;
        }

        return mapping;
    }

    /// <summary>By number, as lists are: going over the pairs would box how far it has come.</summary>
    private void WriteMapping(ScriptObject mapping, int depth)
    {
        for (var index = 0; index < mapping.Count; index++)
        {
            var (name, member) = mapping.At(index);
            _output.WriteUnescaped(index == 0 ? "{" : ",");
            WriteText(name);
            _output.WriteUnescaped(":");
            Write(member, depth + 1);
        }

        _output.WriteUnescaped(mapping.Count == 0 ? "{}" : "}");
    }

    private void WriteList(IReadOnlyList<object?> items, int depth)
    {
        _output.WriteUnescaped("[");
        for (var index = 0; index < items.Count; index++)
        {
            _output.WriteUnescaped(index == 0 ? "" : ",");
            Write(items[index], depth + 1);
        }

        _output.WriteUnescaped("]");
    }

    /// <summary>What JSON must write otherwise, what could end a script or its string in HTML, and what HTML forbids.</summary>
    private static bool IsEscaped(char character) => character
        is < ' ' or '"' or '&' or '\'' or '+' or '<' or '>' or '\\' or '`'
        or >= '\u007F' and <= '\u009F' or '\u2028' or '\u2029' or >= '\uFDD0' and <= '\uFDEF' or >= '\uFFFE';

    private static string Escape(char character) => character switch
    {
        '\\' => @"\\",
        '\b' => @"\b",
        '\t' => @"\t",
        '\n' => @"\n",
        '\f' => @"\f",
        '\r' => @"\r",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
    };
}
