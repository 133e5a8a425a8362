using System.CommandLine;

namespace Archive.Commands;

/// <summary>The word of the command line that imports, with the options that are its alone.</summary>
internal static class ImportVerbs
{
    private static readonly Argument<string[]> Files = new("FILE")
    {
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Id = new("--id") { HelpName = "ID" };
    private static readonly Option<string?> Encoding = new("--encoding") { HelpName = "NAME" };
    private static readonly Option<string[]> Set = new("--set") { HelpName = "FIELD=VALUE", DefaultValueFactory = _ => [] };
    private static readonly Option<bool> Explain = new("--explain");
    private static readonly Option<bool> DryRun = new("--dry-run");
    private static readonly Option<bool> Ask = new("--ask");
    private static readonly Option<bool> Force = new("--force");
    private static readonly Option<bool> AddAuthorities = new("--add-authorities");
    private static readonly Option<bool> DropRepeated = new("--drop-repeated");

    private static readonly Option<string?> DateOrder = new("--numeric-date-order") { HelpName = "dmy|mdy" };

    public static Command Import() => Verb.Of(
        "import",
        (options, result) => new ImportCommand(options, Read(result)).Run(),
        Files, Id, Encoding, Set, Explain, DryRun, Ask, Force, AddAuthorities, DropRepeated, DateOrder);

    private static ImportRequest Read(ParseResult result) => new(
        result.GetValue(Files) ?? [],
        result.GetValue(Id),
        result.GetValue(Encoding),
        result.GetValue(Set) ?? [],
        result.GetValue(Explain),
        result.GetValue(DryRun),
        result.GetValue(Ask),
        result.GetValue(Force),
        result.GetValue(AddAuthorities),
        result.GetValue(DropRepeated),
        result.GetValue(DateOrder));
}
