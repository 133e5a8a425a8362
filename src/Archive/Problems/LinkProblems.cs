namespace Archive.Problems;

/// <summary>What can be wrong between files: their names, and how they name each other.</summary>
internal static class LinkProblems
{
    /// <summary>A file is named <c>river.ja.md.txt</c>: Windows hides the last ending, so its author sees <c>river.ja.md</c>.</summary>
    public static Problem HiddenEnding(Location at, string name, string meant) => new(
        "bad-id", at,
        new(
            $"ファイル名 `{name}` の最後に余分な `.txt` がついています。",
            $"The file name `{name}` ends in one `.txt` too many."),
        new(
            $"`{meant}` に直してください（Windows は最後の拡張子を隠すので、「ファイル名拡張子」を表示すると見えます）",
            $"rename it `{meant}`; Windows hides the last ending until you switch on \"File name extensions\""));

    /// <summary>A file name in the articles folder is not <c>ID.LANG.md</c> or <c>ID.LANG.txt</c>.</summary>
    /// <param name="example">The name made right, as far as it can be.</param>
    public static Problem BadId(Location at, string name, string example) => new(
        "bad-id", at,
        new(
            $"ファイル名 `{name}` が `ID.言語.md` か `ID.言語.txt` の形になっていません。",
            $"The file name `{name}` is neither `ID.LANGUAGE.md` nor `ID.LANGUAGE.txt`."),
        new(
            $"`{example}` のように、半角の小文字・数字・ハイフンのIDと言語で名づけてください",
            $"name it like `{example}`: an id of small letters, digits and hyphens, then the language"));

    /// <summary>An id that is the last part of other addresses of the site.</summary>
    public static Problem ReservedId(Location at, string id) => new(
        "bad-id", at,
        new($"`{id}` は記事のIDとして使えません。", $"`{id}` cannot be the id of an article."),
        new(
            "サイトのほかのページが使う名前です。別のIDにしてください",
            "other pages of the site have this name; choose another id"));

    /// <summary>The language in a file name is not one of the archive's two.</summary>
    public static Problem UnknownLanguage(Location at, string language, IReadOnlyList<string> languages) => new(
        "unknown-language", at,
        new($"`{language}` はこの文庫の言語ではありません。", $"`{language}` is not a language of this archive."),
        new(
            $"ファイル名の言語は `{languages[0]}` か `{languages[1]}` にしてください（`archive.yml` の `languages`）",
            $"the language in a file name is `{languages[0]}` or `{languages[1]}`, as `languages` in `archive.yml` says"));

    /// <summary>Two files have the same id and language, in two folders or with two endings.</summary>
    public static Problem DuplicateEdition(Location at, Location other, string id, string language) => new(
        "duplicate-edition", at,
        new($"記事 `{id}` の `{language}` 版が二つあります。", $"There are two `{language}` editions of the article `{id}`."),
        new("片方を消すか、ファイル名のはじめの部分（ID）を変えてください", "delete one of them, or give it another id, the beginning of its name"),
        other);

    /// <summary>A file is named like an edition, but was saved by a word processor or as a web page, so that it is no article.</summary>
    public static Problem IgnoredFile(Location at, string name) => new(
        "ignored-file", at,
        new($"`{name}` は記事として読まれません。", $"`{name}` is not read as an article."),
        new(
            "本文を `.md` か `.txt` のテキストファイル（UTF-8）として保存してください。記事でなければ、別の名前に変えてください",
            "save its words as a text file (UTF-8) that ends in `.md` or `.txt`; if it is no article, give it another name"));

    /// <summary>A folder or a list lies in the input folder under a name that differs by a slip from one that is read.</summary>
    public static Problem MisspeltName(Location at, string name, string meant) => new(
        "ignored-file", at,
        new($"`{name}` という名前のものは読まれません。", $"Nothing is read under the name `{name}`."),
        new($"`{meant}` のことでは？名前を直してください", $"did you mean `{meant}`? Give it that name"));

    /// <summary>A text lies beside the folder of articles.</summary>
    public static Problem OutsideArticles(Location at, string name) => new(
        "ignored-file", at,
        new($"`{name}` は、ここにあるので読まれません。", $"`{name}` is not read, for it lies in the wrong folder."),
        new("記事なら `articles` フォルダーへ、文庫についてのページなら `pages` フォルダーへ移してください", "move an article into the folder `articles`, a page about the archive into `pages`"));

    /// <summary>A related article, named by id, address or title, is nowhere in the archive.</summary>
    public static Problem UnknownRelated(Location at, string named, string? meant) => new(
        "unknown-related", at,
        new($"関連記事 `{named}` がこの文庫に見つかりません。", $"The related article `{named}` is not in this archive."),
        meant is not null
            ? new($"`{meant}` のことでは？", $"did you mean `{meant}`?")
            : new(
                "ここにない記事なら `- { title: 題名, url: … }` の形で書いてください",
                "if it is not held here, write it as `- { title: …, url: … }`"));

    /// <summary>A title that several articles have.</summary>
    /// <param name="ids">Theirs, in order.</param>
    public static Problem AmbiguousRelated(Location at, string named, IEnumerable<string> ids) => new(
        "ambiguous-related", at,
        new($"関連記事 `{named}` にあてはまる記事が二つ以上あります。", $"`{named}` may mean several articles."),
        new($"題名の代わりにIDを書いてください：{Wording.Listed(ids)}", $"write the id instead of the title: {Wording.Listed(ids)}"));

    /// <summary>An article names itself as related.</summary>
    public static Problem RelatedToItself(Location at, string named) => new(
        "related-to-itself", at,
        new($"関連記事 `{named}` はこの記事自身です。", $"The related article `{named}` is this article itself."),
        new("ここから消してください", "delete it here"));

    /// <summary>A related article that is not published yet.</summary>
    public static Problem RelatedToDraft(Location at, string named) => new(
        "related-to-draft", at,
        new($"関連記事 `{named}` は、まだ公開されていません（下書きか非公開）。", $"The related article `{named}` is not published: it is a draft, or not shown."),
        new("公開されるまで、この関連は表示されません", "until that article is published, it is left out here"));

    /// <summary>A link leads to a file that is not there.</summary>
    public static Problem DeadFileLink(Location at, string target, string? meant) => DeadLink(at, target, meant, target.StartsWith("www.", StringComparison.Ordinal)
        ? new($"ウェブのアドレスなら `https://{target}` と書いてください", $"if it is a web address, write `https://{target}`")
        : new(
            "ファイルの名前と、この記事のフォルダーから見た場所を確かめてください",
            "check the name of the file, and where it lies as seen from the folder of this article"));

    /// <summary>A link in double brackets names no article.</summary>
    public static Problem DeadArticleLink(Location at, string target, string? meant) => DeadLink(at, target, meant, new(
        "二重の角括弧の中には、記事のID（ファイル名の最初の部分）を書いてください",
        "in double brackets, write the id of an article: the first part of its file name"));

    /// <summary>A link leads to a place in a text that the text does not have.</summary>
    public static Problem DeadPlaceLink(Location at, string target) => DeadLink(at, target, null, new(
        "`#` の後には、その記事のページで見出しや段落に付いている名前を書いてください",
        "after `#`, write the name that the heading or paragraph has on the article's page"));

    /// <summary>A link leads to a place on a page of dates or titles, which does not have it.</summary>
    /// <param name="places">Those that the page has.</param>
    public static Problem DeadPlaceOnSite(Location at, string target, IReadOnlyList<string> places) => DeadLink(at, target, null, places.Count == 0
        ? new("リンク先のページには名前のついた場所がありません。`#` から後を消してください", "that page has no named places: take out the `#` and what follows it")
        : new($"リンク先のページにある場所は {Anchors(places)} です", $"the places of that page are {Anchors(places)}"));

    /// <summary>A link leads to an address of this site at which nothing stands.</summary>
    public static Problem DeadSiteLink(Location at, string target) => DeadLink(at, target, null, new(
        "このサイトのアドレスとして正しいか確かめてください",
        "check that this is an address of the site"));

    /// <summary>A link leads to an article that is not published yet.</summary>
    public static Problem LinkToDraft(Location at, string target) => new(
        "dead-link", at,
        new($"リンク先 `{target}` は、まだ公開されていません（下書きか非公開）。", $"The link `{target}` leads to an article that is not published: a draft, or one not shown."),
        new("先にその記事を公開するか、リンクを外してください", "publish that article first, or delete the link"));

    /// <summary>Two articles have the same original.</summary>
    public static Problem SameSourceTwice(Location at, Location other, string url) => new(
        "same-source-twice", at,
        new($"同じ原文 `{url}` の記事がもう一つあります。", $"Another article has the same original, `{url}`."),
        new(
            "同じ記事なら、二つのファイルのIDを揃えてください",
            "if they are one article, give both files the same id"),
        other);

    private static Problem DeadLink(Location at, string target, string? meant, Wording hint) => new(
        "dead-link", at,
        new($"リンク先 `{target}` がありません。", $"The link `{target}` leads nowhere."),
        meant is null ? hint : new($"`{meant}` のことでは？", $"did you mean `{meant}`?"));

    private static string Anchors(IEnumerable<string> places) => string.Join(" ", places.Select(place => $"`#{place}`"));
}
