namespace Archive.Importing.Recognising;

/// <summary>What a label says of what stands behind it.</summary>
internal enum Marker
{
    Title,
    Subtitle,
    OriginalTitle,

    /// <summary>The original: its address, or its title.</summary>
    Original,

    Publication,
    Author,
    Translator,
    TranslationDate,
    PostingDate,
    SourceDate,
    UpdateDate,
    Topics,
    Related,

    /// <summary>Who posted or recommended it: not the author.</summary>
    Other,
}

/// <summary>The one table of the words that stand before a value.</summary>
internal static class Markers
{
    private static readonly (Marker Marker, string Words)[] Table =
    [
        (Marker.OriginalTitle, "原題|原文タイトル|原文題名|英文タイトル|英題|原タイトル|原記事タイトル|Original title"),
        (Marker.SourceDate, "原文掲載日|原文公開日|原文日付|原文発表日|初出日|発表日|原記事掲載日|Originally published on|First published on"),
        (Marker.Original, "記事原文のURL|記事原文URL|記事原文|原文のURL|原文URL|原文リンク|原文はこちら|原文記事|原文|元記事のURL|元記事URL|元記事|原記事|英語原文|英文|URL|リンク|リンク先|アドレス|Link|Original article|Original text|Original|Link to original"),
        (Marker.TranslationDate, "訳出日|翻訳日時|翻訳日|Translated on|Date of translation"),
        (Marker.Translator, "記事翻訳|翻訳・解説|訳・解説|翻訳・編集|編集・翻訳|日本語訳|翻訳者|翻訳|訳者|和訳|邦訳|訳文|英訳|訳|Translated by|Translator|Translation by|Translation"),
        (Marker.UpdateDate, "最終更新日時|最終更新日|最終更新|更新日時|更新日|Last updated|Last modified on|Last modified|Updated on|Updated"),
        (Marker.PostingDate, "投稿日時|投稿日|掲載日時|掲載日|公開日時|公開日|配信日時|配信日|発行日|作成日|日付|日時|Posted on|Published on|Published|Posted|Date"),
        (Marker.Publication, "出典|引用元|初出|掲載元|掲載紙|掲載誌|掲載媒体|掲載|媒体|転載元|情報元|ソース|Source|Originally published in|Originally published at|Originally published by|First published in|First published by|Publication"),
        (Marker.Author, "著者名|著者|筆者|作者|執筆者|執筆|原著者|原作者|記者|文|著|作|Written by|Author"),
        (Marker.Subtitle, "サブタイトル|副題|Subtitle"),
        (Marker.Title, "タイトル|題名|表題|件名|題|Title|Subject"),
        (Marker.Topics, "カテゴリー|カテゴリ|関連キーワード|関連タグ|タグ|ラベル|ジャンル|テーマ|分類|キーワード|Categories|Category|Tags|Tagged|Filed under|Topics|Keywords"),
        (Marker.Related, "関連記事|関連エントリー|関連エントリ|関連リンク|Related article|Related"),
        (Marker.Other, "投稿者|推薦者|紹介者|編集者|編集|監修|校正|Posted by|Editor"),
    ];

    private static readonly Dictionary<string, Marker> ByWord = Table
        .SelectMany(row => row.Words.Split('|').Select(word => (word, row.Marker)))
        .GroupBy(pair => pair.word, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.First().Marker, StringComparer.OrdinalIgnoreCase);

    /// <summary>All words as one choice of a regular expression, the longest first.</summary>
    public static string Choice { get; } = string.Join('|', ByWord.Keys.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal));

    /// <summary>The words that may stand before a space alone: a single kanji there is the beginning of a sentence.</summary>
    public static string LongChoice { get; } = string.Join('|', Choice.Split('|').Where(word => word.Length > 1 && !char.IsAscii(word[0])));

    public static Marker Of(string word) => ByWord[word];
}
