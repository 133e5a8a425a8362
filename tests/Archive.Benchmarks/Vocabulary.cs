using static Archive.Benchmarks.Slot;

namespace Archive.Benchmarks;

/// <summary>The words that fill the slots of <see cref="Sentences"/>; the stories they make are nonsense, of the shape and length of prose.</summary>
internal static class Vocabulary
{
    /// <summary>Each slot with its words. <c>{whom}</c> and <c>{which}</c> are another person and another thing.</summary>
    public static IReadOnlyList<(string Slot, IReadOnlyList<Pair> Words)> Slots =>
        [(Who, People), (Whom, People), (What, Things), (Which, Things), (Where, Places), (When, Times)];

    public static IReadOnlyList<Pair> People { get; } =
    [
        ("夕刊の編集者", "the evening editor"),
        ("港の通訳", "the harbour interpreter"),
        ("若い訳者", "a young translator"),
        ("町の図書館員", "the librarian"),
        ("古本屋の主人", "an old bookseller"),
        ("引退した記者", "a retired reporter"),
        ("電信局の局員", "a telegraph clerk"),
        ("校正の担当者", "the proofreader"),
        ("辞書を編む人", "a lexicographer"),
        ("山の学校の教師", "a country teacher"),
        ("名前の残らない書き手", "a nameless writer"),
        ("植字工の娘", "the typesetter’s daughter"),
        ("北の島の読者", "an island reader"),
        ("資料室の管理人", "the archivist"),
        ("船の書記", "the ship’s clerk"),
        ("旅の写真家", "a travelling photographer"),
        ("郵便の配達員", "the postman"),
        ("大学の若い助手", "a university assistant"),
        ("印刷所の古い職人", "a master printer"),
        ("二人兄弟の弟", "the younger brother"),
    ];

    public static IReadOnlyList<Pair> Things { get; } =
    [
        ("古い電報の写し", "an old telegram"),
        ("欄外の書き込み", "a marginal note"),
        ("日付のない手紙", "an undated letter"),
        ("訳語を比べた表", "a comparative table"),
        ("半分だけ残った原稿", "half a manuscript"),
        ("綴りの違う人名", "a misspelt name"),
        ("創刊号の一面", "the first front page"),
        ("破れた地図", "a torn map"),
        ("船荷の目録", "a cargo list"),
        ("忘れられた連載", "a forgotten series"),
        ("新しい活字の見本", "a type specimen"),
        ("抜け落ちた一段落", "an omitted paragraph"),
        ("匿名の投書", "an unsigned letter"),
        ("暦の読み違い", "a calendar error"),
        ("二度訳された演説", "a twice-translated speech"),
        ("小さな訂正記事", "a brief correction"),
        ("手書きの索引", "a handwritten index"),
        ("絵葉書の束", "a packet of postcards"),
        ("出典のない引用", "an unsourced quotation"),
        ("貸し出しの記録", "a lending record"),
        ("港町の方言の単語帳", "a dialect glossary"),
        ("見出しだけの記事", "a bare headline"),
        ("製本の崩れた年鑑", "an unbound yearbook"),
        ("外国語の広告", "a foreign advertisement"),
    ];

    public static IReadOnlyList<Pair> Places { get; } =
    [
        ("町の図書館の閲覧室", "in the library"),
        ("波止場の古い倉庫", "on the quay"),
        ("編集室の隅", "in the newsroom"),
        ("山あいの学校", "at the hill school"),
        ("電信局の二階", "above the telegraph office"),
        ("川沿いの印刷所の二階", "over the riverside press"),
        ("駅前の喫茶店", "in the station café"),
        ("島の小さな資料館", "at the island museum"),
        ("大学の書庫の奥", "in the stacks"),
        ("通りの角の郵便局", "at the post office"),
        ("坂の上の家", "in the hilltop house"),
        ("国境に近い村", "near the border"),
        ("市場の裏の細い通り", "behind the market"),
        ("沖に停まった船の中", "aboard the ship"),
    ];

    public static IReadOnlyList<Pair> Times { get; } =
    [
        ("その年の春", "that spring"),
        ("三日後の朝", "three mornings later"),
        ("雨の続いた週", "in the rainy week"),
        ("最終版の締め切り間際", "just before deadline"),
        ("戦争の終わった秋", "after the war"),
        ("翌年の冬", "the next winter"),
        ("便りの途絶えていた間", "while letters failed"),
        ("祭りの前の晩", "before the festival"),
        ("新しい辞書の出たのと同じ月", "that same month"),
        ("引っ越しの準備のさなか", "amid the packing"),
        ("夏の休刊の間", "over the summer"),
        ("それから二十年後", "twenty years later"),
        ("船の出る最後の日", "on the last day"),
        ("編集長の代わった直後", "under the new editor"),
    ];
}

/// <summary>What stands in a sentence where a word will stand.</summary>
internal static class Slot
{
    public const string Who = "{who}";
    public const string Whom = "{whom}";
    public const string What = "{what}";
    public const string Which = "{which}";
    public const string Where = "{where}";
    public const string When = "{when}";
}
