using System.Text.RegularExpressions;
using Archive.Importing.Dates;

namespace Archive.Importing.Recognising;

/// <summary>A sentence such as 本稿は…「…」（…）の全訳である: it stays in the text, and says what the original is.</summary>
internal static class Colophons
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    private static readonly Regex Sentence = new(
        """
        ^ ((本稿|本記事|この記事|これ|以下|本文|訳文) \s* (は|、)+ )? \s*
        (?<author>[^、。"“「『()]{2,40}?) (氏|さん)? \s* (の|による|,)? \s* (随筆|記事|論考|文章|エッセイ|コラム|論文|寄稿|講演|著作|作品)? \s*
        ["“「『] (?<title>[^"“”」』]{3,200}?) ,? ["”」』] \s* [,、(]? \s*
        (?<rest>[^。]{0,160}?) \s* \)? \s* の? (全文)? (全訳|抄訳|翻訳|邦訳|日本語訳|和訳|訳) (である|です|だ|になります)? [。.]? $
        """,
        Options | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking); // with so many choices a hostile line would never end

    public static Clue? Read(string text)
    {
        if (!text.Contains('訳', StringComparison.Ordinal) || Sentence.Match(text) is not { Success: true } match)
        {
            return null;
        }

        var rest = match.Groups["rest"].Value;
        var date = DateFinder.AtEnd(rest, DateSetting.Label);
        var publication = (date is null ? rest : rest[..date.Start]).Split([',', '、'])[0].Trim(' ', '(', ')', '『', '』');
        var author = match.Groups["author"].Value.Trim(' ', ',');
        return new Clue.Translates(
            Shapes.IsPerson(author) || KanjiNames.IsSpaced(author) ? author : null,
            match.Groups["title"].Value.Trim(' ', ','),
            publication.Length is > 1 and <= 60 ? publication : null,
            date);
    }
}
