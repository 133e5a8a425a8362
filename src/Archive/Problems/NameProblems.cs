namespace Archive.Problems;

/// <summary>What can be wrong with topics, people and publications: with their entries, and with the words that articles name them by.</summary>
internal static class NameProblems
{
    /// <summary>Several words in one, where a list was meant: <c>[カザフスタン、ウクライナ]</c> is one topic.</summary>
    public static Problem TwoInOne(Location at, string name, string text, IReadOnlyList<string> parts) => new(
        "two-in-one", at,
        new($"`{text}` は `{name}` の一つの値として読まれます。", $"`{text}` is read as a single value of `{name}`."),
        new(
            $"別々のものなら `[{string.Join(", ", parts)}]` と半角のコンマで区切ってください",
            $"if they are several, write `[{string.Join(", ", parts)}]`, with plain commas"));

    /// <summary>A name in kanji has no reading, so that a Japanese list cannot put it in its place.</summary>
    public static Problem MissingReading(Location at, string name, string file) => new(
        "missing-reading", at,
        new($"`{name}` の読みが分からないため、五十音順に並べられません。", $"`{name}` has no reading, so Japanese lists cannot put it in order."),
        new(
            $"`{file}` のこの名前の項目に `yomi: よみ` を書いてください（項目がなければ作り、読みが分からなければ `yomi: 不明` とします）",
            $"write its reading in kana, `yomi: …`, in its entry in `{file}`, or `yomi: unknown`; if it has no entry, make one"));

    /// <summary>An entry of an authority file has a name in one language only.</summary>
    public static Problem MissingName(Location at, string id, string language) => new(
        "missing-name", at,
        new($"`{id}` に `{language}` の名前がありません。", $"`{id}` has no name in `{language}`."),
        new($"`{language}: 名前` を加えてください", $"add `{language}: …`"));

    /// <summary>The title of the archive is written for one of its languages only.</summary>
    public static Problem MissingTitle(Location at, string language) => new(
        "missing-name", at,
        new($"文庫の題が `{language}` では書かれていません。", $"The archive has no title in `{language}`."),
        new($"`{language}: 題` を加えてください。同じ題でよければ `title: 題` とだけ書きます", $"add `{language}: …`; if one title serves both languages, write `title: …` alone"));

    /// <summary>The id of an entry has capitals, spaces or other letters than an address can have.</summary>
    public static Problem BadEntryId(Location at, string id) => new(
        "bad-value", at,
        new($"`{id}` は項目のIDとして使えません。", $"`{id}` cannot be the id of an entry."),
        new(
            "半角の小文字・数字・ハイフンで書いてください（アドレスになります。`page` は使えません）",
            "use small letters, digits and hyphens; it becomes an address, so not `page`"));

    /// <summary>One spelling leads to two entries.</summary>
    /// <param name="here">The id of the later one.</param>
    public static Problem SpellingTwice(string spelling, Located<string> here, Located<string> there) => new(
        "conflicting-field", here.At,
        new($"`{spelling}` が `{here.Value}` と `{there.Value}` の両方にあります。", $"`{spelling}` belongs to both `{here.Value}` and `{there.Value}`."),
        new("どちらか一方だけに残してください", "leave it in one of them only"),
        there.At);

    /// <summary>Two names so alike that they are probably one person, spelt in two ways.</summary>
    public static Problem PerhapsOnePerson(Location at, Location other, string name, string likeName) => new(
        "perhaps-one-person", at,
        new($"`{name}` と `{likeName}` は同じ人ではありませんか。", $"Are `{name}` and `{likeName}` the same person?"),
        new(
            "同じ人なら `people.yml` の項目にまとめ、ほかの表記を `aliases` に書いてください。別人ならどちらも項目にしてください",
            "if so, give the person an entry in `people.yml` with the other spelling under `aliases`; if not, give each an entry"),
        other);
}
