using System.Globalization;
using System.Text;

namespace Archive.Benchmarks;

/// <summary>One file of the corpus: front matter as a keeper writes it, then the blocks in one language.</summary>
internal sealed class Edition(Work work, Tongue tongue)
{
    private readonly StringBuilder _text = new();

    /// <param name="credits">What the two editions share; it stands in the translated one.</param>
    public string Text(Credits credits, IReadOnlyList<Pair> blocks)
    {
        Line("---");
        Line($"title: {work.Title.In(tongue)}");
        Line($"date: {Day(work.DateIn(tongue))}");
        if (tongue != work.Original)
        {
            Shared(credits);
        }

        Line("---");
        _text.AppendJoin("\n\n", blocks.Select(block => block.In(tongue)));
        return _text.Append('\n').ToString();
    }

    private void Shared(Credits credits)
    {
        if (credits.Author.Length > 0)
        {
            Line($"translator: [{string.Join(", ", credits.Translators)}]");
            Line($"author: {credits.Author}");
        }

        Line("source:");
        if (credits.Publication.Length > 0)
        {
            Line($"  publication: {credits.Publication}");
        }

        Line($"  url: {work.SourceUrl}");
        Line($"  date: {Day(work.FirstPublished)}");
        Line($"  language: {work.Original.Code()}");
        Line($"topics: [{string.Join(", ", credits.Topics)}]");
        if (credits.Related.Count > 0)
        {
            Line($"related: [{string.Join(", ", credits.Related)}]");
        }
    }

    private void Line(string line) => _text.Append(line).Append('\n');

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>Who wrote and translated an article, where, and what belongs to it: all by id.</summary>
internal sealed record Credits(
    string Author,
    IReadOnlyList<string> Translators,
    string Publication,
    IReadOnlyList<string> Topics,
    IReadOnlyList<string> Related)
{
    /// <summary>Without what only an archive of translations knows.</summary>
    public Credits Common => new("", [], "", Topics, []);

    public static Credits Of(Work work, Dice dice) =>
        new(
            dice.Pick(Entries.People).Id,
            Ids(Entries.People, dice.Some(dice.Chance(15) ? 2 : 1, Entries.People.Count)),
            dice.Pick(Entries.Publications).Id,
            Ids(Entries.Topics, dice.Some(dice.Between(2, 4), Entries.Topics.Count)),
            [.. dice.Some(dice.Between(0, 3), work.Number - 1).Select(below => Work.Of(below + 1).Id)]);

    private static IReadOnlyList<string> Ids(IReadOnlyList<Entry> entries, IReadOnlyList<int> chosen) =>
        [.. chosen.Select(index => entries[index].Id)];
}
