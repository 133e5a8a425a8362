namespace Archive.Problems;

/// <summary>What can be wrong between an original and its translation.</summary>
internal static class PairProblems
{
    /// <summary>A comment begins as a mark does, and is none: the number was forgotten, or something else stands there.</summary>
    public static Problem BadMark(Location at) => new(
        "bad-mark", at,
        new("この印は読めません。", "This mark cannot be read."),
        new(
            "対応する段落どうしには `<!-- =3 -->` のように同じ番号を、片方にしかない段落には `<!-- =- -->` と書いてください",
            "write a number, the same in both files, as in `<!-- =3 -->`, or `<!-- =- -->` before what has no counterpart"));

    /// <summary>A mark stands in a note, before another of its kind, or behind the last paragraph: there is no block that it could belong to.</summary>
    public static Problem LostMark(Location at) => new(
        "bad-mark", at,
        new("この印の付く段落がありません。", "There is no paragraph that this mark belongs to."),
        new(
            "印は段落のすぐ前の行に、同じ種類は一つだけ書いてください（注の中には付けられません）",
            "write it on the line before a paragraph, one of a kind for each, and not in a note"));

    /// <summary>A mark that ties two blocks stands in one of the two files alone.</summary>
    /// <param name="file">The name of the other file.</param>
    public static Problem MarkMissing(Location at, Location other, string mark, string file) => new(
        "mark-missing", at,
        new($"印 `{mark}` が `{file}` にありません。", $"The mark `{mark}` is not in `{file}`."),
        new(
            "対応する段落の前の行にも、同じ印を書いてください",
            "write the same mark before the paragraph that says the same there"),
        other);

    /// <summary>Two blocks of one file have the same mark.</summary>
    public static Problem MarkTwice(Location at, Location other, string mark) => new(
        "mark-twice", at,
        new($"印 `{mark}` が同じファイルに二つあります。", $"The mark `{mark}` is twice in this file."),
        new("片方の番号を変えてください", "give one of them another number"),
        other);

    /// <summary>Two pairs of marks stand in one order here and in the other order there.</summary>
    public static Problem MarksCross(Location at, Location other, string mark) => new(
        "marks-cross", at,
        new(
            $"印 `{mark}` の順番が、二つのファイルで食い違っています。",
            $"The mark `{mark}` comes earlier or later here than in the other file, as seen from the other marks."),
        new(
            "印が同じ順に並ぶように、どちらかの位置を直してください",
            "move one of the two, so that the marks stand in the same order in both files"),
        other);

    /// <summary>One edition has more headings than the other.</summary>
    public static Problem HeadingsDiffer(Location at, Location other, int count, int otherCount) => new(
        "headings-differ", at,
        new(
            $"見出しの数が違います（このファイルは {count}、もう一方は {otherCount}）。",
            $"The headings differ in number: {count} in this file, {otherCount} in the other."),
        new(
            "見出しを揃えるか、一方だけの見出しなら前の行に `<!-- =- -->` と書いてください",
            "let both have the same headings, or write `<!-- =- -->` on the line before one that is meant to stand alone"),
        other);

    /// <summary>A paragraph was left out of the translation, or put in.</summary>
    /// <param name="file">The name of the other file.</param>
    public static Problem NoCounterpart(Location at, Location other, string file) => new(
        "no-counterpart", at,
        new($"ここに当たる箇所が `{file}` にありません。", $"`{file}` has nothing that stands for this."),
        new(
            "抜けているなら補い、わざとなら前の行に `<!-- =- -->` と書いてください",
            "add what is missing; if it is meant to be so, write `<!-- =- -->` on the line before"),
        other);

    /// <summary>The first place from which on it is not clear what stands for what.</summary>
    public static Problem Drift(Location at, Location other, string id, BlockCounts counts) => new(
        "drift", at,
        counts.Here == counts.There || counts.There == 0
            ? new(
                "ここから、原文と訳文のどこがどこに当たるのか、はっきりしません。",
                "From here on it is not clear which paragraphs of the two texts say the same.")
            : new(
                $"ここから（このファイルの {counts.Here} 段落、もう一方の {counts.There} 段落）、どこがどこに当たるのか、はっきりしません。数が違うので、抜けた段落か、まとめた段落があります。",
                $"From here on it is not clear which paragraphs say the same, {counts.Here} here and {counts.There} in the other file: some are missing or were joined."),
        new(
            $"`archive align {id}` で対応を確かめ、段落の抜けを補うか、印を付けてください",
            $"see how they were paired with `archive align {id}`, then add what is missing, or set marks"),
        other);

    /// <summary>A paragraph of the original is not what it was when somebody compared the translation with it.</summary>
    /// <param name="other">What stands for it in the translation.</param>
    public static Problem OriginalChanged(Location at, Location other, string date, string id) => Changed(at, other, id, new(
        $"照合した日（{date}）のあとで、原文のここが変わりました。",
        $"This part of the original has changed since the translation was compared with it ({date})."));

    /// <summary>Paragraphs of the original are gone that were there when somebody compared the translation with it.</summary>
    public static Problem OriginalLost(Location at, Location other, string date, string id) => Changed(at, other, id, new(
        $"照合した日（{date}）には原文のここにあった段落が、なくなっています。",
        $"Here the original has lost a paragraph since the translation was compared with it ({date})."));

    /// <summary>A term of <c>terms.yml</c> stands in the original, and none of its forms in what was made of it.</summary>
    /// <param name="other">Where the original has the term.</param>
    public static Problem TermMissing(Location at, Location other, string term, IEnumerable<string> forms) => new(
        "term-missing", at,
        new(
            $"原文には `{term}` がありますが、ここに、その訳語がありません。",
            $"The original has `{term}`; here it is not translated as `terms.yml` says."),
        new(
            $"{Listed(forms)} を使うか、ほかの訳し方も認めるなら `terms.yml` の `accepted` に加えてください",
            $"write {Listed(forms)}, or add the form used here to `accepted` in `terms.yml`"),
        other);

    /// <summary>A text has a form that <c>terms.yml</c> says to avoid.</summary>
    /// <param name="other">The term in that file.</param>
    public static Problem TermAvoided(Location at, Location other, string form, string term) => new(
        "term-avoided", at,
        new($"`{form}` は、使わないことにした形です。", $"`{form}` is a form to avoid, says `terms.yml`."),
        new($"`{term}` に直してください", $"write `{term}`"),
        other);

    private static string Listed(IEnumerable<string> forms) => string.Join(" / ", forms.Select(form => $"`{form}`"));

    private static Problem Changed(Location at, Location other, string id, Wording says) => new(
        "original-changed", at, says,
        new(
            $"訳文を直してから、`archive confirm {id}` で照合済みにしてください",
            $"revise the translation, then say so with `archive confirm {id}`"),
        other);
}

/// <summary>How many blocks of two files are compared with each other.</summary>
internal sealed record BlockCounts(int Here, int There);
