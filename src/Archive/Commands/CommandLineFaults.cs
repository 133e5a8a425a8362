using System.CommandLine;
using System.CommandLine.Parsing;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>What is wrong with a command line, in sentences that say what was meant; the parser's own are for programmers, and English.</summary>
internal static class CommandLineFaults
{
    public static IReadOnlyList<Wording> Of(ParseResult parsed)
    {
        List<Wording> faults = [.. Unknown(parsed), .. Values(parsed), .. Missing(parsed)];
        return faults.Count > 0 ? faults : [.. parsed.Errors.Select(error => new Wording(error.Message, error.Message)).Distinct()];
    }

    /// <summary>Words that mean nothing here. What follows an option that nobody knows was its value, most likely.</summary>
    private static IEnumerable<Wording> Unknown(ParseResult parsed)
    {
        var words = parsed.UnmatchedTokens;
        var verb = parsed.CommandResult.Command;
        for (var at = 0; at < words.Count; at++)
        {
            if (IsOption(words[at]))
            {
                yield return UnknownOption(verb, words[at].Split('=')[0], parsed.RootCommandResult.Command.Subcommands);
            }
            else if (at == 0 && verb is RootCommand)
            {
                yield return UnknownVerb(words[at], verb.Subcommands);
            }
            else if (at == 0 || !IsOption(words[at - 1]))
            {
                yield return TooMany(words[at], verb);
            }
        }
    }

    /// <summary>A word behind a verb that takes none was meant for a folder, most likely.</summary>
    private static Wording TooMany(string word, Command verb) =>
        new Wording($"`{word}` は余分です。", $"`{word}` is one word too many.").Then(verb.Arguments.Count == 0
            ? new($"記事のフォルダーなら `--input {word}` と書いてください。", $"For a folder of articles, write `--input {word}`.")
            : new("消してください。", "Take it out."));

    private static Wording UnknownVerb(string word, IEnumerable<Command> verbs) =>
        new Wording($"`{word}` というコマンドはありません。", $"There is no command `{word}`.")
            .Then(DidYouMean(word, verbs.Select(verb => verb.Name)) ?? Listed(verbs.Select(verb => verb.Name)));

    private static Wording UnknownOption(Command verb, string word, IEnumerable<Command> verbs)
    {
        var says = verb is RootCommand
            ? new Wording($"`{word}` というオプションはありません。", $"There is no option `{word}`.")
            : new Wording($"`{verb.Name}` に `{word}` というオプションはありません。", $"`{verb.Name}` has no option `{word}`.");
        var owners = verbs.Where(other => other.Options.Any(option => option.Name == word)).Select(other => other.Name).ToList();
        return says.Then(owners.Count > 0
            ? new($"{Wording.Listed(owners)} で使うものです。", $"It belongs to {Wording.Listed(owners)}.")
            : DidYouMean(word, verb.Options.Select(option => option.Name)));
    }

    private static IEnumerable<Wording> Values(ParseResult parsed)
    {
        var given = parsed.CommandResult.Children.OfType<OptionResult>().Where(result => !result.Implicit).OrderBy(result => result.Option.Name, StringComparer.Ordinal);
        foreach (var (option, values) in given.Select(result => (result.Option, result.Tokens)))
        {
            if (values.Count < option.Arity.MinimumNumberOfValues)
            {
                yield return new($"`{option.Name}` の後に書くもの（{option.HelpName}）がありません。", $"`{option.Name}` needs a value: {option.HelpName}.");
            }
            else if (values.Count > option.Arity.MaximumNumberOfValues)
            {
                yield return new($"`{option.Name}` は一度だけ書いてください。", $"Write `{option.Name}` only once.");
            }

            foreach (var value in values.Select(token => token.Value))
            {
                if (VerbOptions.Fault(option, value) is { } instead)
                {
                    yield return new Wording($"`{option.Name}` に `{value}` とは書けません。", $"`{option.Name}` cannot be `{value}`.").Then(instead);
                }
            }
        }
    }

    private static IEnumerable<Wording> Missing(ParseResult parsed) => parsed.CommandResult.Command.Arguments
        .Where(argument => argument is { Arity.MinimumNumberOfValues: > 0, HasDefaultValue: false } && parsed.GetResult(argument) is not { Tokens.Count: > 0 })
        .Select(argument => new Wording($"`{parsed.CommandResult.Command.Name}` の後に書くもの（{argument.Name}）がありません。", $"`{parsed.CommandResult.Command.Name}` needs a value: {argument.Name}."));

    private static bool IsOption(string word) => word.StartsWith('-');

    private static Wording? DidYouMean(string word, IEnumerable<string> known) =>
        Nearest.To(word, known) is { } near ? new($"`{near}` のことでは？", $"Did you mean `{near}`?") : null;

    private static Wording Listed(IEnumerable<string> verbs)
    {
        var all = Wording.Listed(verbs);
        return new($"使えるのは {all} です。", $"The commands are {all}.");
    }
}
