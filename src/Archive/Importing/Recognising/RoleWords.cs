using Archive.Problems;

namespace Archive.Importing.Recognising;

/// <summary>What an explanation calls the roles of lines, the fields, and how sure a reading is.</summary>
internal static class RoleWords
{
    private static readonly Dictionary<Role, Wording> Table = new()
    {
        [Role.Title] = new("題名", "title"),
        [Role.Subtitle] = new("副題", "subtitle"),
        [Role.OriginalTitle] = new("原題", "title of the original"),
        [Role.Author] = new("著者", "author"),
        [Role.Translator] = new("訳者", "translator"),
        [Role.Publication] = new("掲載元", "publication"),
        [Role.Date] = new("日付", "date"),
        [Role.SourceAddress] = new("アドレス", "address"),
        [Role.Topics] = new("テーマ", "topics"),
        [Role.Related] = new("関連記事", "related article"),
        [Role.Poster] = new("投稿した人など（使いません）", "who posted it (not used)"),
        [Role.Paragraph] = new("本文", "text"),
        [Role.Heading] = new("見出し", "heading"),
        [Role.Quotation] = new("引用", "quotation"),
        [Role.Tweet] = new("引用（ツイート）", "quotation (tweet)"),
        [Role.Note] = new("注（本文に残します）", "note (stays in the text)"),
        [Role.ListItem] = new("箇条書き", "list item"),
        [Role.RelatedInText] = new("本文（関連記事にもします）", "text, and a related article"),
        [Role.Label] = new("捨てました（項目の名前だけの行）", "dropped (a label)"),
        [Role.Site] = new("捨てました（サイトの名前）", "dropped (the name of the site)"),
        [Role.Navigation] = new("捨てました（サイトの案内）", "dropped (navigation)"),
        [Role.Share] = new("捨てました（共有ボタン）", "dropped (share buttons)"),
        [Role.Comments] = new("捨てました（コメント欄）", "dropped (comments)"),
        [Role.Form] = new("捨てました（入力欄）", "dropped (a form)"),
        [Role.Disclaimer] = new("捨てました（断り書き）", "dropped (a disclaimer)"),
        [Role.Banner] = new("捨てました（宣伝や署名）", "dropped (a banner or signature)"),
        [Role.Separator] = new("捨てました（区切りの線）", "dropped (a line across the page)"),
        [Role.MailHeader] = new("捨てました（メールのヘッダー）", "dropped (a mail header)"),
        [Role.PosterWords] = new("捨てました（紹介した人のことば）", "dropped (the words of whoever passed it on)"),
        [Role.RelatedHeading] = new("捨てました（関連記事の一覧の見出し）", "dropped (the heading of a list of related articles)"),
        [Role.Repeated] = new("捨てました（どのページにもある行）", "dropped (repeated on every page)"),
    };

    public static Wording Of(Role role) => Table[role];

    public static Wording Of(Sureness sureness) => sureness switch
    {
        Sureness.Sure => new("確実", "sure"),
        Sureness.Likely => new("たぶん", "likely"),
        _ => new("要確認", "to be checked"),
    };
}
