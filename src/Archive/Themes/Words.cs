using System.Diagnostics;
using System.Globalization;
using System.Text;
using Archive.Articles;
using Archive.Markup;
using Archive.Templates;

namespace Archive.Themes;

/// <summary>The words of a theme in one language: what <c>strings/LANG.yml</c> says, with counts and dates put in.</summary>
internal sealed class Words
{
    private readonly Dictionary<string, YamlEntry> _words;

    /// <param name="layers">The files of a theme and of those it is based on, its own first.</param>
    public Words(string language, IEnumerable<YamlMap> layers)
    {
        Language = language;
        _words = layers
            .SelectMany(layer => layer.Entries)
            .DistinctBy(entry => entry.Key, StringComparer.Ordinal)
            .ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        var inOrder = _words.Values.OrderBy(word => word.Key, StringComparer.Ordinal).ToList();
        Hash = ModelBytes.HashOf(Mapping.OfYaml(inOrder));
        ForTemplates = Mapping.Of(inOrder
            .Where(word => word.Value is YamlScalar or YamlMap)
            .Select(word => KeyValuePair.Create(word.Key, Shown(word.Key, word.Value))));
        Plain = Mapping.Of(ForTemplates.Where(word => word.Value is not HostFunction));
    }

    public string Language { get; }

    /// <summary>By key: a text, or where a text has <c>{0}</c> or plural forms, a function.</summary>
    public ScriptObject ForTemplates { get; }

    /// <summary>Those of them that are no functions, for a page that speaks this language beside its own.</summary>
    public ScriptObject Plain { get; }

    /// <summary>Of all keys and texts: two with the same hash say the same everywhere.</summary>
    public byte[] Hash { get; }

    /// <summary>What the theme's author wrote under a key; null where nobody did.</summary>
    public YamlNode? Find(string key) => _words.GetValueOrDefault(key)?.Value;

    // The forms that follow are those of `RequiredWords`, which was asked before any of these words are.
    public string Text(string key) => Find(key) is YamlScalar scalar ? scalar.Text : throw new UnreachableException($"strings: {key} is no text");

    /// <summary>A text with <c>{0}</c>, <c>{1}</c> … filled in.</summary>
    public string With(string key, params string[] parts) => Fill(Text(key), parts);

    /// <summary>A text for a number, in the plural form it asks for.</summary>
    public string Count(string key, int count) => Fill(Form(Find(key), count), [Number(count)]);

    /// <summary>The entry of a mapping, such as a language's name; the key itself where there is none.</summary>
    public string Name(string key, string name) =>
        Find(key) is YamlMap map && map.Find(name)?.Value is YamlScalar scalar ? scalar.Text : name;

    /// <summary>A date as a reader of this language writes it, no more exact than it is.</summary>
    public string Date(PartialDate date)
    {
        var pattern = Text((date.Year, date.Month, date.Day) switch
        {
            (null, _, _) => "date_unknown",
            (_, null, _) => "date_year",
            (_, _, null) => "date_month",
            _ => "date_day",
        });
        return Pattern.Fill(pattern, date, (of, place) => place switch
        {
            "year" when of.Year is { } year => Number(year),
            "month" when of.Month is { } month => Number(month),
            "month_name" when of.Month is { } month => Month(month),
            "day" when of.Day is { } day => Number(day),
            _ => null,
        });
    }

    /// <param name="month">1 to 12.</param>
    public string Month(int month) =>
        Find("month_names") is YamlList names && names.Items[month - 1] is YamlScalar name
            ? name.Text
            : throw new UnreachableException("strings: month_names are not twelve");

    /// <summary>How long after the original a translation came; null where the dates do not say.</summary>
    public string? After(Interval? interval)
    {
        if (interval is not { } known)
        {
            return null;
        }

        var span = Count(
            known.Unit switch
            {
                IntervalUnit.Year => "interval_years",
                IntervalUnit.Month => "interval_months",
                _ => "interval_days",
            },
            known.Count);
        return With(known.About ? "interval_about" : "interval_exact", span);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Form(YamlNode? word, int count) => word switch
    {
        YamlScalar scalar => scalar.Text,
        YamlMap map when count == 1 && map.Find("one")?.Value is YamlScalar one => one.Text,
        YamlMap map when map.Find("other")?.Value is YamlScalar other => other.Text,
        _ => throw new UnreachableException("strings: a plural without `other`"),
    };

    private object? Shown(string key, YamlNode word) => word switch
    {
        YamlScalar { Text: var text } when !text.Contains("{0}", StringComparison.Ordinal) => text,
        YamlScalar { Text: var text } => new HostFunction(key, 1, 3, (parts, form) => Filled(text, parts, form)),
        YamlMap map when map.Find("other")?.Value is YamlScalar => new HostFunction(key, 1, 1, (count, form) => Count(key, Whole(key, form(count[0])))),
        YamlMap map => Mapping.Of(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, (object?)(entry.Value as YamlScalar)?.Text))),
        _ => null,
    };

    private static object Filled(string text, IReadOnlyList<object?> parts, Func<object?, string> form)
    {
        var printed = new string[parts.Count];
        for (var index = 0; index < printed.Length; index++)
        {
            if (parts[index] is Html)
            {
                return Marked(text, parts, form);
            }

            printed[index] = form(parts[index]);
        }

        return Fill(text, printed);
    }

    /// <summary>Words around names that bring their own markup, such as the language they are in.</summary>
    private static Html Marked(string text, IEnumerable<object?> parts, Func<object?, string> form) =>
        Html.Of(Fill(Escaped(text), [.. parts.Select(part => part is Html html ? html.ToString() : Escaped(form(part)))]));

    private static string Escaped(string text) => Encoding.UTF8.GetString(FilledHtml.Of($"{text}"));

    private static int Whole(string key, string count) =>
        int.TryParse(count, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new HostException($"`strings.{key}` takes a whole number, and got `{count}`.");

    private static string Fill(string text, IReadOnlyList<string> parts) =>
        Pattern.Fill(text, parts, (all, place) => place is [>= '0' and <= '9' and var digit] && digit - '0' < all.Count ? all[digit - '0'] : null);
}
