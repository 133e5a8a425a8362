using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Archive.Articles;
using Archive.Building;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>What a run says: its problems, then one line; for other programs, one JSON object a line.</summary>
internal sealed class Report(CommandOptions options)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private MessageLanguage _language = Speech.Of(options.Messages, settings: null);
    private IReadOnlyList<Problem> _printed = [];

    // Whoever makes one slip in five hundred files needs not read it five hundred times.
    private const int MostInWords = 50;

    private bool IsJapanese => _language == MessageLanguage.Japanese;

    /// <summary>Once its settings are known, its main language is that of messages, unless the command line says otherwise.</summary>
    public void SpeaksFor(MessageLanguage settings) => _language = options.Messages ?? settings;

    /// <inheritdoc cref="SpeaksFor(MessageLanguage)"/>
    public void SpeaksFor(Settings? settings) => _language = Speech.Of(options.Messages, settings);

    /// <summary>Where no build will read the settings: they are looked at for their language alone.</summary>
    public void SpeaksAsAsked() => _language = Speech.Of(options.Messages, options.Input);

    /// <summary>Whether a run with these problems has failed.</summary>
    public bool Fails(IReadOnlyList<Problem> problems) => problems.Any(problem => options.Strict || problem.Severity == Severity.Error);

    /// <param name="writes">Whether the run would have written something.</param>
    public int Fail(IReadOnlyList<Problem> problems, bool writes = true)
    {
        Print(problems);
        var (errors, warnings) = Count(problems);
        if (options.Json)
        {
            Line(new { @event = "failed", errors, warnings });
        }
        else
        {
            Console.Error.WriteLine($"{Sum(problems)}{FailedBut(errors, writes).In(_language)}");
        }

        return ExitCode.Problems;
    }

    /// <summary>What can be shown is shown; what is wrong with the rest has been said.</summary>
    public void Serving(Uri url, IReadOnlyList<Problem> problems)
    {
        var (errors, warnings) = Count(problems);
        if (errors > 0 && !options.Json)
        {
            Console.Error.WriteLine(Sum(problems) + new Wording(
                "直すまで、その部分は表示されず、build もできません。",
                " What is wrong is not shown, and `build` will write nothing, until it is mended.").In(_language));
        }

        Close(
            new { @event = "serving", url = url.AbsoluteUri, errors, warnings },
            new(
                $"{url.AbsoluteUri} で表示しています。保存すると、ブラウザーの表示も新しくなります（Ctrl+C で終わります）。",
                $"Showing the archive at {url.AbsoluteUri} (it follows what you save; Ctrl+C stops it)"));
    }

    public int Held(long? process)
    {
        var (japanese, english) = process is { } number ? ($"（プロセス {number}）", $" (process {number})") : ("", "");
        return Refused(
            new(
                $"ほかの archive build{japanese}が `{options.Output}` に書き出しています。終わってから、もう一度実行してください。",
                $"Another archive build{english} is writing into `{options.Output}`. Run this again when it has ended."),
            ExitCode.Held);
    }

    /// <summary>Nobody should wonder why nothing happens.</summary>
    public void Waits(long? process)
    {
        if (!options.Json)
        {
            var (japanese, english) = process is { } number ? ($"（プロセス {number}）", $" (process {number})") : ("", "");
            Console.Error.WriteLine(new Wording(
                $"ほかの archive build{japanese}が `{options.Output}` に書き出しているので、終わるのを待っています。",
                $"Another archive build{english} is writing into `{options.Output}`; this one waits until it has ended.").In(_language));
        }
    }

    /// <summary>What earlier builds wrote down is of no use: everything is made anew, and all the user sees is that it takes longer.</summary>
    public void MakesAnew()
    {
        if (!options.Json)
        {
            Console.Error.WriteLine(new Wording(
                "前回の記録が壊れているか、別の版のものなので、すべて読み直します。",
                "What earlier builds wrote down is damaged or of another version, so everything is read anew.").In(_language));
        }
        else
        {
            Line(new { @event = "anew" });
        }
    }

    public int PortTaken(int port)
    {
        Console.Error.WriteLine(new Wording(
            $"ポート {port} はほかのプログラムが使っています。`--port` で別の番号を指定してください。",
            $"Port {port} is in use by another program. Name another one with `--port`.").In(_language));
        return ExitCode.Refused;
    }

    public int NoPage(Address asked, Address nearest) => Refused(new(
        $"{asked} というページはありません。{nearest} のことでしょうか。",
        $"There is no page at {asked}. Did you mean {nearest} ?"));

    public int NoTemplate(Address asked) => Refused(new(
        $"{asked} はテーマのひな型から作られるものではないので、表示できるものがありません。",
        $"{asked} is not made by a template of the theme, so there is nothing to show."));

    public int Checked(BuiltSite site, TimeSpan time)
    {
        var counts = SiteCounts.Of(site.Context.Library);
        Close(
            new { @event = "checked", articles = counts.Articles, pages = site.Table.Pages.Count, seconds = Seconds(time) },
            new($"問題はありません。{Articles(counts)}（{Seconds(time)} 秒）", $"No problems. {Articles(counts)} ({Seconds(time)} s)"));
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
            result.Removed.ToList().ForEach(file => Line(new { @event = "removed", file }));
        }

        Close(
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
                $"{Articles(counts)}。書き出し {result.Written.Count}、変更なし {result.Unchanged}、削除 {result.Removed.Count}（{Seconds(time)} 秒）",
                $"{Articles(counts)}. {result.Written.Count} written, {result.Unchanged} unchanged, {result.Removed.Count} removed ({Seconds(time)} s)"));
        return ExitCode.Done;
    }

    /// <summary>All problems of a run, for people or as JSON; where GitHub runs us, as annotations too.</summary>
    public void Print(IReadOnlyList<Problem> problems)
    {
        _printed = problems;
        var printer = new ProblemPrinter(Console.Error, _language, new Excerpts().Line);
        var inWords = problems.OrderByDescending(problem => problem.Severity).Take(MostInWords).ToHashSet();
        foreach (var problem in problems)
        {
            if (options.Json)
            {
                Line(AsJson(problem));
            }
            else if (inWords.Contains(problem))
            {
                printer.Print(problem);
            }

            if (Environment.GetEnvironmentVariable("GITHUB_ACTIONS") is { Length: > 0 })
            {
                (options.Json ? Console.Error : Console.Out).WriteLine(Annotation.Of(problem, _language));
            }
        }

        if (!options.Json && problems.Count > inWords.Count)
        {
            Console.Error.WriteLine(new Wording(
                $"ほかに {problems.Count - inWords.Count} 件あります（すべて見るには `--json` を付けます）。",
                $"There are {problems.Count - inWords.Count} more (`--json` lists them all).").In(_language));
        }
    }

    /// <summary>Places that are no mistakes, one a line, in the form that editors follow.</summary>
    /// <param name="usesOfRaw">Where a theme writes text as HTML.</param>
    public void List(IEnumerable<Location> usesOfRaw)
    {
        foreach (var use in usesOfRaw)
        {
            Close(new { @event = "raw", file = use.Path, line = use.Line, column = use.Column }, new($"{use}: raw", $"{use}: raw"));
        }
    }

    /// <summary>Those that were not there when problems were last printed: who has the browser before him needs no list of the others.</summary>
    public void PrintNew(IReadOnlyList<Problem> problems)
    {
        var before = _printed.ToHashSet();
        Print([.. problems.Where(problem => !before.Contains(problem))]);
        _printed = problems;
        if (before.Count > 0 && problems.Count == 0)
        {
            Close(new { @event = "mended" }, new("すべて直りました。問題はありません。", "All is mended: no problems are left."));
        }
    }

    private static (int Errors, int Warnings) Count(IReadOnlyList<Problem> problems)
    {
        var errors = problems.Count(problem => problem.Severity == Severity.Error);
        return (errors, problems.Count - errors);
    }

    private string Sum(IReadOnlyList<Problem> problems)
    {
        var (errors, warnings) = Count(problems);
        return IsJapanese
            ? string.Join("、", Some((errors, $"エラー {errors} 件"), (warnings, $"警告 {warnings} 件"))) + "。"
            : string.Join(", ", Some((errors, Counted(errors, "error")), (warnings, Counted(warnings, "warning")))) + ".";
    }

    private static IEnumerable<string> Some(params (int Count, string Words)[] counts) => counts.Where(one => one.Count > 0).Select(one => one.Words);

    /// <summary>The last line of a run that failed: what it left, and what to do now.</summary>
    private static Wording FailedBut(int errors, bool writes) => !writes
        ? errors > 0
            ? new("上の箇所を直して、もう一度実行してください。", " Correct what is shown above, then run this again.")
            : new("このままでも build はできますが、check は警告も見のがしません。", " `build` would go on in spite of them; `check` lets no warning pass.")
        : errors > 0
        ? new("何も書き出していません。上の箇所を直して、もう一度実行してください。", " Nothing was written. Correct what is shown above, then run this again.")
        : new("今は警告も失敗になる設定なので、何も書き出していません。上の箇所を直して、もう一度実行してください。", " Here warnings fail too, so nothing was written. Correct what is shown above, then run this again.");

    private object AsJson(Problem problem) => new
    {
        @event = "problem",
        severity = ProblemPrinter.Name(problem.Severity),
        code = problem.Code,
        file = problem.At.Path,
        line = problem.At.Line,
        column = problem.At.Column,
        message = problem.Says.In(_language),
        hint = problem.Hint.In(_language),
        also = problem.Also is { } other ? new { file = other.Path, line = other.Line, column = other.Column } : null,
    };

    private string Articles(SiteCounts counts)
    {
        var editions = string.Join(IsJapanese ? "、" : ", ", counts.Editions.Select(edition => $"{edition.Language} {edition.Count}"));
        return IsJapanese ? $"記事 {counts.Articles} 件（{editions}）" : $"{Counted(counts.Articles, "article")} ({editions})";
    }

    private void Written(string file, IReadOnlyList<Reason>? reasons)
    {
        if (options.Json)
        {
            Line(reasons is null ? new { @event = "written", file } : new { @event = "written", file, why = reasons.Select(ReasonWords.Name) });
        }
        else if (reasons is not null)
        {
            Console.WriteLine($"{file}: {string.Join(IsJapanese ? "、" : ", ", reasons.Select(reason => ReasonWords.Of(reason).In(_language)))}");
        }
    }

    /// <summary>Says one sentence, and how the run ended.</summary>
    public int Refused(Wording words, int code = ExitCode.Problems)
    {
        Console.Error.WriteLine(words.In(_language));
        return code;
    }

    /// <summary>A line of what was asked for.</summary>
    public void Say(Wording words) => Console.WriteLine(words.In(_language));

    /// <summary>A line of a run that did what it was asked, as a rule its last.</summary>
    public void Close(object json, Wording words)
    {
        if (options.Json)
        {
            Line(json);
        }
        else
        {
            Console.WriteLine(words.In(_language));
        }
    }

    /// <summary>One JSON object a line.</summary>
    public static void Line(object json) => Console.WriteLine(JsonSerializer.Serialize(json, Json));

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
}
