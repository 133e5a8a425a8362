namespace Archive.Problems;

/// <summary>What can be wrong with a field, in words its authors will read.</summary>
internal static class FieldProblems
{
    /// <summary>The front matter has no <c>title</c>, or an empty one.</summary>
    public static Problem MissingTitle(Location at) => new(
        "missing-title", at,
        new("題名がありません。", "An article needs a title."),
        new("二つの `---` の間に `title: 題名` と書いてください", "write `title: …` between the two lines `---`"));

    /// <summary>The front matter has no <c>date</c>, or an empty one.</summary>
    public static Problem MissingDate(Location at) => new(
        "missing-date", at,
        new("日付がありません。", "An article needs a date."),
        new(
            "この言語での公開日を `date: 2024-05-18` のように書いてください。分からなければ `date: unknown`",
            "add the day this text came out in this language, as `date: 2024-05-18`; if nobody knows it, `date: unknown`"));

    /// <summary><c>withdrawn</c> does not say since when.</summary>
    public static Problem MissingDayOfWithdrawal(Location at) => new(
        "missing-date", at,
        new("いつ取り下げたかが書かれていません。", "Nothing says when the article was withdrawn."),
        new("`withdrawn` の中に `date: 2024-05-18` のように書いてください", "under `withdrawn`, write the day as `date: 2024-05-18`"));

    /// <summary>A date field holds something that is no date, or one that might be read in two ways.</summary>
    public static Problem BadDate(Location at, string text) => new(
        "bad-date", at,
        new($"`{text}` は日付として読めません。", $"`{text}` cannot be read as a date."),
        new(
            "`2022-01-18` のように書いてください。日や月が分からなければ `2022-01`、`2022`、まったく分からなければ `unknown`",
            "write it as `2022-01-18`; where the day or month is not known `2022-01` or `2022`, else `unknown`"));

    /// <summary>A date is written by a Japanese era, as 令和6年5月1日.</summary>
    public static Problem EraDate(Location at, string text, string western) => new(
        "bad-date", at,
        new($"`{text}` は日付として読めません。", $"`{text}` cannot be read as a date."),
        new($"西暦で `{western}` と書いてください", $"write it as `{western}`"));

    /// <summary>A date is written as it should be, and no calendar has it: <c>2024-02-30</c>.</summary>
    public static Problem NoSuchDate(Location at, string text) => new(
        "bad-date", at,
        new($"`{text}` という日付は暦にありません。", $"There is no such date as `{text}`."),
        new(
            "元の資料を確かめてください。日が分からなければ年と月だけ、月も分からなければ年だけを書きます",
            "check it with the source; where the day is not known write year and month, where the month is not, the year alone"));

    /// <summary>A key that no field has: mostly a misspelt one.</summary>
    /// <param name="meant">A field, or one within another: <c>source.title</c>.</param>
    public static Problem UnknownField(Location at, string name, string? meant, IEnumerable<string> known) => new(
        "unknown-field", at,
        new($"`{name}` という項目はありません。", $"There is no field `{name}`."),
        meant is not null
            ? new($"`{AsWritten(meant)}` のことでは？", $"did you mean `{AsWritten(meant)}`?")
            : new($"ここに書けるのは {Wording.Listed(known)} です", $"what may stand here: {Wording.Listed(known)}"));

    /// <summary>An article was saved in the folder of the archive's own pages, which have a title and a summary only.</summary>
    public static Problem ArticleAmongPages(Location at, string field) => new(
        "unknown-field", at,
        new($"`pages` フォルダーのページに `{field}` という項目はありません。", $"A page in the folder `pages` has no field `{field}`."),
        new(
            "記事なら、このファイルを `articles` フォルダーへ移してください。文庫についてのページなら、書けるのは `title` と `summary` だけです",
            "if it is an article, move the file into the folder `articles`; a page about the archive takes `title` and `summary` only"));

    /// <summary>A field has a value that is not one of those it may have.</summary>
    public static Problem NotOneOf(Location at, string name, string text, IReadOnlyList<string> choices) => new(
        "bad-value", at,
        new($"`{name}` に `{text}` とは書けません。", $"`{name}` cannot be `{text}`."),
        choices.Count == 1
            ? new($"書けるのは {Wording.Listed(choices)} だけです。そうでなければ、この行を消してください", $"write {Wording.Listed(choices)}, or delete this line")
            : new($"{Wording.Listed(choices)} のどれかを書いてください", $"write one of {Wording.Listed(choices)}"));

    /// <summary>A field that holds a text has a list or a mapping.</summary>
    public static Problem NotAText(Location at, string name) => new(
        "bad-value", at,
        new($"`{name}` に書けるのは、一つの言葉か文だけです。", $"`{name}` takes a single text."),
        new($"`{name}: 内容` のように一行で書いてください", $"write it on one line, as `{name}: …`"));

    /// <summary>A field that holds named parts has something else.</summary>
    public static Problem NotAMapping(Location at, string name, IReadOnlyList<string> parts) => new(
        "bad-value", at,
        new($"`{name}` の内容は、項目に分けて書きます。", $"`{name}` takes named parts."),
        new(
            $"`{name}: {{ {parts[0]}: … }}` のように書いてください。中に書けるのは {Wording.Listed(parts)} です",
            $"write it as `{name}: {{ {parts[0]}: … }}`; what may stand in it: {Wording.Listed(parts)}"));

    /// <summary>A field has some of its parts, but not the one that says what they belong to: the day of a copy, and no copy.</summary>
    /// <param name="parts">One of which is needed.</param>
    public static Problem NeedsPart(Location at, string name, IReadOnlyList<string> parts) => new(
        "bad-value", at,
        new($"`{name}` には {string.Join(" か ", parts.Select(part => $"`{part}`"))} が必要です。", $"`{name}` needs {string.Join(" or ", parts.Select(part => $"`{part}`"))}."),
        new($"`{parts[0]}: …` を書き加えてください。分からなければ `{name}` のこの項目を消してください", $"add `{parts[0]}: …` here; if nobody knows it, delete this entry of `{name}`"));

    /// <summary><c>extra</c> is a text or a list.</summary>
    public static Problem NotAFreeMapping(Location at, string name) => new(
        "bad-value", at,
        new($"`{name}` の内容は、`名前: 値` の形で書きます。", $"`{name}` takes named values."),
        new("次の行から字下げして `名前: 値` を並べてください", "on the lines below, indented, write `name: value`"));

    /// <summary>A language is given by its name, or by the code of a country.</summary>
    public static Problem BadLanguage(Location at, string name, string text) => new(
        "bad-value", at,
        new($"`{name}` に `{text}` とは書けません。", $"`{name}` cannot be `{text}`."),
        new(
            "言語の記号を書いてください：日本語は `ja`、英語は `en`、ロシア語は `ru`、中国語は `zh`",
            "write the code of the language: `ja` for Japanese, `en` for English, `ru` for Russian, `zh` for Chinese"));

    /// <summary>An address is no http or https address.</summary>
    public static Problem BadUrl(Location at, string text) => new(
        "bad-url", at,
        new($"`{text}` はウェブのアドレスとして使えません。", $"`{text}` cannot be used as a web address."),
        new("`https://` から始まるアドレスを書いてください", "write the whole address, from `https://` on"));

    /// <summary>An <c>image</c> that does not lie beside the article, or has an ending no browser shows.</summary>
    public static Problem BadImage(Location at, string text) => new(
        "bad-value", at,
        new($"画像 `{text}` が見つかりません。", $"There is no image `{text}`."),
        new(
            "記事と同じフォルダーに置いた画像（`.jpg` `.png` `.webp` `.svg` など）のファイル名を書いてください",
            "give the name of an image (`.jpg`, `.png`, `.webp`, `.svg` …) that lies beside the article"));

    /// <summary>An old address that leads out of the site, has a query, or is the whole address of another site.</summary>
    public static Problem BadOldAddress(Location at, string text) => new(
        "bad-value", at,
        new($"`{text}` は前のアドレスとして使えません。", $"`{text}` cannot be an old address."),
        new(
            "前のIDか、`/2019/river.html` のようにサイトのアドレスより後の部分だけを書いてください（`?` の付いたアドレスからは転送できません）",
            "write an id the article had, or what follows the site's own address, such as `/2019/river.html`; one with `?` cannot be redirected"));

    /// <summary>The two files of one article say different things of the same fact.</summary>
    public static Problem ConflictingField(string name, Located<string> here, Located<string> there) => new(
        "conflicting-field", here.At,
        new($"`{name}` が二つの場所で食い違っています：`{here.Value}` と `{there.Value}`。", $"Two places disagree about `{name}`: `{here.Value}` and `{there.Value}`."),
        new(
            "どちらか正しいほうに揃えるか、片方を消してください",
            "make them say the same, or keep only the right one"),
        there.At);

    /// <summary>An article is withdrawn, but its text still stands in the file, for all to read in the repository.</summary>
    public static Problem WithdrawnHasText(Location at) => new(
        "withdrawn-has-text", at,
        new("取り下げた記事に本文が残っています。", "A withdrawn article still has its text."),
        new(
            "`---` より下の本文を消してください（リポジトリの履歴には残るので、必要なら履歴からも消してください）",
            "delete the text below `---`; the history of the repository still holds it, and may have to be cleared as well"));

    /// <summary>Nothing says which of the two texts is the original.</summary>
    public static Problem MissingSourceLanguage(Location at) => new(
        "missing-source-language", at,
        new("原文が何語なのか、どこにも書かれていません。", "Nothing says which language the original is in."),
        new(
            "`source:` の下に `language: en` のように書いてください。出典がなければ `original: ja` と書きます",
            "under `source:` write it as `language: en`; where there is no source, write `original: ja`"));

    /// <summary>A translation has a date before that of its original: mostly the two were exchanged, or a year was mistyped.</summary>
    public static Problem OlderThanOriginal(Location at, Location original, string date, string originalDate) => new(
        "older-than-original", at,
        new($"翻訳の日付 `{date}` が、原文の日付 `{originalDate}` より前になっています。", $"The translation is dated `{date}`, before its original, `{originalDate}`."),
        new(
            "二つの日付を確かめてください。`date` はこの言語で公開された日、`source` の `date` は原文が出た日です",
            "check both: `date` is the day this text came out in its language, `date` under `source` the day of the original"),
        original);

    private static string AsWritten(string field) => field.Split('.') is [var outer, var inner] ? $"{outer}: {{ {inner}: … }}" : field;
}
