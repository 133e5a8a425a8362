using System.Text;

namespace Archive.Problems;

/// <summary>What can be wrong with the text of an edition, in words its authors will read.</summary>
internal static class BodyProblems
{
    private const string TooLarge = "too-large";
    private const int LongestAddress = 60;

    /// <summary>A link or an image has an address that is not published: <c>javascript:</c>, <c>data:</c>, <c>file:</c>, <c>//host</c>, or none at all.</summary>
    public static Problem BadUrl(Location at, string address) => new(
        "bad-url", at,
        address.Length == 0
            ? new("リンク先が空です。", "This link leads nowhere: its address is empty.")
            : new($"`{OneLine(address)}` はリンク先にできません。", $"`{OneLine(address)}` cannot be the address of a link."),
        new(
            "https:// か http:// で始まるアドレス、mailto:、またはファイルの名前を書いてください",
            "write an address that begins with https:// or http://, a mailto:, or the name of a file"));

    /// <summary>A paragraph of a Japanese text is in Chinese, as where a translation passed through it.</summary>
    public static Problem ChineseText(Location at) => new(
        "chinese-text", at,
        new("この段落は中国語のようです（日本語にない字体があります）。", "This paragraph seems to be in Chinese: it has characters that Japanese does not."),
        new(
            "日本語に直してください。中国語のまま引用するのなら、`.md` の行頭に `> ` を付けます",
            "write it in Japanese; if it is quoted in Chinese, begin its line with `> `, in a .md file"));

    /// <summary>The fields of an edition were written, and the text was not.</summary>
    public static Problem EmptyText(Location at) => new(
        "empty-text", at,
        new("本文がありません。", "There is no text."),
        new(
            "二つ目の `---` の下に本文を書いてください。まだ書けていないなら `draft: true`、載せられない原文なら `shown: false` を加えます",
            "write it below the second `---`; if it is still to come, add `draft: true`, and `shown: false` if it is an original that may not be shown"));

    /// <summary>A sentence that the program wrote into a new file still stands there.</summary>
    public static Problem StubText(Location at) => new(
        "stub-text", at,
        new("ひな型の文が、そのまま残っています。", "This is still the placeholder text."),
        new(
            "自分の文章に書き換えてください（要らないファイルなら消し、書きかけの記事なら `draft: true` を加えます）",
            "write your own instead; if the file is not needed, delete it; an article that is not finished takes `draft: true`"));

    /// <summary>The title of a new article is still its id.</summary>
    public static Problem StubTitle(Location at, string id) => new(
        "stub-text", at,
        new($"題名が ID（`{id}`）のままです。", $"The title is still the ID, `{id}`."),
        new("記事の題名を書いてください", "write the title of the article"));

    /// <summary>An image is asked for from another site; a built page never asks another site for anything, so it is shown as a link.</summary>
    public static Problem ExternalImage(Location at) => new(
        "external-image", at,
        new("ほかのサイトの画像は表示されず、リンクになります。", "An image from another site is not shown; it becomes a link."),
        new(
            "載せてよい画像なら、記事と同じフォルダーに保存して、そのファイル名を書いてください",
            "if you may publish it, save it in the article's folder and write the name of that file"));

    /// <summary>A <c>.txt</c> was pasted from where its lines had been wrapped, as in an e-mail.</summary>
    public static Problem WrappedLines(Location at, int lines) => new(
        "wrapped-lines", at,
        new(
            $"ここから {Wording.Number(lines)} 行は途中で折り返されているようなので、一つの段落にまとめました。",
            $"These {Wording.Number(lines)} lines seem to be wrapped by hand, and were joined into one paragraph."),
        new(
            "一つの段落なら一行にまとめ、別々の段落なら間に空行を入れてください",
            "write the paragraph as one line; if these are separate paragraphs, put blank lines between them"));

    /// <summary>Quotations and lists stand in one another to a depth that no reader could follow.</summary>
    public static Problem TooDeep(Location at, int most) => new(
        TooLarge, at,
        new($"引用や箇条書きの入れ子が {Wording.Number(most)} 段を超えています。", $"Quotations and lists are nested more than {Wording.Number(most)} levels deep here."),
        new("この行の先頭の `>` や `-` を減らしてください", "delete some of the `>` or `-` at the start of this line"));

    /// <summary>One paragraph is as long as a book; Markdown's time for a paragraph grows with the square of its length.</summary>
    public static Problem TooLongParagraph(Location at, int most) => new(
        TooLarge, at,
        new($"ここから始まる段落が長すぎます（{Wording.Number(most)} 文字まで）。", $"The paragraph that begins here is too long (at most {Wording.Number(most)} characters)."),
        new("空行を入れて、いくつかの段落に分けてください", "divide it into several paragraphs with blank lines"));

    /// <summary>One paragraph holds thousands of asterisks or brackets, mostly because something that is no text was pasted.</summary>
    public static Problem TooManyMarks(Location at, int most) => new(
        TooLarge, at,
        new(
            $"ここから始まる段落に `*`、`_`、`[` などの記号が多すぎます（{Wording.Number(most)} 個まで）。",
            $"The paragraph that begins here has too many marks such as `*`, `_` and `[` (at most {Wording.Number(most)})."),
        new("空行を入れて分けるか、記号を消してください", "divide it with blank lines, or delete the marks"));

    /// <summary>A table has thousands of short rows and one of thousands of cells: each row is shown as wide as the widest.</summary>
    public static Problem TooManyCells(Location at) => new(
        TooLarge, at,
        new(
            "ここから始まる表は、行によって `|` の数が違いすぎます。",
            "The table that begins here has rows of very different length, counted by their `|`."),
        new("いちばん長い行の `|` を減らすか、空行を入れて表を分けてください", "delete some `|` from the longest row, or divide the table with blank lines"));

    /// <summary>An address may be as long as a picture, and hold what no terminal should be sent.</summary>
    private static string OneLine(string address)
    {
        var shown = new StringBuilder(LongestAddress);
        foreach (var rune in address.EnumerateRunes())
        {
            if (shown.Length >= LongestAddress)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(Rune.IsControl(rune) ? new Rune(' ') : rune);
        }

        return shown.ToString();
    }
}
