using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Archive.Articles;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>What any run says: its problems, and how it ended; for other programs, one JSON object a line. What a verb says besides is a report of its own.</summary>
internal sealed class Report(CommandOptions options)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    // Whoever makes one slip in five hundred files needs not read it five hundred times.
    private const int MostInWords = 50;

    private IReadOnlyList<Problem> _printed = [];

    /// <summary>In which it speaks.</summary>
    public MessageLanguage Language { get; private set; } = Speech.Of(options.Messages, settings: null);

    /// <summary>Once its settings are known, its main language is that of messages, unless the command line says otherwise.</summary>
    public void SpeaksFor(MessageLanguage settings) => Language = options.Messages ?? settings;

    /// <inheritdoc cref="SpeaksFor(MessageLanguage)"/>
    public void SpeaksFor(Settings? settings) => Language = Speech.Of(options.Messages, settings);

    /// <summary>Where no build will read the settings: they are looked at for their language alone.</summary>
    public void SpeaksAsAsked() => Language = Speech.Of(options.Messages, options.Input);

    /// <summary>Whether a run with these problems has failed.</summary>
    public bool Fails(IReadOnlyList<Problem> problems) => problems.Any(problem => options.Strict || problem.Severity == Severity.Error);

    /// <param name="writes">Whether the run would have written something.</param>
    public int Fail(IReadOnlyList<Problem> problems, bool writes = true)
    {
        Print(problems);
        var sum = ProblemSum.Of(problems);
        Remark(new { @event = "failed", errors = sum.Errors, warnings = sum.Warnings }, sum.InWords.Then(FailedBut(sum.Errors, writes)));
        return ExitCode.Problems;
    }

    /// <summary>Says in one sentence why a run did not do what it was asked.</summary>
    public int FailWith(Wording why, int code = ExitCode.Problems)
    {
        Remark(new { @event = "failed", message = why.In(Language) }, why);
        return code;
    }

    /// <summary>All problems of a run, for people or as JSON; where GitHub runs us, as annotations too.</summary>
    public void Print(IReadOnlyList<Problem> problems)
    {
        _printed = problems;
        var printer = new ProblemPrinter(Console.Error, Language, new Excerpts().Line);
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
                (options.Json ? Console.Error : Console.Out).WriteLine(Annotation.Of(problem, Language));
            }
        }

        if (!options.Json && problems.Count > inWords.Count)
        {
            Console.Error.WriteLine(new Wording(
                $"ほかに {problems.Count - inWords.Count} 件あります（すべて見るには `--json` を付けます）。",
                $"There are {problems.Count - inWords.Count} more (`--json` lists them all).").In(Language));
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

    /// <summary>A line of what was asked for.</summary>
    public void Say(Wording words) => Console.WriteLine(words.In(Language));

    /// <summary>A line of a run that did what it was asked, as a rule its last.</summary>
    public void Close(object json, Wording words)
    {
        if (options.Json)
        {
            Line(json);
        }
        else
        {
            Say(words);
        }
    }

    /// <summary>A line beside what was asked for.</summary>
    public void Remark(object json, Wording words)
    {
        if (options.Json)
        {
            Line(json);
        }
        else
        {
            Console.Error.WriteLine(words.In(Language));
        }
    }

    /// <summary>One JSON object a line.</summary>
    public static void Line(object json) => Console.WriteLine(JsonSerializer.Serialize(json, Json));

    /// <summary>The last line of a run that failed: what it left, and what to do now.</summary>
    private static Wording FailedBut(int errors, bool writes) => (writes, errors > 0) switch
    {
        (true, true) => new("何も書き出していません。上の箇所を直して、もう一度実行してください。", "Nothing was written. Correct what is shown above, then run this again."),
        (true, false) => new("今は警告も失敗になる設定なので、何も書き出していません。上の箇所を直して、もう一度実行してください。", "Here warnings fail too, so nothing was written. Correct what is shown above, then run this again."),
        (false, true) => new("上の箇所を直して、もう一度実行してください。", "Correct what is shown above, then run this again."),
        (false, false) => new("このままでも build はできますが、警告が一つでもあれば check は失敗します。", "`build` would go on in spite of them; `check` fails on any warning."),
    };

    private object AsJson(Problem problem) => new
    {
        @event = "problem",
        severity = ProblemPrinter.Name(problem.Severity),
        code = problem.Code,
        file = problem.At.Path,
        line = problem.At.Line,
        column = problem.At.Column,
        message = problem.Says.In(Language),
        hint = problem.Hint.In(Language),
        also = problem.Also is { } other ? new { file = other.Path, line = other.Line, column = other.Column } : null,
    };
}
