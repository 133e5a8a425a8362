using System.Text.RegularExpressions;

namespace Archive.Importing.Recognising;

/// <summary>What blogs, portals and mail programs put around an article. Only lines in its head or below it are looked at, never its paragraphs.</summary>
internal static class FurnitureWords
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    // For expressions that could read one line in very many ways: it follows all of them at once, so that none takes longer than its line.
    private const RegexOptions Linear = Options | RegexOptions.NonBacktracking;

    private const int LongestHeading = 160;
    private const int LongestOfMenu = 14;

    private const string ShareWord =
        @"この記事をシェア(する)?|ツイート|ツイートする|シェア|シェアする|共有|共有する|保存|保存する|記事を保存|あとで読む"
        + @"|いいね!?|はてなブックマーク|はてブ|LINEで送る|LINE|Tweet|Share"
        + @"|Share this|Facebook|Twitter|X|Pinterest|Pocket|Reddit|Telegram|WhatsApp|Email|E-mail|Print|印刷|印刷用|印刷する"
        + @"|メールで送る|送る|note|mixiチェック|mixi|GREE|Evernote|Blogger|Like this|Like|いいね|読み込み中\.*|Loading\.*|RSS|フォロー"
        + @"|フォローする|読者になる|ブックマーク|スキ|クリップ|コピー|リンクをコピー|リスタック|Follow|Listen|Reblog|リブログ|Reuse this content|[0-9]+ min read"
        + @"|いいね!した人|メールで送信|BlogThis!|(X|Twitter|Facebook|Pinterest)\s?(で|に)\s?共有(する)?";

    // A count alone, or of something; but 1 may be the number of a first section.
    private static readonly Regex Share = new(
        $@"^({ShareWord})\s*[:(]?[0-9]*\)?(\s*[|/・,]?\s*({ShareWord})\s*[:(]?[0-9]*\)?)*$|^([2-9]|[0-9]{{2,6}})$"
        + $@"|^[0-9,]+\s?(likes?|shares?|restacks?|views?|claps?|スキ|いいね!?|ビュー|ブックマーク|リスタック)$"
        + $@"|^[0-9.]+[KM]? Followers$", Linear);

    private const string NavigationWord =
        @"[«»<>←→‹›▲△↑]+|次へ|前へ|前の記事|次の記事|前のページ|次のページ|トップ|トップページ|トップへ|ホーム|HOME|TOP|メニュー|サイトマップ"
        + @"|ページの?(先頭|トップ|TOP)へ?(戻る)?|(TOP|上|トップ|先頭|一覧|元)へ?戻る|もっと見る|続きを読む|もっと読む"
        + @"|広告を非表示にする|スポンサーサイト|著者一覧|特集|目次|検索|ログイン"
        + @"|ログアウト|新規登録|お?問い?合わせ|利用規約|プライバシーポリシー|このサイトについて|Home|Menu|Search|Next|Previous|Prev|Back|Older|Newer"
        + @"|Skip to content|Read more|About|Contact|Archives?|アーカイブ|最新記事|最近の記事|人気記事|バックナンバー|プロフィール|RSS|無料記事|有料記事|会員限定"
        + @"|(無料)?会員登録|記事一覧|会社(案内|概要)|個人情報(の取り扱い|保護方針)|広告掲載|採用情報|ヘルプ|マイページ|見出し画像"
        + @"|(アクセス|人気記事?)?ランキング|[0-9]+位\s.{1,60}"
        + @"|ブログトップ|画像一覧|最近の画像つき記事|同じテーマの記事|登録する|サインイン|ディスカッションについて"
        + @"|(この記事は)?無料です|Published in|Most viewed|Subscribe|Sign in"
        + @"|Log in|Privacy|Terms|Collection notice|Type your email\.*|広告|AD|PR|スポンサーリンク|スポンサードリンク|Advertisement";

    private static readonly Regex Navigation = new(
        $@"^({NavigationWord})(\s*[«»<>←→‹›▲|/・]*\s*)$"
        + @"|^[«←‹<]{1,2}\s.{1,60}$|^.{1,60}\s[»→›]{1,2}$|^(前の記事|次の記事|前へ|次へ|Previous|Next)( post)?\s*[::]\s*.*$"
        + @"|^.{0,60}\|\s*(トップページ|HOME|ホーム|メイン|Main|トップ)\s*\|.{0,60}$|^(ホーム|HOME|トップ|トップページ"
        + @"|TOP)\s*[>»›/].{1,80}$|^[★●■]?\S{1,12}(\s[>»›]\s\S{1,16})+$|^<<.{1,80}>>$|^[▲△↑]\s?(上|TOP|トップ|先頭|戻る).{0,80}$"
        + @"|^.{0,30}(メインページ|トップページ|トップ|ホーム)へ(戻る)?$|^In ""[^""]+""$|^\[edit\]$|^id:[\w-]+(\s.{0,20})?$"
        + @"|^(この)?(カテゴリー?|ブログ)の(最新|他の)?記事(一覧)?$|^[・*]\s?(トップページ|検索|利用規約|お問い合わせ|ログイン|会員登録|サイトマップ)$",
        Options);

    private static readonly Regex Banner = new(
        "ランキング(に参加|へ|参加中)|クリック(を?お願い|して|お願い)|応援(クリック|よろしく|お願い)|にほんブログ村|ブログ村へ"
        + "|拍手(する|ボタン|はせず)|ポチ(っ|と)|バナー|ご購読(は|の)|購読(する|解除|申し込み|はこちら)|メルマガ(登録|解除)"
        + "|登録・?解除|配信停止|unsubscribe|subscribe (to|now|here|for free)|^thanks for reading.{0,60}$|(この記事"
        + "|投稿)が気に入ったら|気に入ったらサポート|いいなと思ったら応援|view (this email )?in (your )?browser|ご寄付"
        + "|カンパのお願い|寄付のお願い|donate|チャンネル登録|無料登録|^無料で登録すると|お読みいただきありがとうございます"
        + "|^Explore more on",
        Options);

    private static readonly Regex Disclaimer = new(
        @"無断(転載|複製|引用)|転載(を?禁|は?お断り|不可|自由|される場合|の際は|歓迎)|著作権は|免責|(本|当)(記事|稿|サイト"
        + @"|ブログ).{0,40}(見解|責任を負|代表するもの|保証)|all rights reserved|copyright|©|^\(c\)\s?[0-9]{4}|disclaimer"
        + @"|the views expressed|creative commons|fair use",
        Options);

    private const string FormWord =
        @"お?名前|ニックネーム|HN|ハンドル|メール|メールアドレス|Email|Name|Website|ウェブサイト|サイト|URL|タイトル|題名|本文"
        + @"|内容|パスワード|画像認証|認証コード|CAPTCHA|コード"
        + @"|送信|送信する|投稿|投稿する|確認|クリア|リセット|キャンセル|Submit|Send|Reset|Cancel";

    private static readonly Regex Form = new(
        $@"^({FormWord})\s*([::*※]|\(必須\)|\(任意\)|（必須）|\[必須(入力)?\])*$"
        + @"|^[0-9]+\s?/\s?[0-9]+(文字)?$|上(に|の画像に)表示された文字|画像(の中)?の(文字|数字)を|ロボットではありません"
        + @"|I.m not a robot|reCAPTCHA|スパム(対策|防止)|メールアドレスが公開されることは|必須項目|※.*(必須|欄です)"
        + @"|ログインすると?、?コメント|管理者にだけ表示|次回のコメントで使用|Save my name|Your email address will not|(半角"
        + @"|全角)(英数)?(文字)?で(ご?入力|お書き)",
        Options);

    private static readonly Regex Comments = new(
        @"^((トラックバック|コメント)\s*[:(]\s*[0-9]+\s?\)?\s*[|/]?\s*){1,2}$|^([●■◆◇▼]\s*)?((この記事への?|記事への"
        + @"|この記事に対する)?(コメント|トラックバック)(一覧|欄|を残す|を書く|する|の?投稿|を投稿する?|はまだありません"
        + @"|は受け付けていません)?|(レス|返信|感想|ご意見)(一覧)?|comments?|leave a (reply|comment)|(no|[0-9]+) (comments?"
        + @"|responses?|replies)( on .*| to .*)?|post a comment|[0-9]+\s*件のコメント|コメント投稿全ログ.*|最新投稿・?コメント.*"
        + @"|trackbacks?( URL)?|(この記事の)?トラックバック ?URL|この記事にトラックバックする.{0,20})\s*([::]"
        + @"|\(?\s*[0-9]+\s*件?\s*\)?)*$",
        Linear);

    private static readonly Regex Separator = new(@"^[^\p{L}\p{N}]{2,}$", Options);

    private static readonly Regex MailHeader = new(
        @"^(From|To|Cc|Bcc|Reply-To|Message-ID|Sender|MIME-Version|Content-Type|Content-Transfer-Encoding|X-[A-Za-z-]+|Received"
        + @"|Return-Path|In-Reply-To|References|List-[A-Za-z-]+|User-Agent|差出人|宛先|送信者|送信日時):(\s|$)", Options);

    private static readonly Regex IssueNumber = new(
        @"^[^。、「」]{1,24}?[\W_]第\s*[0-9]+\s*[号巻](\s*\([^()]{1,16}\))?[\W_]*$|^[\W_]*(通巻)?\s*第?\s*([0-9,]+"
        + @"|[〇一二三四五六七八九十百千]+)\s*号(\s*\(.*\))?[\W_]*$|^[\W_]*(Vol|No|Issue)\.?\s*[0-9]+[\W_]*$", Options);

    private static readonly Regex HasNumber = new(@"第\s?[0-9]{1,5}\s?号|(?<![A-Za-z])(Vol|No|Issue)\.?\s?[0-9]", Options);

    private static readonly Regex Permalink = new(
        @"(固定リンク|パーマリンク|permalink|トラックバック\s*\([0-9]+\)|コメント\s*\([0-9]+\))", Options);

    private static readonly Regex RelatedHeading = new(
        @"^[-●■◆◇▼【\[<〈\s*・]*(関連(する)?(記事|エントリー?|リンク|情報|投稿|ニュース)(一覧)?|あわせて読みたい.*"
        + @"|合わせて読みたい.*|こちらもどうぞ|こんな記事も.*|この記事に関連する記事|Related( articles| posts| stories| reading)?"
        + @"|See also|You may also like|More on this)[】\]>〉\s]*[::]?$", Options);

    // Words about a site itself, as stand below its name.
    private static readonly Regex Tagline = new(
        "(ブログ|サイト|記事|情報|ニュース|コラム|日記|メルマガ|メールマガジン|翻訳).{0,30}(紹介|翻訳|お届け|発信|綴|つづ|配信"
        + "|掲載|集めて|公開)|^〜.*〜$|^~.*~$|ようこそ|welcome to", Options);

    private static readonly Regex SiteName = new(
        @"(ブログ|日記|diary|blog|通信|ニュース|NEWS|ジャーナル|新聞|マガジン|メルマガ|アーカイブ|archives?|のページ|のサイト"
        + @"|ホームページ|速報|通信社|ニュース解説|掲示板|フォーラム|forum|journal|review|magazine|newsletter|weekly|daily|記事|文庫"
        + @"|研究会|翻訳グループ|発行)\s*[!♪]?[」』】]?$", Options);

    private static readonly Regex Turn = new(
        @"^[\[<(■●【]*\s*(原文|訳文|翻訳|日本語訳|和訳|Original|Translation|English|日本語|英語)\s*\(?\s*([0-9]+(\s*/\s*[0-9]+)?)?\s*\)?[\]>】]*[::]?$", Linear);

    // An entry of a bulletin board: 2 ：名無しさん：2013/02/22(金) 19:05:02 ID:abc
    private static readonly Regex Entry = new(
        @"^(?<number>[0-9]{1,4})\s*[:.]?\s*(?<name>[^:]{1,40}?)\s*:\s*(?<date>[0-9]{2,4}/[0-9]{1,2}/[0-9]{1,2}.*)\sID:\S+.*$", Options);

    private const string Whose = "(転載|引用|翻訳|拙訳|訳文|全文)";

    private static readonly Regex Reposted = new(
        $@"^[-=~*―—\s]*[(【<\[]?\s*((以上|以下|ここから|ここまで)(、|は|が)?{Whose}(開始|始め|はじめ|終了|終わ?り|おわり|です)?"
        + $@"|{Whose}(開始|始め|はじめ|ここから|終了|終わ?り|おわり|ここまで))[。:]?\s*[)】>\]]?[-=~*―—\s]*$"
        + $@"|^[-=~*―—─\s]{{2,}}(ここから|ここまで|以下(転載|本文|訳文)?|以上)[-=~*―—─\s]{{2,}}$", Options);

    private static readonly Regex RepostCloses = new("以上|終|おわり|ここまで", Options);

    private static readonly Regex PostedAt = new(@"^(posted by .{1,40}? at|投稿者\s.{1,40}?\s時刻\s?:)\s?[0-9]{1,2}:[0-9]{2}\s*(\||$)", Options);

    private static readonly Regex Feature = new("^(小?特集|連載|シリーズ|巻頭言|巻頭)[\\s:・].{1,30}$", Options);

    private static readonly Regex Between = new(@"\s{2,}|[|｜∙·]", Options);

    private static readonly Regex Section = new(
        "^(国際|国内|社会|政治|経済|文化|海外|環境|労働|人権|科学|教育|スポーツ|天気|暮らし|地域|芸能|書籍|写真|社説|論説|論評"
        + "|評論|コラム|オピニオン|特集|ニュース|解説|書評|主張|時評|紹介|意見|連載|寄稿|翻訳|歴史|戦争|平和|反戦・平和|News"
        + "|Opinion|Culture|Sports?|World|Politics|Business|Science|Technology|Travel|Lifestyle|Letters|Arts|Books|Features?"
        + "|Essays?|Comment|Analysis|Editorials?)(・(国際|国内|社会|政治|経済|文化|評論|論評|紹介|意見|解説|翻訳|書評|主張|時評"
        + "|平和))*$", Options);

    public static bool IsRelatedHeading(string folded) => folded.Length <= LongestHeading && RelatedHeading.IsMatch(folded);

    public static bool IsSiteName(string folded) => folded.Length <= 40 && SiteName.IsMatch(folded.TrimEnd(' '));

    public static bool IsTagline(string folded) => folded.Length <= 100 && Tagline.IsMatch(folded);

    public static bool IsIssueNumber(string folded) => folded.Length <= 40 && IssueNumber.IsMatch(folded);

    /// <summary>Whether a line names an issue among other things: <c>サンプル速報第812号　橋守たちの休戦</c>.</summary>
    public static bool HasIssueNumber(string folded) => folded.Length <= 80 && HasNumber.IsMatch(folded);

    /// <summary>Who posted it and the hour, without the day: <c>posted by 葦 at 21:40 | Comment(2)</c>.</summary>
    public static bool IsPostedAt(string folded) => PostedAt.IsMatch(folded);

    public static bool IsMailHeader(string folded) => MailHeader.IsMatch(folded);

    public static bool HasPermalink(string folded) => folded.Length <= 160 && Permalink.IsMatch(folded);

    /// <summary>Where what readers wrote begins.</summary>
    public static bool OpensComments(string folded) =>
        folded.Length <= 60 && Comments.IsMatch(folded) || folded.Length <= 100 && Entry.Match(folded) is { Success: true } entry && entry.Groups["number"].Value != "1";

    /// <summary>The entry of a bulletin board that holds the text itself; its name and date are groups of the match.</summary>
    public static Match FirstEntry(string folded) => folded.Length <= 100 && Entry.Match(folded) is { Success: true } entry && entry.Groups["number"].Value == "1" ? entry : Match.Empty;

    /// <summary>What stands before a stretch in one of two languages: 原文(1/3), 翻訳(1/3).</summary>
    public static bool IsTurn(string folded) => folded.Length <= 20 && Turn.IsMatch(folded);

    /// <summary>The section of a newspaper: 国際, 評論・紹介・意見.</summary>
    public static bool IsSection(string folded) => folded.Length <= 14 && Section.IsMatch(folded) || folded.Length <= 40 && Feature.IsMatch(folded);

    /// <summary>What opens or closes what somebody else wrote: （転載開始）.</summary>
    public static bool IsReposted(string folded) => folded.Length <= 30 && Reposted.IsMatch(folded);

    public static bool ClosesRepost(string folded) => IsReposted(folded) && RepostCloses.IsMatch(folded);

    /// <summary>Some words in a row, each of which leads to a part of a site; of three or more one may be the site's own.</summary>
    private static bool IsMenu(string folded)
    {
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("|" or "/" or "·")).ToList();
        return words.Count > 1 && words.Count(word => !LeadsIntoSite(word)) is var others
            && (others == 0 || (others == 1 && words.Count > 3 && words.TrueForAll(word => word.Length <= LongestOfMenu)));
    }

    private static bool LeadsIntoSite(string word) => Navigation.IsMatch(word) || IsSection(word) || Share.IsMatch(word);

    private static string WithoutBrackets(string folded) => folded.AsSpan().ContainsAny('[', '【') ? folded.Replace('[', ' ').Replace(']', ' ').Replace('【', ' ').Replace('】', ' ').Trim() : folded;

    /// <summary>Null for a line that may be part of the article.</summary>
    public static Role? RoleOf(string folded) => folded.Length switch
    {
        > 160 => null,
        _ when Separator.IsMatch(folded) => Role.Separator,
        _ when IsRelatedHeading(folded) => Role.RelatedHeading,
        _ when Share.IsMatch(WithoutBrackets(folded)) => Role.Share,
        _ when OpensComments(folded) => Role.Comments,
        _ when Form.IsMatch(folded) => Role.Form,
        _ when Navigation.IsMatch(folded) || Between.IsMatch(folded)
            && Between.Split(folded).All(part => part.Length == 0 || Navigation.IsMatch(part.Trim())) || IsMenu(folded) => Role.Navigation,
        _ when IsPostedAt(folded) => Role.Poster,
        _ when Reposted.IsMatch(folded) => Role.Separator,
        _ when Disclaimer.IsMatch(folded) => Role.Disclaimer,
        _ when Banner.IsMatch(folded) => Role.Banner,
        _ when IsIssueNumber(folded) => Role.Site,
        _ => null,
    };
}
