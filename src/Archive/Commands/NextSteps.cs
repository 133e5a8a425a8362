using Archive.Problems;

namespace Archive.Commands;

/// <summary>What to type when an archive has begun: lines that can be copied as they are.</summary>
internal static class NextSteps
{
    /// <param name="folder">Of the archive, as typed; <c>.</c> for where we are.</param>
    /// <param name="hasThemes">Whether themes were copied there.</param>
    public static IEnumerable<Wording> After(string folder, bool hasThemes)
    {
        var isHere = folder is ".";
        var program = Quoted(Program(isHere));
        if (hasThemes)
        {
            yield return new($"テーマを `{folder}/themes` にコピーしました。", $"The themes were copied to `{folder}/themes`.");
        }

        yield return new("", "");
        yield return new("次は、こう入力します：", "Type next:");
        if (!isHere)
        {
            yield return Same($"  cd {Quoted(folder)}");
        }

        yield return new($"  {program} serve    # ブラウザーで見る（Ctrl+C で終わる）", $"  {program} serve    # see it in the browser; Ctrl+C stops it");
        yield return new($"  {program} check    # まだ書き換えていないところを知らせる", $"  {program} check    # names what is still to be written");
    }

    /// <summary>As it was typed; with its whole path where it would not be found from the folder of the archive.</summary>
    private static string Program(bool isHere) => Launcher.Typed switch
    {
        null => "archive",
        var typed when !isHere && typed.AsSpan().ContainsAny('/', '\\') => Path.GetFullPath(typed),
        var typed => typed,
    };

    private static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;

    private static Wording Same(string line) => new(line, line);
}
