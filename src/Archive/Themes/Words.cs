using System.Globalization;
using Archive.Articles;
using Archive.Markup;
using Archive.Templates;

namespace Archive.Themes;

/// <summary>The words of a theme in one language: what <c>strings/LANG.yml</c> says, with counts and dates put in.</summary>
internal sealed class Words
{
    // What the models say themselves, besides what the templates ask for; a theme without one of these is refused.
    public static readonly string[] Required =
    [
        "as_author", "as_publication", "as_republication", "as_translator", "date_day", "date_month", "date_unknown", "date_year",
        "day_unknown", "enter", "home", "interval_about", "interval_days", "interval_exact", "interval_months", "interval_years",
        "language_names", "languages_only", "month_names", "month_unknown", "page_articles", "page_dates", "page_missing", "page_newest",
        "page_number", "page_original_dates", "page_people", "page_publications", "page_topics", "read_held", "title_and_site",
        "unknown_dates", "without_reading",
    ];

    private readonly Dictionary<string, YamlNode> _words;

    /// <param name="layers">The files of a theme and of those it is based on, its own first.</param>
    public Words(string language, IEnumerable<YamlMap> layers)
    {
        Language = language;
        _words = layers
            .SelectMany(layer => layer.Entries)
            .DistinctBy(entry => entry.Key, StringComparer.Ordinal)
            .ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        Identity = string.Join('\n', _words.OrderBy(word => word.Key, StringComparer.Ordinal).Select(word => $"{word.Key}: {Written(word.Value)}"));
        ForTemplates = Mapping.Of(_words
            .OrderBy(word => word.Key, StringComparer.Ordinal)
            .Where(word => word.Value is YamlScalar or YamlMap)
            .Select(word => KeyValuePair.Create(word.Key, Shown(word.Key))));
    }

    public string Language { get; }

    /// <summary>By key: a text, or where a text has <c>{0}</c> or plural forms, a function.</summary>
    public ScriptObject ForTemplates { get; }

    /// <summary>All keys and texts: two with the same identity say the same everywhere.</summary>
    public string Identity { get; }

    public bool Has(string key) => _words.ContainsKey(key);

    public string Text(string key) => _words[key] is YamlScalar scalar ? scalar.Text : throw new KeyNotFoundException($"strings: {key} is no text");

    /// <summary>A text with <c>{0}</c>, <c>{1}</c> … filled in.</summary>
    public string With(string key, params string[] parts) => Fill(Text(key), parts);

    /// <summary>A text for a number, in the plural form it asks for.</summary>
    public string Count(string key, int count) => Fill(Form(_words[key], count), [Number(count)]);

    /// <summary>The entry of a mapping, such as a language's name; the key itself where there is none.</summary>
    public string Name(string key, string name) =>
        _words[key] is YamlMap map && map.Find(name)?.Value is YamlScalar scalar ? scalar.Text : name;

    /// <summary>A date as a reader of this language writes it, no more exact than it is.</summary>
    public string Date(PartialDate date)
    {
        if (date.Year is not { } year)
        {
            return Text("date_unknown");
        }

        if (date.Month is not { } month)
        {
            return Text("date_year").Replace("{year}", Number(year), StringComparison.Ordinal);
        }

        return Text(date.Day is null ? "date_month" : "date_day")
            .Replace("{year}", Number(year), StringComparison.Ordinal)
            .Replace("{month}", Number(month), StringComparison.Ordinal)
            .Replace("{month_name}", Month(month), StringComparison.Ordinal)
            .Replace("{day}", Number(date.Day ?? 0), StringComparison.Ordinal);
    }

    /// <param name="month">1 to 12.</param>
    public string Month(int month) => ((YamlScalar)((YamlList)_words["month_names"]).Items[month - 1]).Text;

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

    private static string Written(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Text,
        YamlList list => string.Join(" | ", list.Items.Select(Written)),
        YamlMap map => string.Join(" | ", map.Entries.Select(entry => $"{entry.Key}= {Written(entry.Value)}")),
        _ => "",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Form(YamlNode word, int count) => word switch
    {
        YamlScalar scalar => scalar.Text,
        YamlMap map when count == 1 && map.Find("one")?.Value is YamlScalar one => one.Text,
        YamlMap map when map.Find("other")?.Value is YamlScalar other => other.Text,
        _ => throw new KeyNotFoundException($"strings/{Language}.yml: a text without `other`"),
    };

    private object? Shown(string key) => _words[key] switch
    {
        YamlScalar { Text: var text } when !text.Contains("{0}", StringComparison.Ordinal) => text,
        YamlScalar => new HostFunction(key, 1, 3, parts => Fill(Text(key), [.. parts.Select(Printed)])),
        YamlMap map when map.Find("other") is not null => new HostFunction(key, 1, 1, count => Count(key, Convert.ToInt32(count[0], CultureInfo.InvariantCulture))),
        YamlMap map => Mapping.Of(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, (object?)(entry.Value as YamlScalar)?.Text))),
        _ => null,
    };

    private static string Printed(object? part) => Convert.ToString(part, CultureInfo.InvariantCulture) ?? "";

    private static string Fill(string text, IReadOnlyList<string> parts)
    {
        for (var index = 0; index < parts.Count; index++)
        {
            text = text.Replace("{" + Number(index) + "}", parts[index], StringComparison.Ordinal);
        }

        return text;
    }
}
