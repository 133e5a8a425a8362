using System.Buffers;
using System.Globalization;
using System.Text;

namespace Archive.Markup;

/// <summary>How a text is written as a value, so that <see cref="Yaml"/> reads the same text again: bare where nothing can be mistaken, else in quotes.</summary>
internal static class YamlWriting
{
    // Signs that mean nothing to YAML inside a value, nor to those who look for slips of the keyboard.
    private static readonly SearchValues<char> Harmless = SearchValues.Create(" .-_/+():!?%$;=<>~'・ー、。「」『』（）！？…—–―〜～＝／“”’");
    private static readonly SearchValues<char> HarmlessAtFirst = SearchValues.Create("「『（");

    private static readonly HashSet<string> Words = new(["null", "true", "false", "yes", "no", "on", "off"], StringComparer.OrdinalIgnoreCase);

    public static string Value(string text)
    {
        var value = Seen(text);
        return IsPlain(value) ? value : Quoted(value);
    }

    /// <summary>Between brackets, where a comma separates.</summary>
    public static string Values(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Value))}]";

    /// <summary>One line, and nothing that cannot be seen: that would be refused when it is read.</summary>
    private static string Seen(string text)
    {
        var seen = new StringBuilder(text.Length);
        foreach (var rune in Folding.Composed(text).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                seen.Append(' ');
            }
            else if (rune.Value is not (0xFEFF or 0xFFFE or 0xFFFF))
            {
                seen.Append(rune.ToString());
            }
        }

        return seen.ToString().Trim();
    }

    private static bool IsPlain(string text) =>
        text.Length > 0
        && (char.IsLetterOrDigit(text[0]) || HarmlessAtFirst.Contains(text[0]))
        && text[^1] is not (' ' or '-' or ':')
        && !Words.Contains(text)
        && text.All(character => char.IsLetterOrDigit(character) || Harmless.Contains(character) || char.IsSurrogate(character))
        && !text.Contains("  ", StringComparison.Ordinal)
        && !text.Contains(": ", StringComparison.Ordinal);

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
