namespace Archive.Problems;

/// <summary>What can be wrong with a theme, in words its author will read.</summary>
internal static class ThemeProblems
{
    /// <summary><c>theme</c> names a folder that is not there, or one without <c>theme.yml</c>.</summary>
    public static Problem ThemeMissing(Location at, string theme, IEnumerable<string> there) => new(
        "theme-missing", at,
        new($"テーマ `{theme}` が見つかりません。", $"There is no theme `{theme}`."),
        new($"使えるテーマ：{Listed(there)}（`archive.yml` の `theme`）", $"themes that are there: {Listed(there)}; see `theme` in `archive.yml`"));

    /// <summary>A theme lacks a file that every theme must have, and has no base to take it from.</summary>
    public static Problem ThemeFileMissing(Location at, string theme, string file) => new(
        "theme-missing", at,
        new($"テーマ `{theme}` に `{file}` がありません。", $"The theme `{theme}` has no `{file}`."),
        new("そのファイルを既定のテーマから写してください", "copy that file from the default theme"));

    /// <summary>A template cannot be read, or fails while a page is made.</summary>
    /// <param name="page">The address of the page that was being made; null where the template cannot be read at all.</param>
    public static Problem TemplateError(Location at, string message, string? page) => new(
        "template-error", at,
        new($"テンプレートの誤り：{message}", $"The template fails: {message}"),
        page is null
            ? new("テンプレートのこの場所を直してください", "mend the template at this place")
            : new($"ページ `{page}` を作るときに起きました", $"while making the page `{page}`"));

    /// <summary>A template, or the program, uses words that a language's strings do not have.</summary>
    public static Problem MissingString(Location at, string key, string file) => new(
        "missing-string", at,
        new($"文言 `{key}` が `{file}` にありません。", $"The words `{key}` are not in `{file}`."),
        new($"`{file}` に `{key}: …` という行を加えてください", $"add a line `{key}: …` to `{file}`"));

    private static string Listed(IEnumerable<string> names) => string.Join(" ", names.Order(StringComparer.Ordinal).Select(name => $"`{name}`"));
}
