using System.CommandLine;

namespace Archive.Commands;

/// <summary>The words of the command line that work on the two editions of one article.</summary>
internal static class PairVerbs
{
    private static readonly Argument<string> Id = new("ID");
    private static readonly Option<bool> Write = new("--write");
    private static readonly Option<string?> Date = new("--date") { HelpName = "2024-05-01" };

    public static Command Align() =>
        Verb.Of("align", (options, result) => new AlignCommand(options, result.GetValue(Id)!, result.GetValue(Write)).Run(), Id, Write);

    public static Command Confirm() =>
        Verb.Of("confirm", (options, result) => new ConfirmCommand(options, result.GetValue(Id)!, result.GetValue(Date)).Run(), Id, Date);
}
