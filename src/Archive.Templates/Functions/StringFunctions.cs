using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Archive.Templates.Runtime;

namespace Archive.Templates.Functions;

/// <summary><c>string</c>: texts. Null counts as the empty text; counting is in UTF-16 units, comparing is by them.</summary>
internal static partial class StringFunctions
{
    public static readonly FunctionGroup Group = new("string")
    {
        { "escape", "text", Escape },
        { "append", "text with", Append },
        { "capitalize", "text", Capitalize },
        { "capitalizewords", "text", CapitalizeWords },
        { "contains", "text value", Contains },
        { "empty", "text", Empty },
        { "whitespace", "text", Whitespace },
        { "downcase", "text", Downcase },
        { "ends_with", "text value", EndsWith },
        { "equals_ignore_case", "text value", EqualsIgnoreCase },
        { "handleize", "text", Handleize },
        { "literal", "text", Literal },
        { "lstrip", "text", StripLeft },
        { "pluralize", "number singular plural", Pluralize },
        { "prepend", "text by", Prepend },
        { "remove", "text remove", Remove },
        { "remove_first", "text remove", RemoveFirst },
        { "remove_last", "text remove", RemoveLast },
        { "replace", "text match replace", Replace },
        { "replace_first", "text match replace fromEnd?", ReplaceFirst },
        { "rstrip", "text", StripRight },
        { "size", "text", Size },
        { "slice", "text start length?", Slice },
        { "slice1", "text start length?", SliceOne },
        { "split", "text match", Split },
        { "starts_with", "text value", StartsWith },
        { "strip", "text", Strip },
        { "strip_newlines", "text", StripNewlines },
        { "to_int", "text", ToInt },
        { "to_long", "text", ToLong },
        { "to_float", "text", ToFloat },
        { "to_double", "text", ToDouble },
        { "truncate", "text length ellipsis?", Truncate },
        { "truncatewords", "text count ellipsis?", TruncateWords },
        { "upcase", "text", Upcase },
        { "md5", "text", HashFunctions.Md5 },
        { "sha1", "text", HashFunctions.Sha1 },
        { "sha256", "text", HashFunctions.Sha256 },
        { "sha512", "text", HashFunctions.Sha512 },
        { "hmac_sha1", "text secretKey", HashFunctions.HmacSha1 },
        { "hmac_sha256", "text secretKey", HashFunctions.HmacSha256 },
        { "hmac_sha512", "text secretKey", HashFunctions.HmacSha512 },
        { "pad_left", "text width", PadLeft },
        { "pad_right", "text width", PadRight },
        { "base64_encode", "text", HashFunctions.Base64Encode },
        { "base64_decode", "text", HashFunctions.Base64Decode },
        { "index_of", "text search startIndex? count? stringComparison?", IndexOf },
    };

    /// <summary>The text and then another.</summary>
    /// <example>{{ "Hello" | string.append " World" }} → Hello World</example>
    private static object Append(BuiltinCall call) => call.Charged(call.Text(0) + call.Text(1));

    /// <summary>The text with its first letter as a capital.</summary>
    /// <example>{{ "test" | string.capitalize }} → Test</example>
    private static object Capitalize(BuiltinCall call) =>
        call.Text(0) is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : "";

    /// <summary>The text with the first letter of each word as a capital.</summary>
    /// <example>{{ "This is easy" | string.capitalizewords }} → This Is Easy</example>
    private static object CapitalizeWords(BuiltinCall call)
    {
        var letters = call.Text(0).ToCharArray();
        var isBefore = true;
        for (var index = 0; index < letters.Length; index++)
        {
            if (isBefore && char.IsLetter(letters[index]))
            {
                letters[index] = char.ToUpperInvariant(letters[index]);
                isBefore = false;
            }

            isBefore |= char.IsWhiteSpace(letters[index]);
        }

        return new string(letters);
    }

    /// <summary>Whether a text has another in it.</summary>
    /// <example>{{ "This is easy" | string.contains "easy" }} → true</example>
    private static object Contains(BuiltinCall call) => Boxes.Of(HasBoth(call) && call.Text(0).Contains(call.Text(1), StringComparison.Ordinal));

    /// <summary>The text in small letters.</summary>
    /// <example>{{ "TeSt" | string.downcase }} → test</example>
    private static object? Downcase(BuiltinCall call) => call.TextOrNull(0)?.ToLowerInvariant();

    /// <summary>Whether the text is empty.</summary>
    /// <example>{{ "" | string.empty }} → true</example>
    private static object Empty(BuiltinCall call) => Boxes.Of(call.Text(0).Length == 0);

    /// <summary>Whether the text ends with another.</summary>
    /// <example>{{ "This is easy" | string.ends_with "easy" }} → true</example>
    private static object EndsWith(BuiltinCall call) => Boxes.Of(HasBoth(call) && call.Text(0).EndsWith(call.Text(1), StringComparison.Ordinal));

    /// <summary>Whether two texts are the same but for capital and small letters.</summary>
    /// <example>{{ "Scriban" | string.equals_ignore_case "SCRIBAN" }} → true</example>
    private static object EqualsIgnoreCase(BuiltinCall call) => Boxes.Of(call.Has(0) && call.Has(1) && call.Text(0).Equals(call.Text(1), StringComparison.OrdinalIgnoreCase));

    /// <summary>The text with control characters, quotes and backslashes written as escapes.</summary>
    /// <example>{{ "Hel\tlo\n\"W\\orld" | string.escape }} → Hel\tlo\n\"W\\orld</example>
    private static object? Escape(BuiltinCall call) => call.Has(0) ? call.Charged(TextForm.Quoted(call.Text(0))[1..^1]) : null;

    /// <summary>Letters and digits in small, joined by hyphens: fit for an address.</summary>
    /// <example>{{ '100% M &amp; Ms!!!' | string.handleize }} → 100-m-ms</example>
    private static object Handleize(BuiltinCall call)
    {
        var handle = new StringBuilder();
        foreach (var character in call.Text(0).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(character))
            {
                handle.Append(character);
            }
            else if (handle is not [.., '-'])
            {
                handle.Append('-');
            }
        }

        return handle.ToString().TrimEnd('-');
    }

    /// <summary>The place of the first occurrence of a text in another, counted from 0; -1 where there is none. Of the comparisons of .NET only their case counts.</summary>
    /// <example>{{ "banana" | string.index_of "n" 3 }} → 4</example>
    private static object IndexOf(BuiltinCall call)
    {
        var text = call.Text(0);
        var start = call.Integer(2);
        var count = call.Integer(3, text.Length - start);
        if (start < 0 || count < 0 || (long)start + count > text.Length)
        {
            throw call.Error("The place to start from, or the number of characters to look through, is outside of the text.");
        }

        return Boxes.Of(text.IndexOf(call.Text(1), start, count, Comparison(call, call.TextOrNull(4))));
    }

    private static StringComparison Comparison(BuiltinCall call, string? name) =>
        name is null ? StringComparison.Ordinal
        : !Enum.TryParse<StringComparison>(name, out var named) ? throw call.Error($"'{name}' is not a valid stringComparison")
        : named.ToString().EndsWith("IgnoreCase", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase
        : StringComparison.Ordinal;

    /// <summary>The text as a template would have to write it, in quotes.</summary>
    /// <example>{{ 'Hello\n"World"' | string.literal }} → "Hello\n\"World\""</example>
    private static object? Literal(BuiltinCall call) => call.Has(0) ? call.Charged(TextForm.Quoted(call.Text(0))) : null;

    /// <summary>The text without white space at its start.</summary>
    /// <example>{{ '   too many spaces' | string.lstrip }} → too many spaces</example>
    private static object? StripLeft(BuiltinCall call) => call.TextOrNull(0)?.TrimStart();

    /// <summary>The text with spaces before it, up to a length.</summary>
    /// <example>hello{{ "world" | string.pad_left 10 }} → hello     world</example>
    private static object PadLeft(BuiltinCall call) => call.Text(0).PadLeft(Width(call));

    /// <summary>The text with spaces after it, up to a length.</summary>
    /// <example>{{ "hello" | string.pad_right 10 }}world → hello     world</example>
    private static object PadRight(BuiltinCall call) => call.Text(0).PadRight(Width(call));

    /// <summary>One of two texts: the first for 1, the second for any other number.</summary>
    /// <example>{{ 7 | string.pluralize 'product' 'products' }} → products</example>
    private static object? Pluralize(BuiltinCall call) => call.TextOrNull(call.Integer(0) == 1 ? 1 : 2);

    /// <summary>Another text and then the text.</summary>
    /// <example>{{ "World" | string.prepend "Hello " }} → Hello World</example>
    private static object Prepend(BuiltinCall call) => call.Charged(call.Text(1) + call.Text(0));

    /// <summary>The text without any occurrence of another.</summary>
    /// <example>{{ "Hello, world. Goodbye, world." | string.remove "world" }} → Hello, . Goodbye, .</example>
    private static object? Remove(BuiltinCall call) => call.Has(0) ? Replaced(call, "") : null;

    /// <summary>The text without the first occurrence of another.</summary>
    /// <example>{{ "Hello, world. Goodbye, world." | string.remove_first "world" }} → Hello, . Goodbye, world.</example>
    private static object? RemoveFirst(BuiltinCall call) => call.Has(0) ? ReplacedOnce(call, "", fromEnd: false) : null;

    /// <summary>The text without the last occurrence of another.</summary>
    /// <example>{{ "Hello, world. Goodbye, world." | string.remove_last "world" }} → Hello, world. Goodbye, .</example>
    private static object? RemoveLast(BuiltinCall call) => call.Has(0) ? ReplacedOnce(call, "", fromEnd: true) : null;

    /// <summary>The text with a third in the place of each occurrence of another.</summary>
    /// <example>{{ "Hello, world. Goodbye, world." | string.replace "world" "buddy" }} → Hello, buddy. Goodbye, buddy.</example>
    private static object Replace(BuiltinCall call) => call.Text(1).Length > 0 || call.Text(0).Length == 0
        ? Replaced(call, call.Text(2))
        : throw call.Error("The value cannot be an empty string.");

    /// <summary>The text with a third in the place of the first occurrence of another, or of the last.</summary>
    /// <example>{{ "Hello, world. Goodbye, world." | string.replace_first "world" "buddy" }} → Hello, buddy. Goodbye, world.</example>
    private static object ReplaceFirst(BuiltinCall call) => ReplacedOnce(call, call.Text(2), call.Flag(3));

    /// <summary>The text without white space at its end.</summary>
    /// <example>{{ '   too many spaces           ' | string.rstrip }} →    too many spaces</example>
    private static object? StripRight(BuiltinCall call) => call.TextOrNull(0)?.TrimEnd();

    /// <summary>How many characters the text has.</summary>
    /// <example>{{ "test" | string.size }} → 4</example>
    private static object Size(BuiltinCall call) => Boxes.Of(call.Text(0).Length);

    /// <summary>The text from a place on, counted from 0 or from the end if negative; all that is left, or so many characters.</summary>
    /// <example>{{ "hello" | string.slice 1 }} → ello</example>
    /// <example>{{ "hello" | string.slice 1 length:3 }} → ell</example>
    private static object Slice(BuiltinCall call) => Sliced(call, call.Integer(2, call.Text(0).Length));

    /// <summary>One character at a place, or so many.</summary>
    /// <example>{{ "hello" | string.slice1 1 }} → e</example>
    /// <example>{{ "hello" | string.slice1 1 length: 3 }} → ell</example>
    private static object SliceOne(BuiltinCall call) => Sliced(call, call.Integer(2, 1));

    /// <summary>The parts of a text between the occurrences of another; empty parts are left out.</summary>
    /// <example>{{ "Hi, how are you" | string.split ' ' }} → ["Hi,", "how", "are", "you"]</example>
    private static object Split(BuiltinCall call)
    {
        var parts = call.Text(0).Split(call.Text(1), StringSplitOptions.RemoveEmptyEntries);
        call.Budget.Step(parts.Length);
        return new ScriptArray(parts);
    }

    /// <summary>Whether the text begins with another.</summary>
    /// <example>{{ "This is easy" | string.starts_with "This" }} → true</example>
    private static object StartsWith(BuiltinCall call) => Boxes.Of(HasBoth(call) && call.Text(0).StartsWith(call.Text(1), StringComparison.Ordinal));

    /// <summary>The text without white space at its start and end.</summary>
    /// <example>{{ '   too many spaces           ' | string.strip }} → too many spaces</example>
    private static object? Strip(BuiltinCall call) => call.TextOrNull(0)?.Trim();

    /// <summary>The text without line ends.</summary>
    /// <example>{{ "This is a string.\r\n With \nanother \rstring" | string.strip_newlines }} → This is a string. With another string</example>
    private static object StripNewlines(BuiltinCall call) =>
        call.Text(0).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    /// <summary>The number that a text says; null where it says none.</summary>
    /// <example>{{ "123.4" | string.to_double + 1 }} → 124.4</example>
    private static object? ToDouble(BuiltinCall call) =>
        double.TryParse(call.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The number that a text says, with the precision of 32 bits; null where it says none.</summary>
    /// <example>{{ "123.4" | string.to_float + 1 }} → 124.4</example>
    private static object? ToFloat(BuiltinCall call) =>
        float.TryParse(call.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The whole number of 32 bits that a text says; null where it says none.</summary>
    /// <example>{{ "123" | string.to_int + 1 }} → 124</example>
    private static object? ToInt(BuiltinCall call) =>
        int.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Boxes.Of(number) : null;

    /// <summary>The whole number of 64 bits that a text says; null where it says none.</summary>
    /// <example>{{ "123678912345678" | string.to_long + 1 }} → 123678912345679</example>
    private static object? ToLong(BuiltinCall call) =>
        long.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The text, cut so that it has at most so many characters with the sign that says it was cut.</summary>
    /// <example>{{ "The cat came back the very next day" | string.truncate 13 }} → The cat ca...</example>
    private static object Truncate(BuiltinCall call)
    {
        var (text, ellipsis) = (call.Text(0), call.TextOrNull(2) ?? "...");
        var length = Math.Max(0, call.Integer(1));
        return text.Length <= length ? text : call.Charged(text[..Math.Max(0, length - ellipsis.Length)] + ellipsis);
    }

    /// <summary>The first words of the text, and the sign that there were more, which as in Scriban no argument changes. White space at the start or the end counts as a word.</summary>
    /// <example>{{ "The cat came back the very next day" | string.truncatewords 4 }} → The cat came back...</example>
    private static object TruncateWords(BuiltinCall call)
    {
        var text = call.Text(0);
        var words = WhiteSpace().Split(text).Take(call.Integer(1));
        return text.Length > 0 ? call.Charged(string.Join(' ', words) + "...") : "";
    }

    /// <summary>The text in capital letters.</summary>
    /// <example>{{ "test" | string.upcase }} → TEST</example>
    private static object? Upcase(BuiltinCall call) => call.TextOrNull(0)?.ToUpperInvariant();

    /// <summary>Whether the text is empty or has only white space.</summary>
    /// <example>{{ "" | string.whitespace }} → true</example>
    private static object Whitespace(BuiltinCall call) => Boxes.Of(string.IsNullOrWhiteSpace(call.Text(0)));

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();

    /// <summary>Scriban does not find the empty text in any other.</summary>
    private static bool HasBoth(BuiltinCall call) => call.Text(0).Length > 0 && call.Text(1).Length > 0;

    private static int Width(BuiltinCall call)
    {
        var width = Math.Max(0, call.Integer(1));
        call.Budget.Value(width);
        return width;
    }

    private static string Replaced(BuiltinCall call, string replacement)
    {
        var (text, match) = (call.Text(0), call.Text(1));
        if (match.Length == 0)
        {
            return text;
        }

        call.Budget.Value(text.Length + (long)text.AsSpan().Count(match) * replacement.Length);
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static string ReplacedOnce(BuiltinCall call, string replacement, bool fromEnd)
    {
        var (text, match) = (call.Text(0), call.Text(1));
        var place = fromEnd ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase) : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        return place < 0 || match.Length == 0 ? text : call.Charged(text[..place] + replacement + text[(place + match.Length)..]);
    }

    private static string Sliced(BuiltinCall call, int length)
    {
        var text = call.Text(0);
        var start = call.Integer(1);
        start = start < 0 ? start + text.Length : Math.Min(start, text.Length);
        var end = (int)Math.Clamp((long)start + length, 0, text.Length);
        return text[Math.Clamp(start, 0, end)..end];
    }
}
