namespace Archive.Benchmarks;

/// <summary>A topic, a person or a publication of the corpus.</summary>
/// <param name="Reading">The <c>yomi</c> of a Japanese name that begins with kanji; null where the name is kana.</param>
internal sealed record Entry(string Id, Pair Name, string? Reading)
{
    public string Yaml =>
        Reading is null
            ? $"{Id}: {{ ja: {Name.Japanese}, en: {Name.English} }}\n"
            : $"{Id}: {{ ja: {Name.Japanese}, en: {Name.English}, yomi: {Reading} }}\n";
}

/// <summary>60 topics, 200 people and 30 publications, each put together from two short lists. None of them exists.</summary>
internal static class Entries
{
    public static IReadOnlyList<Entry> Topics { get; } =
        [.. from subject in Subjects from aspect in Aspects select Joined($"{Slug(subject)}-{Slug(aspect)}", subject, aspect, "の", "{1} of {0}")];

    /// <summary>120 with Japanese names, then 80 with English ones.</summary>
    public static IReadOnlyList<Entry> People { get; } =
    [
        .. from family in JapaneseFamilies from given in JapaneseGiven select Joined($"{Slug(family)}-{Slug(given)}", family, given, "", "{1} {0}"),
        .. from family in EnglishFamilies from given in EnglishGiven select Joined($"{Slug(given)}-{Slug(family)}", given, family, "・", "{0} {1}"),
    ];

    public static IReadOnlyList<Entry> Publications { get; } =
        [.. from town in Towns from kind in Kinds select Joined($"{Slug(town)}-{Slug(kind)}", town, kind, "・", "The {0} {1}")];

    private static IReadOnlyList<Word> Subjects =>
    [
        new("港", "みなと", "Harbours"), new("手紙", "てがみ", "Letters"), new("電報", "でんぽう", "Telegrams"), new("辞書", "じしょ", "Dictionaries"),
        new("新聞", "しんぶん", "Newspapers"), new("暦", "こよみ", "Calendars"), new("地図", "ちず", "Maps"), new("印刷", "いんさつ", "Printing"),
        new("図書館", "としょかん", "Libraries"), new("文字", "もじ", "Scripts"), new("翻訳", "ほんやく", "Translation"), new("鉄道", "てつどう", "Railways"),
    ];

    private static IReadOnlyList<Word> Aspects =>
        [new("歴史", "れきし", "History"), new("言葉", "ことば", "Language"), new("人々", "ひとびと", "People"), new("技術", "ぎじゅつ", "Craft"), new("値段", "ねだん", "Price")];

    private static IReadOnlyList<Word> JapaneseFamilies =>
    [
        new("青堀", "あおぼり", "Aobori"), new("磯辺谷", "いそべや", "Isobeya"), new("梅戸", "うめと", "Umeto"), new("柏津", "かしわづ", "Kashiwazu"),
        new("桐江", "きりえ", "Kirie"), new("鈴原野", "すずはらの", "Suzuharano"), new("千岳", "ちだけ", "Chidake"), new("常葉木", "ときわぎ", "Tokiwagi"),
        new("波止", "はと", "Hato"), new("藤浪瀬", "ふじなせ", "Fujinase"), new("松籟", "しょうらい", "Shorai"), new("雪渡", "ゆきわたり", "Yukiwatari"),
    ];

    private static IReadOnlyList<Word> JapaneseGiven =>
    [
        new("明", "あきら", "Akira"), new("恵子", "けいこ", "Keiko"), new("聡", "さとし", "Satoshi"), new("千尋", "ちひろ", "Chihiro"), new("直美", "なおみ", "Naomi"),
        new("遥", "はるか", "Haruka"), new("誠", "まこと", "Makoto"), new("美和", "みわ", "Miwa"), new("悠", "ゆう", "Yu"), new("涼", "りょう", "Ryo"),
    ];

    private static IReadOnlyList<Word> EnglishFamilies =>
    [
        new("アシュダウン", null, "Ashdown"), new("バーチャル", null, "Birchall"), new("カロウ", null, "Carrow"), new("デンホルム", null, "Denholm"), new("エヴァリー", null, "Everley"),
        new("ファラント", null, "Farrant"), new("ゴスリング", null, "Gosling"), new("ハートウェル", null, "Hartwell"), new("インチボルド", null, "Inchbald"), new("ジェソップ", null, "Jessop"),
    ];

    private static IReadOnlyList<Word> EnglishGiven =>
    [
        new("アグネス", null, "Agnes"), new("ブルーノ", null, "Bruno"), new("クララ", null, "Clara"), new("ドリアン", null, "Dorian"),
        new("イーディス", null, "Edith"), new("フィーリクス", null, "Felix"), new("グレータ", null, "Greta"), new("ヒューゴー", null, "Hugo"),
    ];

    private static IReadOnlyList<Word> Towns =>
    [
        new("ノースポート", null, "Northport"), new("イーストブリッジ", null, "Eastbridge"), new("グレイヘイヴン", null, "Greyhaven"), new("ロングクリーク", null, "Longcreek"), new("アッシュヒル", null, "Ashhill"),
        new("マーシュエンド", null, "Marshend"), new("コールドスプリング", null, "Coldspring"), new("ウェザーフィールド", null, "Weatherfield"), new("ブルーストーン", null, "Bluestone"), new("サンドロック", null, "Sandrock"),
    ];

    private static IReadOnlyList<Word> Kinds => [new("ガゼット", null, "Gazette"), new("レビュー", null, "Review"), new("レター", null, "Letter")];

    private static Entry Joined(string id, Word first, Word second, string between, string english) =>
        new(
            id,
            (first.Japanese + between + second.Japanese, english.Replace("{0}", first.English, StringComparison.Ordinal).Replace("{1}", second.English, StringComparison.Ordinal)),
            first.Reading is null ? null : first.Reading + between + second.Reading);

    private static string Slug(Word word) => word.English.ToLowerInvariant();

    private sealed record Word(string Japanese, string? Reading, string English);
}
