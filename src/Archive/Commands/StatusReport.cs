using System.Globalization;
using Archive.Alignment;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>How far the translations are, one article a line; then all together.</summary>
/// <param name="languages">The archive's two.</param>
internal sealed class StatusReport(Report report, CommandOptions options, IReadOnlyList<string> languages)
{
    private const int OfMatched = 7;
    private const int OfCompared = 10; // 2024-05-09
    private const string Nothing = "–";

    /// <param name="withdrawn">How many articles have been withdrawn, and are not among these.</param>
    public void Say(IReadOnlyList<ArticleStatus> articles, int withdrawn)
    {
        if (options.Json)
        {
            articles.ToList().ForEach(article => Report.Line(AsJson(article)));
        }
        else if (articles.Count > 0)
        {
            SayTable(articles);
        }

        Close(articles, withdrawn);
    }

    private void SayTable(IReadOnlyList<ArticleStatus> articles)
    {
        report.Say(new(
            Row("対応", "照合", "記事", ""),
            Row("matched", "compared", "article", "")));
        var width = articles.Max(article => article.Id.Length);
        foreach (var article in articles)
        {
            var coverage = article.Coverage;
            var matched = coverage?.Percent is { } percent ? $"{percent.ToString(CultureInfo.InvariantCulture)} %" : Nothing;
            var compared = coverage?.Compared?.Iso ?? Nothing;
            var id = article.Id.PadRight(width);
            report.Say(new(
                Row(matched, compared, id, string.Join("、", RemarksOn(article).Select(remark => remark.In(MessageLanguage.Japanese)))),
                Row(matched, compared, id, string.Join(", ", RemarksOn(article).Select(remark => remark.In(MessageLanguage.English))))));
        }
    }

    private static string Row(string matched, string compared, string id, string remarks) =>
        $"{Space(OfMatched, matched)}{matched}  {compared}{Space(OfCompared, compared)}  {id}  {remarks}".TrimEnd();

    private static string Space(int width, string text) => new(' ', Math.Max(width - DisplayWidth.Of(text), 0));

    private static IEnumerable<Wording> RemarksOn(ArticleStatus article)
    {
        if (article.Languages is [var only])
        {
            yield return new($"{only} だけ", $"{only} only");
        }

        foreach (var hidden in article.Hidden)
        {
            yield return new($"{hidden} は非公開", $"{hidden} is not shown");
        }

        foreach (var remark in article.Coverage is { } coverage ? RemarksOn(coverage) : [])
        {
            yield return remark;
        }
    }

    private static IEnumerable<Wording> RemarksOn(Coverage coverage)
    {
        if (coverage.Changed > 0)
        {
            yield return new($"照合のあと原文が {coverage.Changed} か所変わった", $"original changed since, in {EnglishCount.Of(coverage.Changed, "place")}");
        }

        if (coverage.Alone > 0)
        {
            yield return new($"片方にしかない段落 {coverage.Alone}", $"{coverage.Alone} without counterpart");
        }

        if (coverage.Unclear > 0)
        {
            yield return new($"対応のはっきりしない箇所 {coverage.Unclear}", $"{coverage.Unclear} unclear");
        }
    }

    private void Close(IReadOnlyList<ArticleStatus> articles, int withdrawn)
    {
        var both = articles.Count(article => article.Coverage is not null);
        var only = languages.ToDictionary(language => language, language => articles.Count(article => article.Languages is [var one] && one == language));
        var compared = articles.Count(article => article.Coverage?.Compared is not null);
        var changed = articles.Count(article => article.Coverage?.Changed > 0);
        var unclear = articles.Count(article => article.Coverage?.IsWhole == false);
        report.Close(
            new { @event = "status", articles = articles.Count, both, only, compared, changed, unclear, withdrawn },
            new(
                $"記事 {articles.Count} 件（両方の言語 {both}{string.Concat(only.Select(one => $"、{one.Key} だけ {one.Value}"))}）。"
                + $"照合済み {compared} 件（うち、あとで原文が変わったもの {changed} 件）。段落の対応を確かめたいもの {unclear} 件。{(withdrawn == 0 ? "" : $"ほかに、取り下げた記事 {withdrawn} 件。")}",
                $"{EnglishCount.Of(articles.Count, "article")} ({both} in both languages{string.Concat(only.Select(one => $", {one.Value} in {one.Key} only"))}). "
                + $"{compared} compared with the original, which has changed since in {changed}. {unclear} with paragraphs to be looked over.{(withdrawn == 0 ? "" : $" Besides, {withdrawn} {(withdrawn == 1 ? "was" : "were")} withdrawn.")}"));
    }

    private static object AsJson(ArticleStatus article) => new
    {
        @event = "article",
        id = article.Id,
        languages = article.Languages,
        hidden = article.Hidden,
        original = article.Original,
        matched = article.Coverage?.Percent,
        alone = article.Coverage?.Alone,
        unclear = article.Coverage?.Unclear,
        compared = article.Coverage?.Compared?.Iso,
        changed = article.Coverage?.Changed,
    };
}
