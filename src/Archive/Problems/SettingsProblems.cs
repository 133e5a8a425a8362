namespace Archive.Problems;

/// <summary>What can be wrong with <c>archive.yml</c>, which speaks for the archive as a whole.</summary>
internal static class SettingsProblems
{
    /// <summary>A way to write to the keeper is neither a <c>mailto:</c> nor a web address: mostly an e-mail address alone.</summary>
    public static Problem BadDoor(Location at, string text) => new(
        "bad-url", at,
        new($"`{text}` は連絡先として使えません。", $"`{text}` cannot be used as a way to write to you."),
        text.Contains('@', StringComparison.Ordinal)
            ? new($"`mailto:{text}` と書いてください", $"write `mailto:{text}`")
            : new("`mailto:` とメールアドレス、または `https://` から始まるアドレスを書いてください", "write `mailto:` and an e-mail address, or a web address from `https://` on"));

    /// <summary><c>archive.yml</c> lacks what nothing can be built without.</summary>
    public static Problem MissingSetting(Location at, string name, string example) => new(
        "bad-settings", at,
        new($"文庫の設定に `{name}` がありません。", $"The settings of the archive lack `{name}`."),
        new($"`{example}` のような行を加えてください", $"add a line such as `{example}`"));

    /// <summary>There is no <c>archive.yml</c> in the input folder.</summary>
    public static Problem NoSettings(Location at) => new(
        "bad-settings", at,
        new("文庫の設定ファイル `archive.yml` がありません。", "There is no settings file `archive.yml`."),
        new(
            "入力フォルダーに `archive.yml` を作るか、`--input` で別のフォルダーを指定してください",
            "write an `archive.yml` in the input folder, or name another folder with `--input`"));

    /// <summary>The input folder is not there: mostly the command was given in another folder than the archive's.</summary>
    public static Problem NoInput(Location at) => new(
        "bad-settings", at,
        new($"フォルダー `{at.Path}` がありません。", $"There is no folder `{at.Path}`."),
        new(
            "文庫のフォルダーへ移ってから実行するか、`--input` で記事のフォルダーを指定してください",
            "go to the folder of your archive and run this there, or name the folder of the articles with `--input`"));

    /// <summary><c>languages</c> is not a list of two different codes.</summary>
    public static Problem BadLanguages(Location at) => new(
        "bad-settings", at,
        new("`languages` には言語をちょうど二つ書きます。", "`languages` takes exactly two languages."),
        new("主な言語を先にして `languages: [ja, en]` のように書いてください", "write `languages: [ja, en]`, the main one first"));

    /// <summary><c>page-size</c> is no number, or one that makes pages of no use.</summary>
    public static Problem BadPageSize(Location at, string text, int smallest, int largest) => new(
        "bad-settings", at,
        new($"`page-size` に `{text}` とは書けません。", $"`page-size` cannot be `{text}`."),
        new($"{smallest} から {largest} までの数を書いてください", $"write a number from {smallest} to {largest}"));

    /// <summary>The address of the template repository still stands in <c>archive.yml</c>.</summary>
    public static Problem ExampleUrl(Location at, string url) => new(
        "example-url", at,
        new($"`{url}` は見本のアドレスのままです。", $"`{url}` is still the address of the example."),
        new(
            "公開する場所のアドレスに書き換えてください（購読や検索に使われます）",
            "write the address where the site will be published; feeds and search engines use it"));

    /// <summary>The contact with which an archive begins still stands in <c>archive.yml</c>.</summary>
    public static Problem ExampleContact(Location at, string contact) => new(
        "missing-contact", at,
        new($"連絡先が見本の `{contact}` のままです。", $"The contact is still that of the example, `{contact}`."),
        new(
            "権利者や読者が連絡できるアドレスに書き換えてください（どのページにも載ります）",
            "write where rights holders and readers can reach you; it stands on every page"));

    /// <summary>Nobody who finds a mistake, or whose text it is, can write to the keeper.</summary>
    public static Problem MissingContact(Location at) => new(
        "missing-contact", at,
        new("連絡先がありません。", "There is no way to reach you."),
        new(
            "権利者や読者が連絡できるように `contact: mailto:…` を加えてください",
            "add `contact: mailto:…`, so that rights holders and readers can reach you"));
}
