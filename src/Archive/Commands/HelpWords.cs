using System.Diagnostics;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>What <c>--help</c> says of each word of the command line.</summary>
internal static class HelpWords
{
    /// <param name="verb">Null where none was named.</param>
    public static Wording WhereToFind(string? verb)
    {
        var line = verb is null ? "archive --help" : $"archive {verb} --help";
        return new($"使い方：{line}", $"For usage: {line}");
    }

    public static Wording Of(string name) => name switch
    {
        "archive" => new("記事とその翻訳からウェブサイトを作ります。コマンドを書かなければ serve です。", "Makes a website of articles and their translations. Without a command: serve."),
        "build" => new("サイトを作って書き出します。", "Writes the site."),
        "check" => new("間違いを探します。何も書き出しません。", "Looks for problems and writes nothing."),
        "serve" => new("サイトをブラウザーで見せます。保存するたびに新しくなります。", "Shows the site in the browser, and keeps it up with your files."),
        "model" => new("テーマを作る人のために、ページのテンプレートに渡されるものを JSON で表示します。", "For theme authors: prints what the template of a page is given, as JSON."),
        "align" => new("原文と訳文の段落の対応を表示します。", "Shows which paragraphs of an article's two texts belong together."),
        "confirm" => new("訳文を原文と照合済みにします。", "Records that a translation was compared with its original."),
        "status" => new("翻訳がどこまで進んだかを、記事ごとに表示します。", "Shows how far the translations are, article by article."),
        "import" => new("貼り付けた文章や保存したページから記事を作ります。", "Makes editions of pasted texts and saved pages."),
        "new" => new("新しい記事のファイルを二つ（訳文と原文）作ります。", "Writes the two files of a new article, translation and original, to be filled in."),
        "rename" => new("記事の ID を変え、その記事へのリンクも直します。", "Gives an article a new ID and mends the links to it."),
        "init" => new("新しい文庫を作ります（設定、見本の記事、文庫を紹介するページ）。", "Begins an archive: settings, a sample article, a page about it."),
        "FILE" => new("取り込むファイルかフォルダー（- は標準入力、書かなければ input/inbox）", "Texts, saved pages, folders, or - for standard input, else input/inbox."),
        "ID" => new("記事の ID（ファイル名の最初の部分：半角の英小文字・数字・ハイフン）", "An article: the first part of its file name, in small letters, digits and hyphens."),
        "OLD" => new("今の ID", "The ID it has."),
        "NEW" => new("新しい ID", "The ID it is to have."),
        "DIR" => new("文庫を作るフォルダー（書かなければ、今いるところ）", "The folder of the archive, else the one you are in."),
        "ADDRESS" => new("ページのアドレス（例：/ja/articles/relay/）", "A page, such as /ja/articles/relay/"),
        "--input" => new("記事のフォルダー（書かなければ input）", "Where the articles are, else input."),
        "--output" => new("サイトを書き出すフォルダー（書かなければ output）", "Where the site goes, else output."),
        "--themes" => new("テーマのフォルダー（書かなければ themes）", "Where the themes are, else themes."),
        "--base-url" => new("サイトのアドレス（archive.yml の url の代わり）", "The site's own address, instead of the one in archive.yml."),
        "--published" => new("公開中の archive.json（なくなるアドレスがないか調べます）", "A published archive.json whose addresses must be kept."),
        "--raw" => new("テーマが `raw` で HTML として出している箇所も並べます。", "Also lists where the theme writes text as HTML, by `raw`."),
        "--drafts" => new("下書きも書き出します。", "Drafts count as published."),
        "--strict" => new("警告があれば失敗にします。", "Warnings fail too."),
        "--clean" => new("前回の記録を使わずに、すべて作り直します。", "Makes everything anew, whatever is known of earlier builds."),
        "--why" => new("書き直したページごとに、その理由を表示します。", "Says of each page that changed what made it change."),
        "--ledger" => new("読んだものの記録を置くフォルダー（書かなければ .archive）", "Where to keep what was read, else .archive."),
        "--json" => new("結果をプログラム向けに、一行に一つの JSON で出します。", "One JSON object a line, for other programs."),
        "--messages" => new("メッセージの言語（書かなければ、文庫の主な言語）", "The language of messages, else the archive's main one."),
        "--port" => new("ポート番号（書かなければ 8080 か、空いている次の番号）", "The port, else 8080 or the next free one."),
        "--no-browser" => new("ブラウザーを開きません。", "Opens no browser."),
        "--follow" => new("保存した記事のページを、開いているタブに表示します。", "Shows the page of the article you save in the open tab."),
        "--write" => new("はっきりしない箇所に印を書き込みます。", "Sets marks in the files where it is unsure."),
        "--date" => new("照合した日（書かなければ今日）", "The day of the comparison, else today."),
        "--id" => new("記事の ID", "The ID of the article."),
        "--encoding" => new("ファイルの文字コード（書かなければ自動で調べます）", "The encoding of the files, else it is found out."),
        "--set" => new("項目の値を指定します（例：title=川）。", "Overrules a field: title=…, date=…, source.url=…."),
        "--explain" => new("一行ごとに、何と読んだかを説明します。", "Says what each line was taken for."),
        "--dry-run" => new("何も書きません。", "Writes nothing."),
        "--ask" => new("項目を一つずつ尋ねます。", "Asks about each field."),
        "--force" => new("同じ記事があれば上書きします。", "May replace an edition that is there."),
        "--add-authorities" => new("新しい名前を people.yml などに加えます。", "Adds new names to people.yml and the others."),
        "--drop-repeated" => new("五つ以上の文章の同じ場所にある行を捨てます。", "Leaves out what five texts have at the same place."),
        "--numeric-date-order" => new("05/11/2022 のような日付の読み方（dmy は日が先、mdy は月が先）", "How 05/11/2022 is read: dmy, or mdy for the month first."),
        "--original" => new("原文の言語（書かなければ、文庫の二番目の言語）", "The language of the original, else the archive's second one."),
        "--title" => new("文庫の題名（例：\"川の文庫 / The River\"）", "The archive's title in both languages, such as \"川の文庫 / The River\"."),
        "--description" => new("文庫の説明", "What the archive holds."),
        "--url" => new("サイトのアドレス", "Where the site will stand."),
        "--contact" => new("連絡先（メールアドレスかウェブのアドレス）", "How to reach you: a mail address or a web address."),
        "--help" => new("この説明を表示します。", "Shows this."),
        "--version" => new("プログラムの版を表示します。", "Shows the version of the program."),
        _ => throw new UnreachableException(name),
    };
}
