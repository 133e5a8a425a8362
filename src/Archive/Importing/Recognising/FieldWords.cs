using Archive.Problems;

namespace Archive.Importing.Recognising;

/// <summary>What a field that may be found is called in a sentence.</summary>
internal static class FieldWords
{
    /// <summary>With the field's own name, unless the words are that.</summary>
    public static string InEnglish(string field) => Of(field).English is var words && words == field ? words : $"{words} ({field})";

    public static Wording Of(string field) => field switch
    {
        FactFields.Title => new("題名", "title"),
        FactFields.Subtitle => new("副題", "subtitle"),
        FactFields.Date => new("日付", "date"),
        FactFields.Added => new("文庫に加えた日", "day it came into the archive"),
        FactFields.Updated => new("更新した日", "day it was last changed"),
        FactFields.Translator => new("訳者", "translator"),
        FactFields.Method => new("訳し方", "how it was translated"),
        FactFields.Author => new("著者", "author"),
        FactFields.SourceTitle => new("原題", "title of the original"),
        FactFields.SourcePublication => new("原文の掲載元", "where the original appeared"),
        FactFields.SourceUrl => new("原文のアドレス", "address of the original"),
        FactFields.SourceDate => new("原文の日付", "date of the original"),
        FactFields.SourceLanguage => new("原文の言語", "language of the original"),
        FactFields.SourceVia => new("転載先", "where it was republished"),
        FactFields.Topics => new("テーマ", "topics"),
        FactFields.Related => new("関連記事", "related articles"),
        FactFields.Posted => new("投稿された日", "day it was posted"),
        FactFields.Translated => new("訳された日", "day it was translated"),
        FactFields.Site => new("サイト", "site"),
        FactFields.Address => new("ページのアドレス", "address of the page"),
        FactFields.Citation => new("本文が引用している資料", "cited in the text"),
        FactFields.Tweet => new("ツイート", "tweet"),
        _ => new(field, field),
    };
}
