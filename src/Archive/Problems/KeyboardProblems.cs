namespace Archive.Problems;

/// <summary>What a Japanese keyboard, or a word processor, writes where YAML wants a sign of its own.</summary>
internal static class KeyboardProblems
{
    private const string Code = "fullwidth-punctuation";

    /// <summary><c>title：川</c>.</summary>
    public static Problem Colon(Location at) => new(
        Code, at,
        new("項目名の後の「：」が全角です。", "The colon after the field's name is a full-width one (`：`)."),
        new("半角の `:` と半角の空白にしてください", "type `:` and a space"));

    /// <summary>Full-width spaces (or others that are no ordinary ones) before a field's name, behind its colon or behind a dash.</summary>
    public static Problem Space(Location at) => new(
        Code, at,
        new("ここの空白は全角（または特殊な空白）です。", "This space is a full-width one, or another that is no ordinary space."),
        new("半角の空白にしてください", "type ordinary spaces"));

    /// <summary>A full-width space before a field's name, as at the beginning of a Japanese paragraph. At the left edge it mostly has no business there.</summary>
    public static Problem SpaceBeforeField(Location at) => at.Column > 1 ? Space(at) : new(
        Code, at,
        new("項目の名前の前に、全角（または特殊な）空白があります。", "There is a full-width space, or another that is no ordinary one, before the field's name."),
        new("この空白を消してください（上の項目に属する項目なら、半角の空白二つにします）", "delete it; if the field belongs to the one above, type two ordinary spaces instead"));

    /// <summary><c>topics: ［a、b］</c>.</summary>
    public static Problem Brackets(Location at, char opening, char closing) => new(
        Code, at,
        new("括弧が全角です。", "The brackets are full-width ones."),
        new($"半角の `{opening}` と `{closing}` にし、間は `, ` で区切ってください（括弧も文字のうちなら、全体を `\"` で囲みます）",
            $"type `{opening}` and `{closing}`, with `, ` between; if they belong to the words, put `\"` around the whole"));

    /// <summary><c>{ ja: 川、en: River }</c>.</summary>
    public static Problem Comma(Location at) => new(
        Code, at,
        new("項目と項目の間の区切りが全角です。", "The sign between two fields is a full-width one."),
        new("半角の `, ` にしてください", "type `, `"));

    /// <summary><c>title: “川”</c>, as word processors make of straight quotes.</summary>
    public static Problem Quotes(Location at) => new(
        Code, at,
        new("値を囲む引用符が半角の `\"` ではありません。", "The quotes around the value are not straight ones."),
        new("半角の `\"` で囲み直してください（引用符も文字のうちなら、その外側を `'` で囲みます）",
            "type `\"` instead; if the quotes belong to the words, put `'` around them"));

    /// <summary><c>ーーー</c>, <c>———</c> or <c>－－－</c> where the front matter begins or ends.</summary>
    public static Problem Dashes(Location at) => new(
        Code, at,
        new("区切りの線が、半角のハイフンではありません。", "This line is not made of plain hyphens."),
        new("半角のハイフン三つ `---` にしてください", "type three hyphens, `---`"));

    /// <summary><c>・川</c> or <c>－川</c> as an item of a list.</summary>
    public static Problem ListMark(Location at, char mark) => new(
        Code, at,
        new($"箇条書きの印が「{mark}」です。", $"`{mark}` does not begin an item of a list."),
        new("半角の `-` と半角の空白にしてください", "type `-` and a space"));

    /// <summary><c>＃ memo</c> as a line of its own.</summary>
    public static Problem Hash(Location at) => new(
        Code, at,
        new("注記の印「＃」が全角です。", "The sign that begins this note is a full-width one (`＃`)."),
        new("半角の `#` と半角の空白にしてください", "type `#` and a space"));
}
