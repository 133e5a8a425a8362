using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Archive.Building;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>What a run says: its problems, then one line; for other programs, one JSON object a line.</summary>
internal sealed class Report(CommandOptions options)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private MessageLanguage _language = options.Messages
        ?? (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ja" ? MessageLanguage.Japanese : MessageLanguage.English);

    private bool IsJapanese => _language == MessageLanguage.Japanese;

    /// <summary>Once the archive is known, its main language is that of messages, unless the command line says otherwise.</summary>
    public void SpeaksFor(BuiltSite? site) => _language = options.Messages ?? site?.Context.Settings.Messages ?? _language;

    /// <summary>Whether a run with these problems has failed.</summary>
    public bool Fails(IReadOnlyList<Problem> problems) => problems.Any(problem => options.Strict || problem.Severity == Severity.Error);

    public int Fail(IReadOnlyList<Problem> problems)
    {
        Print(problems);
        var errors = problems.Count(problem => problem.Severity == Severity.Error);
        Close(
            new { @event = "failed", errors, warnings = problems.Count - errors },
            new(
                $"{errors} 件のエラーと {problems.Count - errors} 件の警告があります。サイトは前のままです。",
                $"{Counted(errors, "error")}, {Counted(problems.Count - errors, "warning")}; the site is as it was."));
        return ExitCode.Problems;
    }

    public int Checked(BuiltSite site, TimeSpan time)
    {
        Close(
            new { @event = "checked", articles = site.Context.Library.Articles.Count, pages = site.Table.Pages.Count, seconds = Seconds(time) },
            new($"問題はありません。{Articles(site)}（{Seconds(time)} 秒）", $"No problems. {Articles(site)} ({Seconds(time)} s)"));
        return ExitCode.Done;
    }

    public int Done(IReadOnlyList<Problem> problems, BuiltSite site, OutputResult result, TimeSpan time)
    {
        Print(problems);
        if (options.Json)
        {
            result.Written.ToList().ForEach(file => Line(new { @event = "written", file }));
            result.Removed.ToList().ForEach(file => Line(new { @event = "removed", file }));
        }

        Close(
            new
            {
                @event = "built",
                articles = site.Context.Library.Articles.Count,
                editions = Editions(site).ToDictionary(pair => pair.Language, pair => pair.Count),
                written = result.Written.Count,
                unchanged = result.Unchanged,
                removed = result.Removed.Count,
                seconds = Seconds(time),
            },
            new(
                $"{Articles(site)}。書き出し {result.Written.Count}、変更なし {result.Unchanged}、削除 {result.Removed.Count}（{Seconds(time)} 秒）",
                $"{Articles(site)}. {result.Written.Count} written, {result.Unchanged} unchanged, {result.Removed.Count} removed ({Seconds(time)} s)"));
        return ExitCode.Done;
    }

    /// <summary>All problems of a run, for people or as JSON; where GitHub runs us, as annotations too.</summary>
    public void Print(IReadOnlyList<Problem> problems)
    {
        var printer = new ProblemPrinter(Console.Error, _language, new Excerpts().Line);
        foreach (var problem in problems)
        {
            if (options.Json)
            {
                Line(AsJson(problem));
            }
            else
            {
                printer.Print(problem);
            }

            if (Environment.GetEnvironmentVariable("GITHUB_ACTIONS") is { Length: > 0 })
            {
                Console.WriteLine(Annotation.Of(problem, _language));
            }
        }
    }

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
    };

    private string Articles(BuiltSite site)
    {
        var count = site.Context.Library.Articles.Count;
        var editions = string.Join(IsJapanese ? "、" : ", ", Editions(site).Select(pair => $"{pair.Language} {pair.Count}"));
        return IsJapanese ? $"記事 {count} 件（{editions}）" : $"{Counted(count, "article")} ({editions})";
    }

    private static IEnumerable<(string Language, int Count)> Editions(BuiltSite site) =>
        site.Context.Settings.Languages.Select(language => (language, site.Context.Library.Articles.Count(article => article.In(language) is not null)));

    private void Close(object json, Wording words)
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

    private static void Line(object json) => Console.WriteLine(JsonSerializer.Serialize(json, Json));

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
}
