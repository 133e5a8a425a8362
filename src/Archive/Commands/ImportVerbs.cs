using System.CommandLine;
using Archive.Importing.Recognising;
using Archive.Importing.Texts;

namespace Archive.Commands;

/// <summary>The words of the command line that write into the input folder, with the options that are theirs alone.</summary>
internal static class ImportVerbs
{
    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description = "Texts, saved pages, folders, or - for standard input; without any, input/inbox. / 取り込むファイルかフォルダー（- は標準入力、なければ input/inbox）",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Id = new("--id") { Description = "The ID of the article. / 記事の ID", HelpName = "ID" };
    private static readonly Option<string?> Encoding = new("--encoding") { Description = "What the file is in, if it is not found out. / 文字コード", HelpName = "NAME" };
    private static readonly Option<string[]> Set = new("--set") { Description = "Overrules a field: title=…, date=…, source.url=… / 項目の値を指定します", HelpName = "FIELD=VALUE", DefaultValueFactory = _ => [] };
    private static readonly Option<bool> Explain = new("--explain") { Description = "Says what each line was taken for. / 一行ごとに、何と読んだかを説明します" };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Writes nothing. / 何も書きません" };
    private static readonly Option<bool> Ask = new("--ask") { Description = "Asks about each field. / 項目を一つずつ確かめます" };
    private static readonly Option<bool> Force = new("--force") { Description = "May replace an edition that is there. / 同じ記事があれば書き換えます" };
    private static readonly Option<bool> AddAuthorities = new("--add-authorities") { Description = "Adds new names to people.yml and the others. / 新しい名前を people.yml などに加えます" };
    private static readonly Option<bool> DropRepeated = new("--drop-repeated") { Description = "Leaves out what five texts have at the same place. / 五つ以上の記事の同じ場所にある行を捨てます" };

    public static Command Import()
    {
        Set.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.Split('=', 2) is not [var field, _] || !FactFields.Settable.Contains(field.Trim())))
            {
                result.AddError($"--set '{token.Value}': {string.Join("|", FactFields.Settable)}=…");
            }
        });
        Encoding.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => DecodedBytes.Named(token.Value) is null))
            {
                result.AddError($"--encoding '{token.Value}': utf-8|shift_jis|euc-jp|iso-2022-jp|utf-16");
            }
        });
        return Verb.Of(
            "import",
            "Makes editions of pasted texts and saved pages. / 貼り付けた文章や保存したページから記事を作ります。",
            (options, result) => new ImportCommand(options, Read(result)).Run(),
            Files, Id, Encoding, Set, Explain, DryRun, Ask, Force, AddAuthorities, DropRepeated);
    }

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
        result.GetValue(DropRepeated));
}
