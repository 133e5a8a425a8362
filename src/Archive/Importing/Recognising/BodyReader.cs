using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Importing.Dates;
using Archive.Importing.Texts;

namespace Archive.Importing.Recognising;

/// <summary>Reads the text itself: which lines are headings, notes, tweets, and which articles it names by the way. Nothing of it is lost.</summary>
internal sealed class BodyReader(Recognition reading)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int LongestHeading = 40;
    private const int LongestPlainHeading = 35;
    private const int ShortestParagraph = 60;
    private const int FirstLines = 2;
    private const int LastLines = 8;

    private static readonly Regex Tweet = new(@"^[—–―-]+\s*(?<name>.{1,60}?)\s*\((?<handle>@\w{1,30})\)\s*(?<date>.+)$", Options);

    private static readonly Regex Numbered = new(
        @"^((第\s*)?([0-9]{1,2}|[一二三四五六七八九十]{1,3})\s*([.、)章節部]|\s)\s*\S|\(([0-9]{1,2}|[一二三四五六七八九十])\)\s*\S|[IVX]{1,4}[.、]\s*\S)", Options);

    private static readonly Regex Signed = new("^([■◆▼●◇□▽★☆]\\s*\\S|【[^】]{2,30}】$|〈[^〉]{2,30}〉$|<[^>]{2,30}>$)", Options);

    private static readonly Regex InText = new(@"^(関連記事|参考記事|関連)\s*[::]\s*(?<title>.{4,120})$", Options);

    private static readonly Regex Note = new(@"^[(【\[〔<]\s*(訳者?注|訳者|注)", Options);

    private static readonly Regex TranslatorBehind = new(@"\((翻訳|訳|訳者)\s*[:=/・]\s*(?<name>[^()、。:=]{2,20}?)\s*\)$", Options);

    public void Read()
    {
        for (var index = reading.BodyStart; index < reading.BodyEnd; index++)
        {
            if (reading.RoleOf(index) == Role.Paragraph)
            {
                reading.Is(index, Of(index));
            }
        }

        Translator();
        Sources();
        PageNumbers();
        Headings();
    }

    /// <summary>A name in brackets behind the last words: they stay as they are.</summary>
    private void Translator()
    {
        for (var index = reading.BodyEnd - 1; index >= Math.Max(reading.BodyStart, reading.BodyEnd - LastLines); index--)
        {
            if (reading.RoleOf(index) == Role.Paragraph && TranslatorBehind.Match(reading.Folded(index)) is { Success: true } match && !reading.Found.Has(FactFields.Translator))
            {
                reading.Found.Add(FactFields.Translator, match.Groups["name"].Value, Sureness.Likely, reading.Lines[index].Number);
                reading.Found.IsTranslation = true;
            }
        }
    }

    /// <summary>What is translated may be said in the first lines of a text, or cited behind its last, above a few words about its author.</summary>
    private void Sources()
    {
        var lines = Enumerable.Range(reading.BodyStart, Math.Max(0, reading.BodyEnd - reading.BodyStart)).Where(index => reading.RoleOf(index) == Role.Paragraph).ToList();
        var weighing = new ClueWeighing(reading);
        foreach (var index in lines.Take(FirstLines).Where(index => reading.ClueOf(index) is Clue.Translates))
        {
            weighing.Take(index, reading.ClueOf(index)!);
        }

        foreach (var index in lines.Skip(FirstLines).TakeLast(LastLines / 2).Where(index => reading.ClueOf(index) is Clue.Cited))
        {
            weighing.Take(index, reading.ClueOf(index)!);
        }
    }

    /// <summary>Numbers alone on their lines that count on by one, as between the pages of a printed text; those of sections begin with one.</summary>
    private void PageNumbers()
    {
        var numbers = Enumerable.Range(reading.BodyStart, Math.Max(0, reading.BodyEnd - reading.BodyStart))
            .Where(index => reading.RoleOf(index) == Role.Paragraph && PageNumber(index) is not null).ToList();
        if (numbers.Count > 1 && PageNumber(numbers[0]) > 2 && numbers.Select(PageNumber).SequenceEqual(Enumerable.Range(PageNumber(numbers[0])!.Value, numbers.Count).Select(number => (int?)number)))
        {
            numbers.ForEach(index => reading.Is(index, Role.Separator, Sureness.Likely));
        }
    }

    private int? PageNumber(int index) =>
        reading.Folded(index).Trim('-', ' ') is { Length: > 0 and < 4 } text && text.All(char.IsAsciiDigit) ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private Role Of(int index)
    {
        var line = reading.Lines[index];
        var text = reading.Folded(index);
        if (FurnitureWords.IsTurn(text) && reading.ClueOf(index) is not Clue.Labelled { Value.Length: > 0 })
        {
            return Role.Label;
        }

        if (FurnitureWords.IsReposted(text))
        {
            return Role.Separator;
        }

        if (Tweet.Match(text) is { Success: true } tweet)
        {
            return TweetEndsAt(index, tweet);
        }

        if (InText.Match(text) is { Success: true } related)
        {
            reading.Found.Add(new Fact(FactFields.Related, line.FoldedLine.Original(related.Groups["title"]), Sureness.Likely, line.Number));
            return Role.RelatedInText;
        }

        return line.Form == LineForm.Quotation ? Role.Quotation : Note.IsMatch(text) ? Role.Note : line.Form == LineForm.ListItem ? Role.ListItem : Role.Paragraph;
    }

    /// <summary>The line above a tweet's signature is its text, unless that is a paragraph of the article in another language.</summary>
    private Role TweetEndsAt(int index, Match tweet)
    {
        if (DateFinder.AtEnd(tweet.Groups["date"].Value, DateSetting.Text) is not { } date)
        {
            return Role.Paragraph;
        }

        if (reading.Previous(index) is { } above && above >= reading.BodyStart && reading.RoleOf(above) == Role.Paragraph
            && (Shapes.IsLatin(reading.Folded(above)) || reading.Folded(above).Contains("t.co/", StringComparison.Ordinal)))
        {
            reading.Is(above, Role.Tweet);
        }

        reading.Found.Add(new Fact(FactFields.Tweet, $"{tweet.Groups["name"].Value} ({tweet.Groups["handle"].Value})", Sureness.Sure, reading.Lines[index].Number, date.Date));
        return Role.Tweet;
    }

    /// <summary>At least two of one kind: a single short line may be anything. A saved page has said what its headings are.</summary>
    private void Headings()
    {
        var lines = Enumerable.Range(reading.BodyStart, Math.Max(0, reading.BodyEnd - reading.BodyStart)).Where(index => reading.RoleOf(index) == Role.Paragraph).ToList();
        lines.Where(index => reading.Lines[index].Form == LineForm.Heading).ToList().ForEach(index => reading.Is(index, Role.Heading));
        if (lines.Exists(index => reading.RoleOf(index) == Role.Heading))
        {
            return;
        }

        Mark(lines.Where(index => IsShort(index, LongestHeading) && Numbered.IsMatch(reading.Folded(index)) && LeadsToText(index)));
        Mark(lines.Where(index => IsShort(index, LongestHeading) && Signed.IsMatch(reading.Folded(index)) && LeadsToText(index)));
        Mark(lines.Where(IsPlainHeading));
    }

    private void Mark(IEnumerable<int> lines)
    {
        var headings = lines.ToList();
        if (headings.Count > 1)
        {
            headings.ForEach(index => reading.Is(index, Role.Heading, Sureness.Likely));
        }
    }

    private bool IsShort(int index, int most) =>
        reading.Folded(index) is var text && text.Length <= (Shapes.HasJapanese(text) ? most : most * 2)
            && !Shapes.EndsSentence(text.TrimEnd('?', '!')) && !text.Contains('。', StringComparison.Ordinal)
        && !text.Contains("://", StringComparison.Ordinal) && reading.RoleOf(index) == Role.Paragraph;

    private bool LeadsToText(int index) => reading.Next(index, reading.BodyEnd) is { } next && reading.Folded(next).Length > ShortestParagraph / 2;

    private bool IsPlainHeading(int index)
    {
        var text = reading.Folded(index);
        return IsShort(index, LongestPlainHeading) && text.Length > 1 && (!Shapes.HasJapanese(text) || !Shapes.EndsInPredicate(text))
            && text[^1] is not ('、' or ',' or ':' or '」')
            && text[0] is not ('「' or '『' or '(' or '-' or '・' or '*' or '#' or '@' or '"' or '“' or '—') && !char.IsAsciiLetterLower(text[0]) && text.Any(char.IsLetter)
            && index > reading.BodyStart && reading.Lines[index - 1].IsBlank
            && index + 1 < reading.BodyEnd && reading.Lines[index + 1].IsBlank
            && reading.Next(index, reading.BodyEnd) is { } next && reading.Folded(next).Length > ShortestParagraph && reading.RoleOf(next) == Role.Paragraph;
    }
}
