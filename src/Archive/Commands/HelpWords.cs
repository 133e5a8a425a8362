using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>What <c>--help</c> says of each word of the command line.</summary>
internal static class HelpWords
{
    public static readonly Wording WhereToFind = new("使い方：archive --help", "For usage: archive --help");

    /// <summary>Gives every word of the command line what is said of it. The parser's own headings follow the culture.</summary>
    public static void Put(RootCommand root, MessageLanguage language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language == MessageLanguage.Japanese ? "ja" : "en");
        root.Description = new Wording("記事とその翻訳からウェブサイトを作ります。", "Makes a website of articles and their translations.").In(language);
        var verbs = root.Subcommands.ToList();
        var rest = verbs.Append(root).SelectMany(verb => verb.Options.Concat<Symbol>(verb.Arguments));
        foreach (var symbol in verbs.Concat(rest))
        {
            symbol.Description = Of(symbol.Name).In(language);
        }
    }

    private static Wording Of(string name) => name switch
    {
        "build" => new("サイトを作って書き出します。", "Writes the site."),
        "check" => new("間違いを探します。何も書き出しません。", "Looks for problems and writes nothing."),
        "serve" => new("サイトをブラウザーで見せます。保存するたびに新しくなります。", "Shows the site in the browser, and keeps it up with your files."),
        "model" => new("テーマを作る人のために、ページのひな型に渡されるものを JSON で表示します。", "For theme authors: prints what the template of a page is given, as JSON."),
        "ADDRESS" => new("ページのアドレス（例：/ja/articles/relay/）", "A page, such as /ja/articles/relay/"),
        "--input" => new("記事のフォルダー（書かなければ input）", "Where the articles are, else input."),
        "--output" => new("サイトを書き出すフォルダー（書かなければ output）", "Where the site goes, else output."),
        "--themes" => new("テーマのフォルダー（書かなければ themes）", "Where the themes are, else themes."),
        "--base-url" => new("サイトのアドレス（archive.yml の url の代わり）", "The site's own address, instead of the one in archive.yml."),
        "--published" => new("公開中の archive.json（なくなるアドレスがないか調べます）", "A published archive.json whose addresses must be kept."),
        "--drafts" => new("下書きも書き出します。", "Drafts count as published."),
        "--strict" => new("警告があれば失敗にします。", "Warnings fail too."),
        "--json" => new("結果をプログラム向けに、一行に一つの JSON で出します。", "One JSON object a line, for other programs."),
        "--messages" => new("メッセージの言語", "The language of messages."),
        "--port" => new("ポート番号（書かなければ 8080 か、空いている次の番号）", "The port, else 8080 or the next free one."),
        "--no-browser" => new("ブラウザーを開きません。", "Opens no browser."),
        "--follow" => new("保存した記事のページを、開いているタブに表示します。", "Shows the page of the article you save in the open tab."),
        "--help" => new("この説明を表示します。", "Shows this."),
        "--version" => new("プログラムの版を表示します。", "Shows the version of the program."),
        _ => throw new UnreachableException(name),
    };
}
