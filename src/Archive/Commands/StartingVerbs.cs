using System.CommandLine;
using Archive.Importing.Starting;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>The words of the command line that begin an archive or an article, or give one a new name.</summary>
internal static class StartingVerbs
{
    private static readonly Argument<string> Id = new("ID");
    private static readonly Option<string?> Original = new("--original") { HelpName = "ja|en" };
    private static readonly Argument<string> Old = new("OLD");
    private static readonly Argument<string> New = new("NEW");
    private static readonly Argument<string> Folder = new("DIR") { DefaultValueFactory = _ => "." };
    private static readonly Option<string?> Title = new("--title") { HelpName = "TEXT" };
    private static readonly Option<string?> Description = new("--description") { HelpName = "TEXT" };
    private static readonly Option<string?> Url = new("--url") { HelpName = "URL" };
    private static readonly Option<string?> Contact = new("--contact") { HelpName = "ADDRESS" };

    public static Command NewArticle() => Verb.Of(
        "new", (options, result) => new StartingCommands(options).New(result.GetValue(Id)!, result.GetValue(Original)), Id, Original);

    public static Command Rename() => Verb.Of(
        "rename",
        (options, result) => new StartingCommands(options).Rename(result.GetValue(Old)!, result.GetValue(New)!),
        Old, New);

    public static Command Init() => Verb.Of(
        "init",
        (options, result) => new StartingCommands(options).Init(
            result.GetValue(Folder)!.Replace('\\', '/').TrimEnd('/') is { Length: > 0 } folder ? folder : "/",
            Wishes(options, result),
            new[] { (Option)Title, Description, Url, Contact }.Where(option => result.GetResult(option) is { Implicit: false }).Select(option => option.Name).ToHashSet(StringComparer.Ordinal)),
        Folder, Title, Description, Url, Contact);

    private static ArchiveWishes Wishes(CommandOptions options, ParseResult result)
    {
        var usual = ArchiveWishes.Usual(Speech.Of(options.Messages, settings: null).Code());
        return usual with
        {
            Title = result.GetValue(Title) ?? usual.Title,
            Description = result.GetValue(Description) ?? usual.Description,
            Url = result.GetValue(Url) ?? usual.Url,
            Contact = result.GetValue(Contact) ?? usual.Contact,
        };
    }
}
