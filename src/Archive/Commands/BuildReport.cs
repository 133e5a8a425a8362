using System.Globalization;
using Archive.Building;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>What is said of a build, and of a check, which is a build that writes nothing.</summary>
internal sealed class BuildReport(Report report, CommandOptions options)
{
    /// <param name="process">Of the other build; null where it has just ended.</param>
    public int Held(long? process) => report.FailWith(HeldBy(process, options.Output), ExitCode.Held);

    public static Wording HeldBy(long? process, string output)
    {
        var (japanese, english) = InBrackets(process);
        return new(
            $"ほかの archive build{japanese}が `{output}` に書き出しています。終わってから、もう一度実行してください。",
            $"Another archive build{english} is writing into `{output}`. Run this again when it has ended.");
    }

    /// <summary>Nobody should wonder why nothing happens.</summary>
    /// <param name="process">Of the other build; null where it is ending.</param>
    public void Waits(long? process)
    {
        var (japanese, english) = InBrackets(process);
        report.Remark(
            new { @event = "waiting" },
            new(
                $"ほかの archive build{japanese}が `{options.Output}` に書き出しているので、終わるのを待っています。",
                $"Another archive build{english} is writing into `{options.Output}`; this one waits until it has ended."));
    }

    /// <summary>Whoever stops a build wonders what it has left.</summary>
    public int Interrupted() => report.FailWith(
        new("中止しました。サイトは前のままです。", "Stopped; the site is as it was."),
        ExitCode.Interrupted);

    /// <summary>What earlier builds wrote down is of no use: everything is made anew, and all the user sees is that it takes longer.</summary>
    public void MakesAnew() => report.Remark(
        new { @event = "anew" },
        new(
            "前回の記録が壊れているか、別の版のものなので、すべて読み直します。",
            "What earlier builds wrote down is damaged or of another version, so everything is read anew."));

    /// <summary>Of what earlier builds wrote, only what a line of the record proves is known: nothing else is deleted.</summary>
    public void MayLeaveSome() => report.Remark(
        new { @event = "unrecorded" },
        new(
            $"前に `{options.Output}` に何を書き出したかの記録が壊れているか、別の版のものなので、もうないはずのページがそこに残っているかもしれません。"
            + "残さないためには、自分で置いたものをほかへ移し、フォルダーを消して、もう一度実行してください。",
            $"The record of what earlier builds wrote to `{options.Output}` is damaged or of another version, so pages that are gone from the archive may remain there. "
            + "To be rid of them, move what is your own elsewhere, delete the folder, and build again."));

    /// <summary>Places that are no mistakes, one a line, in the form that editors follow.</summary>
    /// <param name="usesOfRaw">Where a theme writes text as HTML.</param>
    public void List(IEnumerable<Location> usesOfRaw)
    {
        foreach (var use in usesOfRaw)
        {
            report.Close(new { @event = "raw", file = use.Path, line = use.Line, column = use.Column }, new($"{use}: raw", $"{use}: raw"));
        }
    }

    public int Checked(BuiltSite site, TimeSpan time)
    {
        var counts = SiteCounts.Of(site.Context.Library);
        var articles = Articles(counts);
        report.Close(
            new { @event = "checked", articles = counts.Articles, pages = site.Table.Pages.Count, seconds = Seconds(time) },
            new($"問題はありません。{articles.Japanese}（{Seconds(time)} 秒）", $"No problems. {articles.English} ({Seconds(time)} s)"));
        return ExitCode.Done;
    }

    /// <param name="why">What made a file change; null where nobody wants to know.</param>
    public int Done(SiteCounts counts, OutputResult result, TimeSpan time, Func<string, IReadOnlyList<Reason>>? why = null)
    {
        foreach (var file in result.Written)
        {
            Written(file, why?.Invoke(file));
        }

        if (options.Json)
        {
            result.Removed.ToList().ForEach(file => Report.Line(new { @event = "removed", file }));
        }

        Built(counts, result, time);
        return ExitCode.Done;
    }

    private void Built(SiteCounts counts, OutputResult result, TimeSpan time)
    {
        var articles = Articles(counts);
        report.Close(
            new
            {
                @event = "built",
                articles = counts.Articles,
                editions = counts.Editions.ToDictionary(edition => edition.Language, edition => edition.Count),
                written = result.Written.Count,
                unchanged = result.Unchanged,
                removed = result.Removed.Count,
                seconds = Seconds(time),
            },
            new(
                $"{articles.Japanese}。書き出し {result.Written.Count}、変更なし {result.Unchanged}、削除 {result.Removed.Count}（{Seconds(time)} 秒）",
                $"{articles.English}. {result.Written.Count} written, {result.Unchanged} unchanged, {result.Removed.Count} removed ({Seconds(time)} s)"));
    }

    private void Written(string file, IReadOnlyList<Reason>? reasons)
    {
        if (options.Json)
        {
            Report.Line(reasons is null ? new { @event = "written", file } : new { @event = "written", file, why = reasons.Select(ReasonWords.Name) });
        }
        else if (reasons is not null)
        {
            var words = reasons.Select(ReasonWords.Of).ToList();
            report.Say(new(
                $"{file}: {string.Join("、", words.Select(reason => reason.Japanese))}",
                $"{file}: {string.Join(", ", words.Select(reason => reason.English))}"));
        }
    }

    private static Wording Articles(SiteCounts counts)
    {
        var editions = counts.Editions.Select(edition => $"{edition.Language} {edition.Count}").ToList();
        return new(
            $"記事 {counts.Articles} 件（{string.Join("、", editions)}）",
            $"{EnglishCount.Of(counts.Articles, "article")} ({string.Join(", ", editions)})");
    }

    private static (string Japanese, string English) InBrackets(long? process) =>
        process is { } number ? ($"（プロセス {number}）", $" (process {number})") : ("", "");

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
}
