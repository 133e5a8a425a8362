namespace Archive.Problems;

/// <summary>What can keep a pasted text from becoming an edition, and what the importer did not dare to decide.</summary>
internal static class ImportProblems
{
    /// <summary>An empty file, an empty folder, or a page of which nothing but its menus was saved.</summary>
    public static Problem NothingToImport(Location at) => new(
        "nothing-to-import", at,
        new("取り込む文章がありません。", "There is no text here to import."),
        new("記事の本文を貼り付けたファイルを置いてください", "put a file here that holds the words of an article"));

    /// <summary>The command named a file that is not there.</summary>
    public static Problem NoSuchFile(Location at) => new(
        "nothing-to-import", at,
        new("このファイルはありません。", "There is no such file."),
        new("ファイルの名前と場所を確かめてください", "look at the name of the file and the folder you are in"));

    /// <summary>A folder was named, and nothing in it is a text.</summary>
    public static Problem NotAFile(Location at) => new(
        "nothing-to-import", at,
        new("このフォルダーには、取り込む文章がありません。", "There is no text to import in this folder."),
        new("記事の本文をテキストファイルにして、この中に置いてください", "put a text file here that holds the words of an article"));

    /// <summary>Part of a text was pasted from a page in another encoding, or a file was cut in the middle of a character.</summary>
    public static Problem MixedEncodings(Location at) => new(
        "not-utf8", at,
        new("一つの文字コードでは、最後まで読めません。", "This cannot be read from beginning to end in any one encoding."),
        new("元のページからもう一度コピーするか、`--encoding` で文字コードを指定してください", "copy it anew from where it came, or name the encoding with `--encoding`"));

    /// <summary>A text has no line that could be its title.</summary>
    public static Problem NoTitle(Location at) => new(
        "missing-title", at,
        new("題名になりそうな行がありません。", "No line looks like a title."),
        new("`--set title=…` で題名を指定してください", "give the title with `--set title=…`"));

    /// <summary>Neither the original's title nor its address has letters that an address can have, and a Japanese one is never made up.</summary>
    public static Problem NoId(Location at) => new(
        "no-id", at,
        new("記事の ID を決められません（英字の原題もアドレスも見つかりませんでした）。", "No ID can be made for this article: neither a title nor an address in Latin letters was found."),
        new("`--id letters-home` のように、半角の英小文字・数字・ハイフンで指定してください", "give one with `--id letters-home`: small letters, digits and hyphens"));

    /// <summary>Another article has the id, or this very file has been imported before.</summary>
    public static Problem IdTaken(Location at, string id, string file) => new(
        "id-taken", at,
        new($"ID `{id}` はもう使われています（`{file}`）。何も書き換えていません。", $"The ID `{id}` is taken by `{file}`. Nothing was changed."),
        new("`--id` で別の ID を指定するか、上書きしてよければ `--force` を付けてください", "name another with `--id`, or add `--force` if that file may be replaced"));

    /// <summary>A new article, or one that is to get a new id, asks for that of another.</summary>
    public static Problem IdInUse(Location at, string id, string file) => new(
        "id-taken", at,
        new($"ID `{id}` はもう使われています（`{file}`）。何も書いていません。", $"The ID `{id}` is taken by `{file}`. Nothing was written."),
        new("別の ID を指定してください", "name another ID"));

    /// <summary>An article is to get the id that it has.</summary>
    public static Problem SameId(Location at, string id) => new(
        "id-taken", at,
        new($"`{id}` は、この記事の今の ID です。何も書いていません。", $"`{id}` is the ID that this article has. Nothing was written."),
        new("違う ID を指定してください", "name another ID"));

    /// <summary>What was typed as an id has letters that no address can have, or the endings of a file name.</summary>
    /// <param name="meant">What it might be; null where nobody can tell.</param>
    public static Problem NotAnId(Location at, string id, string? meant) => new(
        "bad-id", at,
        new($"`{id}` は記事の ID にできません。", $"`{id}` cannot be the ID of an article."),
        meant is not null
            ? new($"`{meant}` のことでは？（半角の英小文字・数字・ハイフンだけで書き、言語や `.md` は付けません）", $"did you mean `{meant}`? An ID has small letters, digits and hyphens, and neither a language nor `.md` at its end")
            : new("`winter-river` のように、半角の英小文字・数字・ハイフンで書いてください（アドレスになります）", "write it in small Latin letters, digits and hyphens, like `winter-river`: it becomes the address"));

    /// <summary>The archive holds an article of the same original, or of the same title and day.</summary>
    public static Problem AlreadyHeld(Location at, string id, HeldBy same) => new(
        "already-held", at,
        same switch
        {
            HeldBy.Source => new($"同じ原文の記事 `{id}` が、もう文庫にあります。", $"The archive already holds `{id}`, an article with the same source."),
            HeldBy.TitleAndDay => new($"同じ題名と日付の記事 `{id}` が、もう文庫にあります。", $"The archive already holds `{id}`, with the same title and date."),
            _ => new($"同じ題名の記事 `{id}` が、もう文庫にあります。どちらも日付が分かりません。", $"The archive already holds `{id}`, with the same title. Neither has a known date."),
        },
        new($"別の言語の版なら `--id {id}` を、取り込み直すなら `--id {id} --force` を付けてください", $"if this is its other language, add `--id {id}`; to import it anew, `--id {id} --force`"));

    /// <summary>A field that readers look for stands nowhere in the text.</summary>
    public static Problem NotFound(Location at, Wording what, string field) => new(
        "not-found", at,
        new($"{what.Japanese}が文章のどこにも見つからないので、空けてあります。", $"The text does not say {what.English}, so it was left open."),
        new($"分かっていれば `--set {field}=…` を付けて取り込むか、あとで書き入れてください", $"if you know it, import with `--set {field}=…`, or write it in afterwards"));

    /// <summary><c>05/11/2022</c>: two days in one.</summary>
    public static Problem AmbiguousDate(Location at, string written, string one, string other) => new(
        "doubtful-date", at,
        new($"`{written}` は {one} とも {other} とも読めるので、使っていません。", $"`{written}` may be {one} or {other}, so it was not used."),
        new(
            "どちらか分かれば書き入れてください。そのサイトではいつも日が先なら `--numeric-date-order dmy`、月が先なら `mdy` を付けて取り込めます",
            "if you know which, write it in; where a site always puts the day first, import with `--numeric-date-order dmy`, else `mdy`"));

    /// <summary>The calendar has no such day.</summary>
    public static Problem ImpossibleDate(Location at, string written) => new(
        "doubtful-date", at,
        new($"`{written}` という日は暦にないので、使っていません。", $"There is no such day as `{written}`, so it was not used."),
        new("元の記事で確かめてください", "look it up where the article came from"));

    /// <summary>The weekday is that of another day, or the era had ended.</summary>
    public static Problem DoubtfulDate(Location at, string written, string read, bool byWeekday) => new(
        "doubtful-date", at,
        byWeekday
            ? new($"`{written}` を {read} と読みましたが、その日の曜日が違います。", $"`{written}` was read as {read}, which was another day of the week.")
            : new($"`{written}` を {read} と読みましたが、その元号の期間から外れています。", $"`{written}` was read as {read}, which lies outside that era."),
        new("元の記事で確かめてください", "look it up where the article came from"));

    /// <summary>The article that is to get a new ID is not there.</summary>
    public static Problem NoSuchArticle(Location at, string id, string? nearest) => new(
        "nothing-to-rename", at,
        new($"`{id}` という記事はありません。", $"There is no article `{id}`."),
        nearest is null
            ? new("`input/articles` の中のファイルの名前を確かめてください", "look at the names of the files in `input/articles`")
            : new($"`{nearest}` のことでは？", $"did you mean `{nearest}`?"));

    /// <summary>Where a new archive is to be, there is one.</summary>
    public static Problem FolderInUse(Location at) => new(
        "folder-in-use", at,
        new("ここにはもう文庫があります。何も書いていません。", "There is an archive here already. Nothing was written."),
        new("別のフォルダーを指定してください", "name another folder"));

    /// <summary>A line longer than any paragraph, mostly because something that is no text was pasted.</summary>
    public static Problem TooLongLine(Location at, int most) => new(
        "too-large", at,
        new($"この行は長すぎます（{Wording.Number(most)} 文字まで）。", $"This line is too long (at most {Wording.Number(most)} characters)."),
        new("段落ごとに改行を入れてください", "put a line end behind each paragraph"));

    /// <summary>A page in which nobody closed thousands of tags, or which has hundreds of thousands of them: no browser would show what its author meant.</summary>
    public static Problem TangledPage(Location at) => new(
        "too-large", at,
        new("タグの数か入れ子が多すぎて、このページはここから先を読めません。", "This page cannot be read any further: too many tags, or too many that were never closed."),
        new("ブラウザーで開いて記事の部分をコピーし、テキストファイルに貼り付けてください", "open it in a browser, copy the article, and paste it into a text file"));
}

/// <summary>What a text and an article of the archive have in common.</summary>
internal enum HeldBy
{
    Source,
    TitleAndDay,

    /// <summary>The day of neither is known.</summary>
    Title,
}
