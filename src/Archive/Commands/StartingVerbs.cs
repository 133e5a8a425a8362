using System.CommandLine;
using System.Globalization;
using Archive.Importing.Starting;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>The words of the command line that begin an archive or an article, or give one a new name.</summary>
internal static class StartingVerbs
{
    private static readonly Argument<string> Id = new("ID") { Description = "Small letters, digits and hyphens. / 半角の英小文字・数字・ハイフン" };
    private static readonly Argument<string> Old = new("OLD") { Description = "The ID it has. / 今の ID" };
    private static readonly Argument<string> New = new("NEW") { Description = "The ID it is to have. / 新しい ID" };
    private static readonly Argument<string> Folder = new("DIR") { Description = "Where the archive is to be. / 文庫を作る場所", DefaultValueFactory = _ => "." };
    private static readonly Option<string?> Title = new("--title") { Description = "日本語 / English", HelpName = "TEXT" };
    private static readonly Option<string?> Description = new("--description") { Description = "日本語 / English", HelpName = "TEXT" };
    private static readonly Option<string?> Url = new("--url") { Description = "Where the site will stand. / サイトのアドレス", HelpName = "URL" };
    private static readonly Option<string?> Contact = new("--contact") { Description = "mailto:… or a web address. / 連絡先", HelpName = "ADDRESS" };

    public static Command NewArticle() => Verb.Of(
        "new", "Writes both files of an article, to be filled in. / 記事のファイルを二つ、書き込めるように作ります。", (options, result) => new StartingCommands(options).New(result.GetValue(Id)!), Id);

    public static Command Rename() => Verb.Of(
        "rename",
        "Gives an article a new ID and mends what names it. / 記事の ID を変え、それを指しているところも直します。",
        (options, result) => new StartingCommands(options).Rename(result.GetValue(Old)!, result.GetValue(New)!),
        Old, New);

    public static Command Init()
    {
        Url.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !Urls.IsWebAddress(token.Value)))
            {
                result.AddError($"--url '{token.Value}': https://name.github.io/archive/");
            }
        });
        return Verb.Of(
            "init",
            "Begins an archive: settings, an article, a page about it. / 文庫を新しく始めます。",
            (options, result) => new StartingCommands(options).Init(
                result.GetValue(Folder)!.Replace('\\', '/'),
                Wishes(options, result),
                new[] { (Option)Title, Description, Url, Contact }.Where(option => result.GetResult(option) is { Implicit: false }).Select(option => option.Name).ToHashSet(StringComparer.Ordinal)),
            Folder, Title, Description, Url, Contact);
    }

    private static ArchiveWishes Wishes(CommandOptions options, ParseResult result)
    {
        var language = options.Messages ?? (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ja" ? MessageLanguage.Japanese : MessageLanguage.English);
        var usual = ArchiveWishes.Usual(language == MessageLanguage.Japanese ? "ja" : "en");
        return usual with
        {
            Title = result.GetValue(Title) ?? usual.Title,
            Description = result.GetValue(Description) ?? usual.Description,
            Url = result.GetValue(Url) ?? usual.Url,
            Contact = result.GetValue(Contact) ?? usual.Contact,
        };
    }
}
