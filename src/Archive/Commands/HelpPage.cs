using System.CommandLine;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>What <c>--help</c> shows of the program or of one verb: the parser's own page is half in English, and names what only programmers know.</summary>
internal sealed class HelpPage(RootCommand root, MessageLanguage language)
{
    private const int Indent = 2;

    private static readonly Wording OtherLanguage = new(
        "メッセージは、文庫の主な言語で出ます。英語にするには --messages en を付けます（for English, add --messages en）。",
        "Messages are in the archive's main language; for Japanese add --messages ja（日本語にするには --messages ja）.");

    public IEnumerable<string> Lines(Command command)
    {
        var isRoot = command == root;
        yield return HelpWords.Of(isRoot ? "archive" : command.Name).In(language);
        yield return "";
        yield return Said("使い方:", "Usage:");
        yield return $"  {Usage(command, isRoot)}";
        var parts = new[]
        {
            Part(Said("コマンド:", "Commands:"), isRoot ? root.Subcommands : []),
            Part(Said("引数:", "Arguments:"), command.Arguments),
            Part(Said("オプション:", "Options:"), OptionsOf(command)),
        };
        foreach (var line in parts.SelectMany(lines => lines))
        {
            yield return line;
        }

        yield return "";
        if (isRoot)
        {
            yield return Said("それぞれの説明：archive help コマンド", "More of each: archive help COMMAND");
        }

        yield return OtherLanguage.In(language);
    }

    private string Usage(Command command, bool isRoot)
    {
        var words = isRoot ? [Said("[コマンド]", "[COMMAND]")] : command.Arguments.Select(Usage).Prepend(command.Name);
        return string.Join(' ', ["archive", .. words, Said("[オプション]", "[OPTIONS]")]);
    }

    private static string Usage(Argument argument) => (argument.Arity.MinimumNumberOfValues > 0 && !argument.HasDefaultValue, argument.Arity.MaximumNumberOfValues > 1) switch
    {
        (true, _) => argument.Name,
        (_, true) => $"[{argument.Name}…]",
        _ => $"[{argument.Name}]",
    };

    /// <summary>The verb's own first, then what others have as well; of the root, those that hold for every verb.</summary>
    private IEnumerable<Option> OptionsOf(Command command) => command.Options.Concat(root.Options.Where(option => option.Recursive)).Distinct();

    private IEnumerable<string> Part(string heading, IEnumerable<Symbol> symbols)
    {
        var rows = symbols.Select(symbol => (Name: Shown(symbol), Says: HelpWords.Of(symbol.Name).In(language))).ToList();
        if (rows.Count == 0)
        {
            yield break;
        }

        var width = rows.Max(row => row.Name.Length) + Indent;
        yield return "";
        yield return heading;
        foreach (var (name, says) in rows)
        {
            yield return new string(' ', Indent) + name.PadRight(width) + says;
        }
    }

    private static string Shown(Symbol symbol) => symbol is Option option
        ? string.Join(", ", option.Aliases.Where(alias => alias is "-h").Append(option.Name)) + (option.HelpName is { } value ? $" {value}" : "")
        : symbol.Name;

    private string Said(string japanese, string english) => new Wording(japanese, english).In(language);
}
