using System.CommandLine;
using System.Globalization;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>One word of the command line, with the options that all share.</summary>
internal static class Verb
{
    private static readonly Option<string> Input = Folder("--input", "input", "Where the articles are. / 記事の場所");
    private static readonly Option<string> Output = Folder("--output", "output", "Where the site goes. / サイトの出力先");
    private static readonly Option<string> Themes = Folder("--themes", "themes", "Where the themes are. / テーマの場所");

    private static readonly Option<string?> BaseUrl = new("--base-url")
    {
        Description = "The site's own address, instead of the one in archive.yml. / archive.yml の url に代わるアドレス",
        HelpName = "URL",
    };

    private static readonly Option<string?> Published = new("--published")
    {
        Description = "A published archive.json whose addresses must be kept. / 公開中の archive.json（アドレスがなくなっていないか調べます）",
        HelpName = "FILE",
    };

    private static readonly Option<bool> Drafts = new("--drafts") { Description = "Drafts count as published. / 下書きも出力します" };
    private static readonly Option<bool> Strict = new("--strict") { Description = "Warnings fail too. / 警告があれば失敗にします" };
    private static readonly Option<bool> Json = new("--json") { Description = "One JSON object a line. / 結果をJSONで出します" };
    private static readonly Option<string?> Messages = new("--messages") { Description = "The language of messages. / メッセージの言語", HelpName = "ja|en" };
    private static readonly Option<int?> Port = new("--port") { Description = "serve: the port, else 8080 or the next free one. / serve のポート番号（なければ 8080 か、空いている次の番号）", HelpName = "NUMBER" };
    private static readonly Option<bool> NoBrowser = new("--no-browser") { Description = "serve: opens no browser. / serve でブラウザーを開きません" };

    private static readonly Argument<string> Address = new("ADDRESS") { Description = "A page, such as /ja/articles/relay/ / ページのアドレス（例：/ja/articles/relay/）" };

    private static readonly Argument<string> Id = new("ID") { Description = "An article: the first part of its file name. / 記事のID（ファイル名の最初の部分）" };
    private static readonly Option<bool> Write = new("--write") { Description = "Sets marks in the files where it is unsure. / はっきりしない箇所に印を書き込みます" };

    private static readonly Option<string?> Date = new("--date") { Description = "The day of the comparison, else today. / 照合した日（なければ今日）", HelpName = "2024-05-01" };

    public static Command Of(string name, string description, Func<CommandOptions, int> run)
    {
        var command = new Command(name, description) { Input, Output, Themes, BaseUrl, Published, Drafts, Strict, Messages, Json };
        if (name == "serve")
        {
            command.Add(Port);
            command.Add(NoBrowser);
        }

        if (name == "model")
        {
            command.Add(Address);
        }

        if (name is "align" or "confirm")
        {
            command.Add(Id);
            command.Add(name == "align" ? Write : Date);
        }

        command.SetAction(result => run(Read(result)));
        return command;
    }

    /// <summary>Runs what was asked for and says how it went: <see cref="ExitCode"/>.</summary>
    /// <param name="byDefault">The verb that is meant where none is named.</param>
    public static int Run(RootCommand root, IReadOnlyList<string> args, string byDefault)
    {
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        AddRules();
        var usual = root.Subcommands.First(command => command.Name == byDefault);
        root.Action = usual.Action;
        usual.Options.ToList().ForEach(root.Add);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            parsed.Errors.Select(error => error.Message).Distinct().ToList().ForEach(Console.Error.WriteLine);
            Console.Error.WriteLine("使い方は archive --help で見られます。/ For usage: archive --help");
            return ExitCode.BadCommandLine;
        }

        if (!Folding.WorksHere())
        {
            Console.Error.WriteLine(
                "Unicode の正規化が働かない環境なので、作業を中止しました。環境変数 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT を外してください。\n"
                + "Unicode normalisation does nothing here, so nothing was built. Unset the environment variable DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
            return ExitCode.Refused;
        }

        return Guarded(parsed);
    }

    private static void AddRules()
    {
        Messages.AcceptOnlyFromAmong("ja", "en");
        Expect(BaseUrl, Urls.IsWebAddress, "https://name.github.io/archive/");
        Expect(Date, date => DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), "2024-05-01");
        Expect(Port, port => ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out _), "0–65535");
        Array.ForEach([Input, Output, Themes], folder => Expect(folder, name => !string.IsNullOrWhiteSpace(name), "DIR"));
    }

    private static void Expect(Option option, Func<string, bool> isRight, string example) => option.Validators.Add(result =>
    {
        foreach (var wrong in result.Tokens.Where(token => !isRight(token.Value)))
        {
            result.AddError($"{option.Name} '{wrong.Value}': {example}");
        }
    });

    /// <summary>What the disk refuses is said in a sentence; what is our own fault keeps its trace.</summary>
    private static int Guarded(ParseResult parsed)
    {
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure) when (Refusal(failure) is { } refusal)
        {
            Console.Error.WriteLine($"読み書きができませんでした。/ The disk or the system refused: {refusal}");
            return ExitCode.Refused;
        }
    }

    /// <summary>In the system's own words; null for a fault of ours. Work on several cores fails with all that failed there.</summary>
    private static string? Refusal(Exception failure) => failure switch
    {
        AggregateException many => many.Flatten().InnerExceptions.Select(Refusal) is var all && all.All(one => one is not null) ? all.First() : null,
        IOException or UnauthorizedAccessException => failure.Message,
        _ => null,
    };

    private static CommandOptions Read(ParseResult result) => new(
        Typed(result.GetValue(Input)!),
        Typed(result.GetValue(Output)!),
        Typed(result.GetValue(Themes)!),
        result.GetValue(BaseUrl) is { } url ? Urls.WithSlash(url) : null,
        result.GetValue(Address),
        result.GetValue(Id),
        result.GetValue(Write),
        result.GetValue(Date),
        result.GetValue(Published),
        result.GetValue(Drafts),
        result.GetValue(Strict),
        result.GetValue(Messages) switch
        {
            "ja" => MessageLanguage.Japanese,
            "en" => MessageLanguage.English,
            _ => null,
        },
        result.GetValue(Json),
        result.GetValue(Port),
        !result.GetValue(NoBrowser));

    private static string Typed(string folder) => folder.Replace('\\', '/') is var plain && plain.Length > 1 ? plain.TrimEnd('/') : plain;

    private static Option<string> Folder(string name, string byDefault, string description) =>
        new(name) { Description = description, HelpName = "DIR", DefaultValueFactory = _ => byDefault };
}
