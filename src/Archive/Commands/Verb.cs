using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using Archive.Files;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>One word of the command line, and how what was typed becomes a run.</summary>
internal static class Verb
{
    // A file that is called @x is a file, not a list of words to read.
    private static readonly ParserConfiguration Plainly = new() { ResponseFileTokenReplacer = null };

    public static Command Of(string name, Func<CommandOptions, int> run) => Of(name, (options, _) => run(options));

    /// <param name="own">The options and arguments that the verb has for itself.</param>
    public static Command Of(string name, Func<CommandOptions, ParseResult, int> run, params IReadOnlyList<Symbol> own)
    {
        var command = new Command(name);
        own.OfType<Option>().ToList().ForEach(command.Add);
        VerbOptions.Of(name).ToList().ForEach(command.Add);
        own.OfType<Argument>().ToList().ForEach(command.Add);
        command.SetAction(result => run(VerbOptions.Read(result), result));
        return command;
    }

    /// <summary>Runs what was asked for and says how it went: <see cref="ExitCode"/>.</summary>
    /// <param name="byDefault">The verb that is meant where none is named.</param>
    public static int Run(RootCommand root, IReadOnlyList<string> args, string byDefault)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var usual = root.Subcommands.First(command => command.Name == byDefault);
        root.Action = usual.Action;
        usual.Options.ToList().ForEach(root.Add);
        var parsed = root.Parse(args.Count > 0 && args[0] == "help" ? [.. args.Skip(1), "--help"] : args, Plainly);
        if (parsed.Action is HelpAction)
        {
            new HelpPage(root, VerbOptions.LanguageOf(parsed)).Lines(parsed.CommandResult.Command).ToList().ForEach(Console.WriteLine);
            return ExitCode.Done;
        }

        if (CommandLineFaults.Of(parsed) is { Count: > 0 } faults)
        {
            var verb = parsed.CommandResult.Command is var command && command != root ? command.Name : null;
            return Refuse(faults.Append(HelpWords.WhereToFind(verb)), VerbOptions.LanguageOf(parsed));
        }

        return RunHere(parsed);
    }

    private static int Refuse(IEnumerable<Wording> faults, MessageLanguage language)
    {
        faults.ToList().ForEach(says => Console.Error.WriteLine(says.In(language)));
        return ExitCode.BadCommandLine;
    }

    private static int RunHere(ParseResult parsed)
    {
        if (!Folding.WorksHere())
        {
            Console.Error.WriteLine(
                "Unicode の正規化が働かない環境なので、作業を中止しました。環境変数 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT を外してください。\n"
                + "Unicode normalisation does nothing here, so nothing was built. Unset the environment variable DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
            return ExitCode.Refused;
        }

        return Guarded(parsed);
    }

    /// <summary>What the disk refuses is said in a sentence; what is our own fault keeps its trace.</summary>
    private static int Guarded(ParseResult parsed)
    {
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure) when (Disk.RefusalIn(failure) is { } refusal)
        {
            Console.Error.WriteLine(Refusals.Say(refusal).In(VerbOptions.LanguageOf(parsed)));
            return ExitCode.Refused;
        }
    }
}
