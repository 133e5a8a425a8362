namespace Archive.Problems;

/// <summary>What can be wrong with the site as a whole: its addresses, and the folder it is written to.</summary>
internal static class SiteProblems
{
    private static readonly Wording SavedRecord = new(
        "公開中のサイトの `/archive.json` を保存し直して、そのファイルを指定してください",
        "save `/archive.json` of the published site anew, and name that file");

    /// <summary>Two things would stand at one address.</summary>
    /// <param name="here">Who asks for it.</param>
    /// <param name="there">What else stands there; null for a page that the site always has.</param>
    public static Problem AddressTaken(string address, Located<string> here, string? there, Location? other) => new(
        "address-taken", here.At,
        new(
            $"アドレス `{address}` が重なっています：`{here.Value}` と、{(there is null ? "このサイトに必ずあるページ" : $"`{there}`")}。",
            $"The address `{address}` is taken twice: by `{here.Value}` and by {(there is null ? "a page that the site always has" : $"`{there}`")}."),
        new(
            "どちらかの名前を変えるか、`old-addresses` から消してください",
            "give one of them another name, or delete it from `old-addresses`"),
        other);

    /// <summary>Two files or pages have names that some system takes for one: <c>Map.pdf</c> and <c>map.pdf</c>.</summary>
    public static Problem AddressAlike(Location at, Location? other, string here, string there) => new(
        "address-taken", at,
        new(
            $"`{here}` と `{there}` は、同じ名前とみなすコンピューターがあります。",
            $"Some computers take `{here}` and `{there}` for one name."),
        new(
            "大文字と小文字、全角と半角のほかにも違いがあるように、どちらかの名前を変えてください",
            "rename one of them, so that more than capitals and full-width letters tells them apart"),
        other);

    /// <summary>Two folders of the site have names that some system takes for one: <c>/Blog/a/</c> and <c>/blog/b/</c>.</summary>
    public static Problem FoldersAlike(Location at, Location? other, string here, string there) => new(
        "address-taken", at,
        new(
            $"フォルダー `{here}` と `{there}` を、同じ名前とみなすコンピューターがあります。",
            $"Some computers take the folders `{here}` and `{there}` for one name."),
        new(
            "どちらも同じ書き方にするか、どちらかの名前を変えてください",
            "write both the same, or rename one of them"),
        other);

    /// <summary>An article that was published is gone from this build, and its readers' links lead nowhere.</summary>
    /// <param name="id">Of the article, in whatever languages it stood.</param>
    public static Problem AddressGone(Location at, string id) => new(
        "address-gone", at,
        new($"前に書き出した記事 `{id}` がなくなります。", $"The article `{id}`, written before, is gone."),
        new(
            $"まだ公開していなければ、このままで構いません。IDを変えたのなら、新しい記事に `old-addresses: [{id}]` を加えてください。取り下げるなら記事を消さず `withdrawn:` を書いてください",
            $"if it was never online, all is well; if you changed its id, add `old-addresses: [{id}]` to the article; to withdraw it, keep its file and write `withdrawn:`"));

    /// <summary>The published <c>archive.json</c> promises an address that this build does not keep.</summary>
    public static Problem AddressLost(Location at, string address) => new(
        "address-lost", at,
        new($"公開中のサイトにある `{address}` が、今回のサイトにはありません。", $"`{address}` is on the published site, but not on this one."),
        new(
            "その内容を引き継いだ記事の `old-addresses` に書いてください",
            "name it under `old-addresses` in the article that took its place"));

    /// <summary>What <c>--published</c> names is not there, or is a folder.</summary>
    public static Problem NoRecord(Location at) => new(
        "bad-value", at,
        new($"`--published` に指定されたファイル `{at.Path}` がありません。", $"There is no file `{at.Path}`, which `--published` names."),
        SavedRecord);

    /// <summary>What <c>--published</c> names is JSON, but no <c>archive.json</c>.</summary>
    public static Problem UnreadableRecord(Location at) => new(
        "bad-value", at,
        new($"`{at.Path}` は、公開中のサイトの `archive.json` ではありません。", $"`{at.Path}` is not the `archive.json` of a published site."),
        SavedRecord);

    /// <summary>What <c>--published</c> names is no JSON from some place on: another file, or a download that broke off.</summary>
    public static Problem BrokenRecord(Location at) => new(
        "bad-value", at,
        new($"`{at.Path}` はここから JSON として読めません。途中で切れたか、別のファイルです。", $"From here on `{at.Path}` is no JSON: it was cut short, or is another file."),
        SavedRecord);

    /// <summary>A file or an old address has a name that some system cannot hold, or that leads out of the site.</summary>
    public static Problem UnusableName(Location at, string name, Wording why) => new(
        "bad-value", at,
        new($"`{name}` という名前では公開できません：{why.Japanese}。", $"Nothing can be published under the name `{name}`: {why.English}."),
        new(
            "別の名前にしてください。`old-addresses` には、サイト名より後ろだけを `/2010/letter.html` のように書きます",
            "choose another name; in `old-addresses`, write what stood after the site's name, as `/2010/letter.html`"));

    /// <summary>The output folder is one whose files are not ours to touch.</summary>
    public static Problem UnsafeOutputFolder(Location at, Wording why) => NothingWritten(at, why, new(
        "空のフォルダーか、前に出力したフォルダーを `--output` に指定してください",
        "name an empty folder, or one that was built before, with `--output`"));

    /// <summary>In an output folder of ours, something else stands where a page must be.</summary>
    public static Problem InTheWay(Location at, Wording why) => NothingWritten(at, why, new(
        "それを別の場所に移すか、空のフォルダーを `--output` に指定してください",
        "move it elsewhere, or name an empty folder with `--output`"));

    /// <summary>What is read, drafts among it, would be kept in a folder that is published or read.</summary>
    public static Problem UnsafeLedgerFolder(Location at, Wording why) => new(
        "bad-value", at,
        new($"読んだものの記録は `{at.Path}` に置けません：{why.Japanese}。", $"What was read cannot be kept in `{at.Path}`: {why.English}."),
        new("公開されないフォルダーを `--ledger` に指定してください", "name a folder that is not published with `--ledger`"));

    private static Problem NothingWritten(Location at, Wording why, Wording hint) => new(
        "unsafe-output-folder", at,
        new($"出力先 `{at.Path}` には書き込めません：{why.Japanese}。", $"Nothing is written to `{at.Path}`: {why.English}."),
        hint);
}
