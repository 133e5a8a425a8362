using System.Text.RegularExpressions;
using Archive.Alignment;

namespace Archive.Tests.Alignment;

/// <summary>An article as translators leave it: some paragraphs merged, some split, some left out and some put in, and which belong together.</summary>
internal sealed class PerturbedArticle
{
    private const int MergedPercent = 12;
    private const int SplitPercent = 12;
    private const int OmittedPercent = 4;
    private const int InsertedPercent = 4;

    private readonly Random _random;
    private readonly List<string>[] _sides = [[], []];

    /// <param name="stranger">Where the paragraphs that are put in come from.</param>
    public PerturbedArticle(TranslatedArticle article, TranslatedArticle stranger, int seed)
    {
        _random = new Random(seed);
        for (var index = 0; index < article.Japanese.Count; index++)
        {
            string[] pair = [article.Japanese[index], article.English[index]];
            string[]? next = index + 1 < article.Japanese.Count ? [article.Japanese[index + 1], article.English[index + 1]] : null;
            index += Add(pair, next, stranger) ? 1 : 0;
        }
    }

    public IReadOnlyList<string> Japanese => _sides[0];

    public IReadOnlyList<string> English => _sides[1];

    /// <summary>The beads that an aligner ought to find.</summary>
    public List<(Stretch First, Stretch Second)> Beads { get; } = [];

    /// <summary>Gives whether the next pair was taken as well.</summary>
    private bool Add(string[] pair, string[]? next, TranslatedArticle stranger)
    {
        var (side, chance) = (_random.Next(2), _random.Next(100));
        if (chance < MergedPercent && next is not null)
        {
            var merged = pair[side] + (side == 0 ? "" : " ") + next[side];
            Bead(side == 0 ? [merged] : [pair[0], next[0]], side == 1 ? [merged] : [pair[1], next[1]]);
            return true;
        }

        chance -= MergedPercent;
        if (chance is >= 0 and < SplitPercent && Split(pair[side]) is { Length: 2 } halves)
        {
            Bead(side == 0 ? halves : [pair[0]], side == 1 ? halves : [pair[1]]);
            return false;
        }

        chance -= SplitPercent;
        if (chance is >= 0 and < OmittedPercent)
        {
            Bead(side == 0 ? [] : [pair[0]], side == 1 ? [] : [pair[1]]);
            return false;
        }

        chance -= OmittedPercent;
        if (chance is >= 0 and < InsertedPercent)
        {
            var put = side == 0 ? stranger.Japanese : stranger.English;
            string[] inserted = [put[_random.Next(put.Count)]];
            Bead(side == 0 ? inserted : [], side == 1 ? inserted : []);
        }

        Bead([pair[0]], [pair[1]]);
        return false;
    }

    private void Bead(string[] japanese, string[] english)
    {
        Beads.Add((new Stretch(_sides[0].Count, japanese.Length), new Stretch(_sides[1].Count, english.Length)));
        _sides[0].AddRange(japanese);
        _sides[1].AddRange(english);
    }

    /// <summary>Behind the sentence nearest to the middle; in one piece where there is only one.</summary>
    private static string[] Split(string paragraph)
    {
        var ends = Regex.Matches(paragraph, "(?<=[。？！]」?|[.?!][\"”]?) ?(?=[^」\"” ])", RegexOptions.CultureInvariant)
            .Where(match => match.Index > 0 && match.Index < paragraph.Length - 1 && (match.Length > 0 || paragraph[match.Index - 1] > '\u2FFF'))
            .OrderBy(match => Math.Abs((2 * match.Index) - paragraph.Length))
            .ToList();
        return ends.Count == 0 ? [paragraph] : [paragraph[..ends[0].Index], paragraph[ends[0].Index..].TrimStart()];
    }
}
