using System.Globalization;

namespace Archive.Problems;

/// <summary>What can be wrong with the way fields are written, in words that need no knowledge of YAML.</summary>
/// <remarks>A <c>suggestion</c> is the author's own line, written so that it works.</remarks>
internal static class YamlProblems
{
    private const string Code = "yaml-syntax";

    /// <summary>The same field twice in one place, often after copying a block of lines.</summary>
    public static Problem DuplicateField(string key, Location at, Location first) => new(
        "duplicate-field", at,
        new($"`{key}` が二度書かれています（一度目は {first.Line} 行目）。",
            $"`{key}` stands here a second time (first on line {first.Line})."),
        new("どちらか一方を消してください", "delete one of the two"),
        first);

    /// <summary><c>title: ビットコイン #1 の国</c>: YAML drops what follows a space and <c>#</c>.</summary>
    public static Problem CommentCutsValue(Location at, string suggestion) => new(
        "comment-cuts-value", at,
        new("空白に続く `#` から後ろは注記とみなされ、失われます。", "From ` #` on, this would be taken for a note and lost."),
        new(
            $"値を引用符で囲んでください：`{suggestion}`（注記のつもりなら、`#` の前に空白を二つ置きます）",
            $"put quotes around the value: `{suggestion}`; if it is a note, put two spaces before `#`"));

    /// <summary><c>title: A: B</c>.</summary>
    public static Problem ColonInValue(Location at, string suggestion) => new(
        Code, at,
        new("値の中に `: ` があるので、もう一つの項目のように見えます。", "The value holds `: ` and so looks like another field."),
        new($"値を引用符で囲んでください：`{suggestion}`", $"put quotes around the value: `{suggestion}`"));

    /// <summary><c>title: @river</c>, <c>title: *川*</c>; also anchors, aliases and tags, which an archive has no use for.</summary>
    public static Problem SpecialStart(Location at, char sign, string suggestion) => new(
        Code, at,
        new($"`{sign}` で始まる値は、そのままでは書けません。", $"A value cannot begin with `{sign}` as it stands."),
        new($"値を引用符で囲んでください：`{suggestion}`", $"put quotes around the value: `{suggestion}`"));

    /// <summary><c>title: [社説] 川</c> or <c>title: "川" の歴史</c>: what stands first ends too early.</summary>
    public static Problem TextAfter(Location at, char opening, string suggestion) => new(
        Code, at,
        new($"`{opening}` で始まる値が閉じた後に、まだ文字が続いています。", $"The value that begins with `{opening}` is closed, but more follows."),
        new($"値の全体を引用符で囲んでください：`{suggestion}`", $"put quotes around the whole value: `{suggestion}`"));

    /// <summary><c>title: "川</c>, or an apostrophe at the beginning of a value.</summary>
    public static Problem UnclosedQuote(Location at, char quote) => new(
        Code, at,
        new($"ここで始まる `{quote}` が閉じられていません。", $"The `{quote}` that opens here is never closed."),
        new($"値の終わりに `{quote}` を付けてください（文字としての `{quote}` なら、全体をもう一方の引用符で囲みます）",
            $"put `{quote}` at the end of the value; if it belongs to the words, use the other kind of quotes around them"));

    /// <summary><c>topics: [a, b</c>.</summary>
    public static Problem UnclosedBracket(Location at, char opening, char closing) => new(
        Code, at,
        new($"ここで始まる `{opening}` が正しく閉じられていません。", $"The `{opening}` that opens here is not closed as it should be."),
        new($"同じ行の中で、間を `, ` で区切り、`{closing}` で閉じてください",
            $"on the same line, put `, ` between what it holds and `{closing}` at its end"));

    /// <summary><c>title: "C:\files"</c>.</summary>
    public static Problem Backslash(Location at) => new(
        Code, at,
        new("`\"` の中の `\\` は特別な意味を持つので、このままでは書けません。", "Between `\"` and `\"`, a `\\` has a meaning of its own."),
        new("`\"` の代わりに `'` で囲んでください", "put `'` around the value instead of `\"`"));

    /// <summary>A tab before a field's name.</summary>
    public static Problem Tab(Location at) => new(
        Code, at,
        new("行の始めにタブがあります。", "The line begins with a tab."),
        new("タブの代わりに半角の空白を二つ入れてください", "type two spaces instead of the tab"));

    /// <summary>A field stands further in, or further out, than the others that belong with it.</summary>
    public static Problem Indentation(Location at) => new(
        Code, at,
        new("行の始めの空白の数が、まわりの行と合っていません。", "The spaces at the beginning of this line do not fit the lines around it."),
        new("同じまとまりの項目は、行の始めの空白の数をそろえてください", "fields that belong together begin after the same number of spaces"));

    /// <summary><c>- b</c> under a field that has a value already, or deeper than the items before it.</summary>
    public static Problem MisplacedItem(Location at) => new(
        Code, at,
        new("ここに `- ` の箇条書きは置けません。", "An item of a list (`- `) cannot stand here."),
        new("項目名の行には値を書かず、その下に `- ` を同じ深さで並べてください",
            "leave the line of the field's name without a value, and begin all items below it after the same number of spaces"));

    /// <summary><c>title:川</c>.</summary>
    public static Problem SpaceAfterColon(Location at) => new(
        Code, at,
        new("項目名の後の `:` に空白が続いていません。", "There is no space after the colon."),
        new("`:` の後に半角の空白を一つ入れてください", "put a space after `:`"));

    /// <summary><c>-川</c> as an item of a list.</summary>
    public static Problem SpaceAfterDash(Location at) => new(
        Code, at,
        new("箇条書きの `-` に空白が続いていません。", "There is no space after the `-` of this item."),
        new("`-` の後に半角の空白を一つ入れてください", "put a space after `-`"));

    /// <summary>A line that is neither a field nor part of the value above it.</summary>
    public static Problem ColonMissing(Location at) => new(
        Code, at,
        new("この行は `項目: 値` の形になっていません。", "This line is not of the form `field: value`."),
        new("`title: …` のように書いてください（上の行の続きなら、行の始めに空白を二つ入れます）",
            "write it like `title: …`; if it goes on with the line above, begin it with two spaces"));

    /// <summary><c>: 川</c>, or a list where the name of a field should stand.</summary>
    public static Problem KeyMissing(Location at) => new(
        Code, at,
        new("項目の名前がありません。", "The name of the field is missing."),
        new("`項目: 値` の形にしてください", "write it as `field: value`"));

    /// <summary>The whole file is a list or a sentence.</summary>
    public static Problem NotFields(Location at) => new(
        Code, at,
        new("ここには `項目: 値` の形の行を書きます。", "Lines of the form `field: value` are expected here."),
        new("たとえば `title: …` のように書いてください", "write for example `title: …`"));

    /// <summary><c>&lt;&lt;</c>, by which YAML copies fields from elsewhere.</summary>
    public static Problem MergeKey(Location at) => new(
        Code, at,
        new("`<<` でほかの場所の項目を取り込むことはできません。", "Fields cannot be copied from elsewhere with `<<`."),
        new("項目を一つずつ書いてください", "write each field out"));

    /// <summary>A line <c>---</c> in the middle of a file that holds only fields.</summary>
    public static Problem SecondDocument(Location at) => new(
        Code, at,
        new("ここから二つ目の文書が始まっています。", "A second document begins here."),
        new("この行を消してください", "delete this line"));

    /// <summary>Lists in lists in lists: generated, or hostile.</summary>
    public static Problem TooDeep(Location at, int limit) => new(
        Code, at,
        new($"入れ子が深すぎます（上限は {Wording.Number(limit)} 段）。", $"This is nested too deeply (the limit is {Wording.Number(limit)} levels)."),
        new("余分な括弧や字下げがないか確かめてください", "see whether there are brackets or spaces too many"));

    /// <summary>A character nobody sees, copied along from a web page or a PDF.</summary>
    public static Problem InvisibleCharacter(Location at, char character)
    {
        var name = ((int)character).ToString("X4", CultureInfo.InvariantCulture);
        return new(
            Code, at,
            new($"目に見えない制御文字（U+{name}）が入っています。", $"There is an invisible control character here (U+{name})."),
            new("その文字を消すか、この行を打ち直してください", "delete it, or type the line anew"));
    }

    /// <summary>Anything else that YAML does not take.</summary>
    public static Problem Unreadable(Location at) => new(
        Code, at,
        new("この辺りの書き方に誤りがあり、読み取れません。", "Something around here is miswritten and cannot be read."),
        new("この行と上の行の記号・引用符・行の始めの空白を確かめてください",
            "check the signs, the quotes and the spaces at the beginning of this line and the one above"));
}
