using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using Archive.Templates.Functions;

namespace Archive.Templates.Runtime;

/// <summary>How each kind of value looks as text.</summary>
internal sealed class TextForm(Budget budget)
{
    private const int DeepestValue = 20;

    private readonly StringBuilder _written = new();
    private char[] _characters = new char[256];

    /// <summary>How values of the host are written.</summary>
    public Action<object, StringBuilder>? Host { get; set; }

    /// <summary>How dates are written; a template may change it.</summary>
    public string DateFormat { get; set; } = DateFormats.Default;

    public string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        Html html => Of(html),
        Callable => "<function>",
        IFormattable and (int or long or double or float or decimal or BigInteger) => Number(value),
        DateTime date => DateFormats.Format(date, DateFormat),
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        _ => Composite(value, 0),
    };

    /// <summary>Its markup; made anew each time, and so charged each time.</summary>
    public string Of(Html html)
    {
        var markup = html.ToString();
        budget.Read(markup.Length);
        return markup;
    }

    /// <summary>The same, without a string where the host writes the value; to be used before the next is asked for.</summary>
    public ReadOnlySpan<char> CharactersOf(object value) => value is not string && IsOfHost(value) ? Written(value) : Of(value);

    public static string Number(object value) => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture);

    /// <summary>A string as a template would have to write it.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\a' => "\\a",
                '\b' => "\\b",
                '\t' => "\\t",
                '\n' => "\\n",
                '\v' => "\\v",
                '\f' => "\\f",
                '\r' => "\\r",
                < ' ' => FormattableString.Invariant($"\\x{(int)character:x2}"),
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    private string Composite(object value, int depth)
    {
        if (depth > DeepestValue)
        {
            throw new RenderError(budget.At, "The value contains itself, or is nested too deeply to be written.");
        }

        return value switch
        {
            ScriptObject or FunctionGroup or RootObject => Mapping(value, depth),
            _ when IsOfHost(value) => Written(value).ToString(),
            _ => List(value, depth),
        };
    }

    private static bool IsOfHost(object value) =>
        value is IHostObject || !(value is bool or Html or Callable or DateTime or TimeSpan or RootObject or IEnumerable || Arithmetic.IsNumber(value));

    private ReadOnlySpan<char> Written(object value)
    {
        if (value is IHostObject { HostType.Name: var kind })
        {
            throw new RenderError(budget.At, $"A value of the kind `{kind}` cannot be written: write one of its members.");
        }

        if (Host is null)
        {
            return Convert.ToString(value, CultureInfo.InvariantCulture);
        }

        _written.Clear();
        Host(value, _written);
        budget.CheckLength(_written.Length);
        if (_written.Length > _characters.Length)
        {
            _characters = new char[_written.Length * 2];
        }

        _written.CopyTo(0, _characters, _written.Length);
        return _characters.AsSpan(0, _written.Length);
    }

    private string Mapping(object value, int depth) => Listed("{", Members.All(value)!.Select(member => $"{member.Key}: {Part(member.Value, depth)}"), "}");

    private string List(object value, int depth) => Listed("[", Items.Of(value)!.Select(item => Part(item, depth)), "]");

    private string Listed(string opening, IEnumerable<string> parts, string closing) =>
        new GrowingText(budget).Append(opening).Join(", ", parts).Append(closing).ToString();

    private string Part(object? value, int depth)
    {
        budget.Step();
        return value switch
        {
            null => "null",
            string text => Quoted(text),
            Html html => Quoted(html.ToString()),
            IEnumerable or RootObject => Composite(value, depth + 1),
            _ => Of(value),
        };
    }
}
