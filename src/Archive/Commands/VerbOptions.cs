using System.CommandLine;
using System.Globalization;
using Archive.Importing.Recognising;
using Archive.Importing.Texts;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>The options of the command line, and what their values may be. Their words for <c>--help</c> are <see cref="HelpWords"/>.</summary>
internal static class VerbOptions
{
    /// <summary>Of <c>model</c> alone.</summary>
    public static readonly Argument<string> Address = new("ADDRESS");

    /// <summary>Of <c>check</c> alone.</summary>
    public static readonly Option<bool> Raw = new("--raw");

    private static readonly Option<string?> Input = new("--input") { HelpName = "DIR" };
    private static readonly Option<string?> Output = new("--output") { HelpName = "DIR" };
    private static readonly Option<string?> Themes = new("--themes") { HelpName = "DIR" };
    private static readonly Option<string?> BaseUrl = new("--base-url") { HelpName = "URL" };
    private static readonly Option<string?> Published = new("--published") { HelpName = "FILE" };
    private static readonly Option<bool> Drafts = new("--drafts");
    private static readonly Option<bool> Strict = new("--strict");
    private static readonly Option<bool> Clean = new("--clean");
    private static readonly Option<bool> Why = new("--why");
    private static readonly Option<string?> Ledger = new("--ledger") { HelpName = "DIR" };
    private static readonly Option<bool> Json = new("--json");
    private static readonly Option<string?> Messages = new("--messages") { HelpName = "ja|en" };
    private static readonly Option<string?> Port = new("--port") { HelpName = "NUMBER" };
    private static readonly Option<bool> NoBrowser = new("--no-browser");
    private static readonly Option<bool> Follow = new("--follow");

    /// <summary>What a verb has besides its own: nothing that would do nothing.</summary>
    public static IReadOnlyList<Option> Of(string verb) => verb switch
    {
        "build" => [Clean, Why, Drafts, Strict, Published, BaseUrl, Input, Output, Themes, Ledger, Messages, Json],
        "check" => [Drafts, Published, BaseUrl, Input, Output, Themes, Messages, Json],
        "serve" => [Port, NoBrowser, Follow, BaseUrl, Input, Themes, Messages, Json],
        "model" => [Drafts, BaseUrl, Input, Themes, Messages, Json],
        "status" => [Drafts, Input, Themes, Messages, Json],
        "align" or "confirm" or "init" => [Input, Themes, Messages, Json],
        "import" => [Strict, Input, Messages, Json],
        _ => [Input, Messages, Json],
    };

    private static string Settable => Wording.Listed(FactFields.Settable);

    /// <summary>Null where an option may have this value, else what to write instead.</summary>
    public static Wording? Fault(Option option, string value) => option.Name switch
    {
        "--numeric-date-order" when value is not ("dmy" or "mdy") => new("日が先なら `dmy`、月が先なら `mdy` と書いてください。", "Write `dmy` where the day comes first, `mdy` where the month does."),
        "--messages" when value is not ("ja" or "en") => new("`ja`（日本語）か `en`（英語）を書いてください。", "Write `ja` (Japanese) or `en` (English)."),
        "--base-url" or "--url" when !Urls.IsWebAddress(value) => Urls.IsWebAddress("https://" + value) && value.Contains('.', StringComparison.Ordinal)
            ? new($"`https://{value}` のことでは？", $"Did you mean `https://{value}`?")
            : new("`https://name.github.io/archive/` のように、`https://` から書いてください。", "Write the whole address, such as `https://name.github.io/archive/`."),
        "--contact" when !Urls.IsWebAddress(value) && !value.Contains('@', StringComparison.Ordinal) =>
            new("`name@example.org` のようなメールアドレスか、`https://` から始まるアドレスを書いてください。", "Write a mail address such as `name@example.org`, or a web address from `https://` on."),
        "--port" when PortOf(value) is null => new("0 から 65535 までの数を書いてください。", "Write a number from 0 to 65535."),
        "--input" or "--output" or "--themes" or "--ledger" when IsNoName(value) => new("フォルダーの名前を書いてください。", "Write the name of a folder."),
        "--encoding" when DecodedBytes.Named(value) is null =>
            new("`utf-8`、`shift_jis`、`euc-jp`、`iso-2022-jp`、`utf-16` のどれかを書いてください。", "Write one of `utf-8`, `shift_jis`, `euc-jp`, `iso-2022-jp`, `utf-16`."),
        "--set" when value.Split('=', 2) is not [var name, _] || !FactFields.Settable.Contains(name.Trim()) =>
            new($"`title=川` のように書いてください。書ける項目は {Settable} です。", $"Write it like `title=River`. The fields are {Settable}."),
        "--date" when !DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) =>
            new("`2024-05-01` のように書いてください。", "Write it like `2024-05-01`."),
        "--date" when DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture) > DateOnly.FromDateTime(DateTime.Today) =>
            new("まだ来ていない日です。照合した日を書いてください。", "That day is still to come. Write the day of the comparison."),
        "--published" when IsNoName(value) => new("ファイルの名前を書いてください。", "Write the name of a file."),
        _ => null,
    };

    /// <summary>The language for what is said where no build has read the settings: of help, a wrong command line, a disk that refuses.</summary>
    public static MessageLanguage LanguageOf(ParseResult result) =>
        Speech.Of(MessageLanguages.Of(Typed(result, Messages)), Folder(Typed(result, Input), "input"));

    public static CommandOptions Read(ParseResult result) => new(
        Folder(result.GetValue(Input), "input"),
        Folder(result.GetValue(Output), "output"),
        Folder(result.GetValue(Themes), "themes"),
        result.GetValue(BaseUrl) is { } url ? Urls.WithSlash(url) : null,
        result.GetValue(Published),
        result.GetValue(Drafts),
        result.GetValue(Strict),
        MessageLanguages.Of(result.GetValue(Messages)),
        result.GetValue(Json),
        PortOf(result.GetValue(Port)),
        !result.GetValue(NoBrowser),
        result.GetValue(Follow),
        new RecordOptions(Folder(result.GetValue(Ledger), ".archive"), result.GetValue(Clean), result.GetValue(Why)));

    /// <summary>Nothing, or the next option, which was taken for the value of one that has none.</summary>
    private static bool IsNoName(string value) => string.IsNullOrWhiteSpace(value) || value.StartsWith("--", StringComparison.Ordinal);

    private static int? PortOf(string? text) =>
        ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : null;

    /// <summary>As far as it can be told on a command line that may be wrong in other places.</summary>
    private static string? Typed(ParseResult result, Option option) =>
        result.GetResult(option) is { Tokens: [.., { Value: var value }] } ? value : null;

    /// <summary>Without the slashes behind it, but for those that make it the root of a disk.</summary>
    private static string Folder(string? typed, string byDefault)
    {
        var plain = (typed ?? byDefault).Replace('\\', '/');
        return plain[..Math.Max(Path.GetPathRoot(plain)!.Length, plain.TrimEnd('/').Length)];
    }
}
