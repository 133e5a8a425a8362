using System.Globalization;

namespace Archive.Benchmarks;

/// <summary>
/// What other articles need to know of an article. All of it follows from the number alone, so that a corpus of 1,001 is
/// a corpus of 1,000 with one file pair more: that is how adding an article is measured.
/// </summary>
internal sealed record Work(int Number, string Id, Pair Title, Tongue Original, DateOnly FirstPublished, DateOnly Translated)
{
    private static readonly DateOnly FirstDay = new(2014, 1, 1);

    private const int DaysOfTenYears = 3652;

    private static readonly IReadOnlyList<string> Colours = ["amber", "blue", "cedar", "dusky", "early", "faded", "grey", "hidden", "iron", "late", "northern", "open", "pale", "quiet", "silver", "winter"];

    private static readonly IReadOnlyList<string> Nouns = ["almanac", "bridge", "cable", "dispatch", "envelope", "ferry", "glossary", "harbour", "index", "journal", "lantern", "margin", "notebook", "page", "signal", "voyage"];

    public string Folder => Translated.Year.ToString(CultureInfo.InvariantCulture);

    public string SourceUrl => $"https://papers.example.org/{FirstPublished.Year}/{Id}";

    public static Work Of(int number)
    {
        var dice = new Dice((ulong)number);
        var translated = FirstDay.AddDays(dice.Roll(DaysOfTenYears));
        return new Work(
            number,
            $"{dice.Pick(Colours)}-{dice.Pick(Nouns)}-{number}",
            new Prose(dice).Title(),
            dice.Chance(70) ? Tongue.English : Tongue.Japanese,
            translated.AddDays(-dice.Between(1, 400)),
            translated);
    }

    public string FileName(Tongue tongue) => $"{Id}.{tongue.Code()}.md";

    /// <summary>Below the folder of all content.</summary>
    public string PathOf(Tongue tongue) => Path.Combine("articles", Folder, FileName(tongue));

    public DateOnly DateIn(Tongue tongue) => tongue == Original ? FirstPublished : Translated;

    /// <summary>A link by the edition's file, in each language to that language's own; from any article's folder.</summary>
    public Pair FileLink => ($"[{Title.Japanese}]({FromSibling(Tongue.Japanese)})", $"[{Title.English}]({FromSibling(Tongue.English)})");

    private string FromSibling(Tongue tongue) => $"../{Folder}/{FileName(tongue)}";
}
