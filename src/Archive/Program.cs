using System.CommandLine;
using Archive.Commands;

var archive = new RootCommand
{
    Verb.Of("build", options => new BuildCommand(options).Run()),
    Verb.Of("check", (options, result) => new CheckCommand(options, result.GetValue(VerbOptions.Raw)).Run(), VerbOptions.Raw),
    Verb.Of("serve", options => new ServeCommand(options).Run()),
    ImportVerbs.Import(),
    StartingVerbs.NewArticle(),
    StartingVerbs.Rename(),
    StartingVerbs.Init(),
    PairVerbs.Align(),
    PairVerbs.Confirm(),
    Verb.Of("status", options => new StatusCommand(options).Run()),
    Verb.Of("model", (options, result) => new ModelCommand(options, result.GetValue(VerbOptions.Address)!).Run(), VerbOptions.Address),
};

return Verb.Run(archive, args, byDefault: "serve");
