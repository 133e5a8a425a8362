using System.Globalization;
using Archive.Alignment;
using Xunit.Abstractions;

namespace Archive.Tests.Alignment;

/// <summary>How well paragraphs find each other where translators merged, split, left out and put in.</summary>
public sealed class EvaluationTests(ITestOutputHelper output)
{
    private const int RunsOfEach = 20;

    [Fact]
    public void Most_beads_are_found_however_paragraphs_were_cut()
    {
        var ours = new Score();
        var sure = new Score();
        var byLength = new Score();
        var byPosition = new Score();
        foreach (var article in Perturbed())
        {
            var (first, second) = (TranslatedArticle.Blocks(article.Japanese, "ja"), TranslatedArticle.Blocks(article.English, "en"));
            var aligned = Aligner.Align(first, second);
            ours.Add(article.Beads, Beads(aligned.Beads));
            sure.Add(article.Beads, Beads(aligned.Beads.Where(bead => bead.IsSure)));
            byLength.Add(article.Beads, Beads(Aligner.Align(WithoutAnchors(first), WithoutAnchors(second)).Beads));
            byPosition.Add(article.Beads, Enumerable.Range(0, Math.Min(first.Length, second.Length)).Select(index => (new Stretch(index, 1), new Stretch(index, 1))));
        }

        output.WriteLine($"{TranslatedArticle.All.Sum(article => article.Japanese.Count)} pairs, each article perturbed {RunsOfEach} times");
        output.WriteLine($"by position     {byPosition}");
        output.WriteLine($"by length alone {byLength}");
        output.WriteLine($"by all evidence {ours}");
        output.WriteLine($"shown as rows   {sure}");
        Assert.InRange(ours.F1, 0.93, 1);
        Assert.InRange(sure.Precision, 0.99, 1);
        Assert.True(byLength.F1 < ours.F1 && byPosition.F1 < byLength.F1);
    }

    private static IEnumerable<PerturbedArticle> Perturbed() =>
        from number in Enumerable.Range(0, TranslatedArticle.All.Count)
        from run in Enumerable.Range(0, RunsOfEach)
        select new PerturbedArticle(
            TranslatedArticle.All[number], TranslatedArticle.All[(number + 1) % TranslatedArticle.All.Count], (number * RunsOfEach) + run);

    private static IEnumerable<(Stretch First, Stretch Second)> Beads(IEnumerable<Bead> beads) => beads.Select(bead => (bead.First, bead.Second));

    private static ComparedBlock[] WithoutAnchors(IEnumerable<ComparedBlock> blocks) => [.. blocks.Select(block => block with { Anchors = default })];

    private sealed class Score
    {
        private int _right;
        private int _found;
        private int _wanted;

        public double Precision => (double)_right / _found;

        public double F1 => 2.0 * _right / (_found + _wanted);

        public void Add(IReadOnlyCollection<(Stretch First, Stretch Second)> wanted, IEnumerable<(Stretch First, Stretch Second)> found)
        {
            var all = found.ToList();
            _right += all.Count(wanted.Contains);
            _found += all.Count;
            _wanted += wanted.Count;
        }

        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"precision {Precision:0.000}  recall {(double)_right / _wanted:0.000}  F1 {F1:0.000}");
    }
}
