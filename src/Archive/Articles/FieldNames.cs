using System.Collections.Frozen;
using Archive.Markup;

namespace Archive.Articles;

/// <summary>The fields that may stand in one kind of mapping, and what an author may have meant by another word.</summary>
internal sealed class FieldNames(params string[] names)
{
    public static readonly FieldNames Edition = new(
        "title", "date", "added", "subtitle", "summary", "updated", "draft", "image", "image-alt", "layout", "translator", "method",
        "confirmed", "corrections", "shown", "author", "source", "original", "topics", "related", "rights", "old-addresses", "withdrawn", "extra");

    public static readonly FieldNames Source = new("title", "publication", "url", "date", "language", "via", "snapshot", "author");
    public static readonly FieldNames Via = new("publication", "url", "date");
    public static readonly FieldNames Snapshot = new("url", "date");
    public static readonly FieldNames Related = new("title", "url", "date", "publication");
    public static readonly FieldNames Rights = new("original", "translation", "parallel-export");
    public static readonly FieldNames Right = new("status", "by", "licence", "url", "note");
    public static readonly FieldNames Correction = new("date", "note");
    public static readonly FieldNames Confirmation = new("date", "paragraphs");
    public static readonly FieldNames Withdrawal = new("date", "reason");
    public static readonly FieldNames Page = new("title", "summary");

    public static readonly FieldNames Settings = new(
        "format", "title", "description", "url", "languages", "theme", "publisher", "contact", "report", "rights", "notice", "noindex",
        "page-size");

    // The words a Japanese or a hurried author types; each leads to the field that holds the same fact: of several, to the first that may
    // stand where the word does. Behind the point is a field within a field.
    private static readonly FrozenDictionary<string, string[]> Meant = new Dictionary<string, string[]>
    {
        ["題名"] = ["title"],
        ["題"] = ["title"],
        ["タイトル"] = ["title"],
        ["表題"] = ["title"],
        ["副題"] = ["subtitle"],
        ["日付"] = ["date"],
        ["公開日"] = ["date"],
        ["訳出日"] = ["date"],
        ["掲載日"] = ["date"],
        ["投稿日"] = ["date"],
        ["収録日"] = ["added"],
        ["更新日"] = ["updated"],
        ["要約"] = ["summary"],
        ["概要"] = ["summary"],
        ["下書き"] = ["draft"],
        ["画像"] = ["image"],
        ["訳者"] = ["translator"],
        ["翻訳者"] = ["translator"],
        ["翻訳"] = ["translator"],
        ["訳"] = ["translator"],
        ["方法"] = ["method"],
        ["照合"] = ["confirmed"],
        ["照合済み"] = ["confirmed"],
        ["訂正"] = ["corrections"],
        ["著者"] = ["author"],
        ["筆者"] = ["author"],
        ["作者"] = ["author"],
        ["原著者"] = ["author"],
        ["出典"] = ["source"],
        ["原文"] = ["source"],
        ["引用元"] = ["source"],
        ["掲載元"] = ["source.publication", "publication"],
        ["媒体"] = ["source.publication", "publication"],
        ["原題"] = ["source.title", "title"],
        ["言語"] = ["language"],
        ["転載"] = ["source.via", "via"],
        ["テーマ"] = ["topics"],
        ["タグ"] = ["topics"],
        ["話題"] = ["topics"],
        ["カテゴリ"] = ["topics"],
        ["カテゴリー"] = ["topics"],
        ["関連"] = ["related"],
        ["関連記事"] = ["related"],
        ["権利"] = ["rights"],
        ["旧アドレス"] = ["old-addresses"],
        ["撤回"] = ["withdrawn"],
        ["読み"] = ["yomi"],
        ["よみ"] = ["yomi"],
        ["別名"] = ["aliases"],
        ["説明"] = ["description"],
        ["連絡先"] = ["contact"],
        ["発行者"] = ["publisher"],
        ["tags"] = ["topics"],
        ["tag"] = ["topics"],
        ["categories"] = ["topics"],
        ["category"] = ["topics"],
        ["authors"] = ["author"],
        ["translators"] = ["translator"],
        ["aliases"] = ["old-addresses"],
        ["slug"] = ["old-addresses"],
        ["lastmod"] = ["updated"],
        ["modified"] = ["updated"],
        ["description"] = ["summary"],
        ["license"] = ["licence"],
        ["base-url"] = ["url"],
        ["baseurl"] = ["url"],
        ["reading"] = ["yomi"],
        ["name"] = ["title"],
        ["lang"] = ["language"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly HashSet<string> _names = new(names, StringComparer.Ordinal);

    /// <summary>In the order in which they are best written.</summary>
    public IReadOnlyList<string> Names { get; } = names;

    public bool Has(string name) => _names.Contains(name);

    /// <summary>The field that an unknown word was probably meant to be, as <c>title</c> or <c>source.title</c>; null where none is near.</summary>
    public string? Suggest(string word)
    {
        var plain = word.Trim().ToLowerInvariant().Replace('_', '-');
        if (Has(plain))
        {
            return plain;
        }

        return Meant.GetValueOrDefault(plain)?.FirstOrDefault(meant => Has(meant.Split('.')[0])) ?? Nearest.To(plain, names);
    }
}
