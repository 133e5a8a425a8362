using System.Diagnostics;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Themes;

/// <summary>The words that the program says itself, besides those that templates ask for: a theme is refused that has them not, or in another form.</summary>
internal static class RequiredWords
{
    private const int MonthsOfAYear = 12;

    private static readonly IReadOnlyList<RequiredWord> All =
    [
        .. Each(
            WordForm.Text,
            "as_author", "as_publication", "as_republication", "as_translator", "date_day", "date_month", "date_unknown", "date_year", "day_unknown",
            "edition_dates", "enter", "home", "interval_about", "interval_exact", "is_withdrawn", "languages_only", "length_characters", "length_words",
            "month_unknown", "original_changed", "original_changed_here", "original_lost_after", "original_lost_here", "page_articles", "page_dates", "page_glossary", "page_missing", "page_newest",
            "page_notes", "page_number", "page_original_dates", "page_people", "page_publications", "page_topics", "page_translations", "parallel_first",
            "read_held", "title_and_site", "translators_note", "translators_note_mark", "unknown_dates", "without_reading"),
        .. Each(WordForm.Counted, "interval_days", "interval_months", "interval_years", "reading_time"),
        .. Each(WordForm.Names, "alerts", "language_names"),
        .. Each(WordForm.Months, "month_names"),
    ];

    public static IReadOnlyList<string> Keys { get; } = [.. All.Select(word => word.Key)];

    /// <param name="file">Where the theme's author would add what is missing.</param>
    public static IEnumerable<Problem> Faults(Words words, string file) =>
        from word in All
        let node = words.Find(word.Key)
        let problem = node is null
            ? ThemeProblems.MissingString(Location.StartOf(file), word.Key, file)
            : Misfit(node, word.Form) is { } misfit ? Refusal(misfit.At, word.Key, word.Form) : null
        where problem is not null
        select problem;

    private static IEnumerable<RequiredWord> Each(WordForm form, params string[] keys) => keys.Select(key => new RequiredWord(key, form));

    /// <summary>The node that is not as the form wants it, or lacks something; null where all is well.</summary>
    private static YamlNode? Misfit(YamlNode node, WordForm form) => (form, node) switch
    {
        (WordForm.Text or WordForm.Counted, YamlScalar) => null,
        (WordForm.Counted, YamlMap map) when map.Find("other") is not null => map.Entries.Select(entry => entry.Value).FirstOrDefault(IsNoText),
        (WordForm.Names, YamlMap map) => map.Entries.Select(entry => entry.Value).FirstOrDefault(IsNoText),
        (WordForm.Months, YamlList { Items.Count: MonthsOfAYear } list) => list.Items.FirstOrDefault(IsNoText),
        _ => node,
    };

    private static bool IsNoText(YamlNode node) => node is not YamlScalar;

    private static Problem Refusal(Location at, string key, WordForm form) => form switch
    {
        WordForm.Text => ThemeProblems.WordsNotOneText(at, key),
        WordForm.Counted => ThemeProblems.WordsNotCounted(at, key),
        WordForm.Names => ThemeProblems.WordsNotNames(at, key),
        WordForm.Months => ThemeProblems.WordsNotMonths(at, key),
        _ => throw new UnreachableException(),
    };

    private sealed record RequiredWord(string Key, WordForm Form);

    /// <summary>How the words under a key are written.</summary>
    private enum WordForm
    {
        Text,

        /// <summary>A text, or one for each plural form, of which <c>other</c> must be there.</summary>
        Counted,

        /// <summary>Texts by somebody's own keys.</summary>
        Names,

        /// <summary>A list of twelve texts.</summary>
        Months,
    }
}
