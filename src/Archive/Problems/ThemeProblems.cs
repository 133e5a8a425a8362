namespace Archive.Problems;

/// <summary>What can be wrong with a theme, in words its author will read.</summary>
internal static class ThemeProblems
{
    /// <summary><c>theme</c> or <c>based-on</c> names a folder that is not there, or one without <c>theme.yml</c>.</summary>
    public static Problem ThemeMissing(Location at, string theme, string field, IReadOnlyList<string> there) => new(
        "theme-missing", at,
        new($"テーマ `{theme}` が見つかりません。", $"There is no theme `{theme}`."),
        there.Count > 0 ? new($"使えるテーマ：{Wording.Listed(there)}（`{Path.GetFileName(at.Path)}` の `{field}`）", $"themes that are there: {Wording.Listed(there)}; see `{field}` in `{Path.GetFileName(at.Path)}`")
            : new("テーマのフォルダーが見つかりません。文庫のフォルダーで実行するか、`--themes` で指定してください", "the folder of themes is not there: run this in the folder of your archive, or name it with `--themes`"));

    /// <summary>A theme is based on itself, or on one that is based on it in its turn.</summary>
    public static Problem ThemeOnItself(Location at, string theme) => new(
        "bad-value", at,
        new($"この `based-on` をたどると、テーマ `{theme}` に戻ってしまいます。", $"This `based-on` leads back to the theme `{theme}`."),
        new("土台がなければこの行を消し、あれば別のテーマの名前を書いてください", "delete this line, or name a theme that does not need this one"));

    /// <summary>A theme lacks a file that every theme must have, and has no base to take it from.</summary>
    public static Problem ThemeFileMissing(Location at, string theme, string file) => new(
        "theme-missing", at,
        new($"テーマ `{theme}` に `{file}` がありません。", $"The theme `{theme}` has no `{file}`."),
        new("そのファイルを `default` テーマからコピーしてください", "copy that file from the theme `default`"));

    /// <summary>A template cannot be read, or fails while a page is made.</summary>
    /// <param name="page">The address of the page that was being made; null where the template cannot be read at all.</param>
    public static Problem TemplateError(Location at, string message, string? page) => new(
        "template-error", at,
        new($"テンプレートの誤り：{message}", $"The template fails: {message}"),
        page is null
            ? new("テンプレートのこの場所を直してください", "correct the template at this place")
            : new($"ページ `{page}` を作るときに起きました", $"while making the page `{page}`"));

    /// <summary>A template, or the program, uses words that a language's strings do not have.</summary>
    public static Problem MissingString(Location at, string key, string file) => new(
        "missing-string", at,
        new($"文言 `{key}` が `{file}` にありません。", $"The words `{key}` are not in `{file}`."),
        new($"`{file}` に `{key}: …` という行を加えてください", $"add a line `{key}: …` to `{file}`"));

    /// <summary>A theme that is based on another has words under a key that nothing asks for: mostly a misspelt one.</summary>
    public static Problem UnusedString(Location at, string key, string? meant) => new(
        "unused-string", at,
        new($"文言 `{key}` は、どこでも使われていません。", $"Nothing uses the words `{key}`."),
        meant is not null
            ? new($"`{meant}` のことでは？", $"did you mean `{meant}`?")
            : new("使わないのなら、この行を消してください", "if they are not needed, delete this line"));

    /// <summary>Words that the program puts on a page as they are have several forms, or parts.</summary>
    public static Problem WordsNotOneText(Location at, string key) => new(
        "bad-value", at,
        new($"文言 `{key}` は、分けずに一つの文にします。", $"The words `{key}` must be a single text."),
        new($"`{key}: …` のように一行で書いてください", $"write them on one line, as `{key}: …`"));

    /// <summary>Words that go with a number lack the form that holds for most numbers, or one of their forms is no text.</summary>
    public static Problem WordsNotCounted(Location at, string key) => new(
        "bad-value", at,
        new($"数につく文言 `{key}` に、足りない形か、一つの文になっていない形があります。", $"The words `{key}` go with a number, and one of their forms is missing or no text."),
        new($"`{key}: \"{{0}} …\"`、または `one` と `other` に分けて書いてください", $"write `{key}: {{ one: \"{{0}} …\", other: \"{{0}} …\" }}`"));

    /// <summary>The names of the languages are a text or a list, or one of them is no text.</summary>
    public static Problem WordsNotNames(Location at, string key) => new(
        "bad-value", at,
        new($"文言 `{key}` には、記号ごとに一つの名前を書きます。", $"The words `{key}` are names, one for each code."),
        new($"`{key}: {{ ja: …, en: … }}` のように書いてください", $"write `{key}: {{ ja: …, en: … }}`"));

    /// <summary>The names of the months are too few or too many, or one of them is no text.</summary>
    public static Problem WordsNotMonths(Location at, string key) => new(
        "bad-value", at,
        new($"文言 `{key}` には、十二か月の名前を順に書きます。", $"The words `{key}` are the names of the twelve months, in their order."),
        new($"`{key}: [一月の名前, …, 十二月の名前]` のように書いてください", $"write `{key}: [JANUARY, …, DECEMBER]`"));
}
