using System.Text.RegularExpressions;
using Archive.Importing.Dates;

namespace Archive.Importing.Recognising;

/// <summary>Reads what stands below a text, backwards from its end: what tells of the article is kept, the rest is dropped.</summary>
internal sealed class FooterReader(Recognition reading)
{
    private const int MostLines = 60;
    private const int LongestItem = 120;
    private const int LongestNotice = 400;

    private static readonly Regex Hashtags = new(@"^(#[^\s#]{1,20}\s*)+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex FiledUnder = new(
        @"^This entry was posted( on .{4,40}?)? in (?<category>[^.]{1,60}?)( and tagged (?<tags>[^.]{1,80}?))?( by [^.]{1,40})?\.", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private readonly ClueWeighing _weighing = new(reading);
    private readonly NameLists _lists = new(reading.Found);
    private readonly RelatedList _related = new(reading);

    public void Read()
    {
        var end = new PageFoot(reading).Cut();
        var lines = 0;
        for (var index = end - 1; index >= reading.BodyStart && lines < MostLines; index--)
        {
            if (reading.RoleOf(index) is not (Role.Blank or Role.Repeated or Role.PosterWords or Role.Topics or Role.Separator or Role.Banner))
            {
                lines++;
                if (FirstOf(index) is not { } first)
                {
                    break;
                }

                index = first;
            }

            end = index;
        }

        reading.BodyEnd = end;
    }

    /// <returns>The first of the lines that belong together, of which one below the text is the last; null where that is text.</returns>
    private int? FirstOf(int last) => IsOfPage(last) ? last : _related.EndingAt(last) ?? (Known(last) ? last : Signature(last));

    private bool IsOfPage(int index) => reading.ClueOf(index) switch
    {
        Clue.Furniture { Role: not (Role.Separator or Role.RelatedHeading) } => Known(index),
        null => IsNotice(index),
        _ => false,
    };

    private bool Known(int index) => reading.ClueOf(index) is { } clue ? IsSaid(index, clue) : IsHashtags(index) || IsOriginalTitle(index) || IsNotice(index);

    private bool IsSaid(int index, Clue clue)
    {
        var line = reading.Lines[index].Number;
        switch (clue)
        {
            case Clue.Labelled { Value.Length: 0 }:
                return IsLabelAlone(index);
            case Clue.Labelled { Marker: Marker.Related } or Clue.Prefixed or Clue.WriterAndTitle:
                return false;
            case Clue.Furniture { Role: Role.Poster }:
                TopicOfPoster(index);
                return _weighing.Take(index, clue);
            case Clue.LoneDate date:
                return Posted(index, date.Date);
            case Clue.WebAddress address:
                reading.Found.Add(FactFields.SourceUrl, address.Url, Sureness.Likely, line);
                return Is(index, Role.SourceAddress);
            case Clue.Dated dated when reading.Folded(index)[0] is '(' or '[' or '<':
                reading.Found.AddPlace(dated.Name, dated.Date, isFirst: true, line);
                return Is(index, Role.Publication);
            case Clue.Dated or Clue.Writer { Sureness: Sureness.Likely }:
                return false;
            default:
                return _weighing.Take(index, clue);
        }
    }

    private bool Is(int index, Role role)
    {
        reading.Is(index, role, Sureness.Likely);
        return true;
    }

    private bool Posted(int index, FoundDate date)
    {
        var (text, line) = (reading.Folded(index), reading.Lines[index].Number);
        reading.Found.Add(FactFields.Posted, date, FurnitureWords.HasPermalink(text) ? Sureness.Sure : Sureness.Likely, line);
        TopicBehind(text, date, line);
        return Is(index, Role.Date);
    }

    private bool IsHashtags(int index)
    {
        if (!Hashtags.IsMatch(reading.Folded(index)))
        {
            return false;
        }

        _lists.AddTopics(reading.Folded(index).Replace(' ', '、').Trim('、'), Sureness.Likely, reading.Lines[index].Number);
        return Is(index, Role.Topics);
    }

    /// <summary>Whether it says what may be done with the text, or leads to its own address.</summary>
    private bool IsNotice(int index)
    {
        var text = reading.Folded(index);
        return text.Length <= LongestNotice && FurnitureWords.RoleOf(text[..Math.Min(text.Length, 160)]) is Role.Disclaimer ? Is(index, Role.Disclaimer)
            : FurnitureWords.HasPermalink(text) && Permalink(index);
    }

    /// <summary>Words in Latin letters below a Japanese text, with the original's rights, address or day at once below them.</summary>
    private bool IsOriginalTitle(int index)
    {
        if (!MayBeOriginalTitle(index, reading.Folded(index)))
        {
            return false;
        }

        reading.Found.Add(FactFields.SourceTitle, reading.Lines[index].Text, Sureness.Likely, reading.Lines[index].Number);
        reading.Found.IsTranslation = true;
        return Is(index, Role.OriginalTitle);
    }

    private bool MayBeOriginalTitle(int index, string text) =>
        reading.IsJapanese && Shapes.IsLatin(text) && !reading.Found.Has(FactFields.SourceTitle) && !text.EndsWith('.') && text.Length < LongestItem
        && text.Count(character => character == ' ') >= 2 && !Shapes.IsLatinPerson(text) && !text.Contains("://", StringComparison.Ordinal)
        && reading.Next(index, reading.Lines.Count) is { } next && reading.RoleOf(next) is Role.Disclaimer or Role.SourceAddress or Role.Publication or Role.Author;

    /// <summary>A field of a form, or the words before the address that stands below.</summary>
    private bool IsLabelAlone(int index)
    {
        var role = FurnitureWords.RoleOf(reading.Folded(index)) is Role.Form ? Role.Form : reading.Next(index, reading.Lines.Count) is { } next
            && reading.RoleOf(next) == Role.SourceAddress ? Role.Label : Role.Paragraph;
        reading.Is(index, role);
        return role != Role.Paragraph;
    }

    private bool Permalink(int index)
    {
        if (FiledUnder.Match(reading.Folded(index)) is { Success: true } filed)
        {
            _lists.AddTopics($"{filed.Groups["category"].Value}, {filed.Groups["tags"].Value}", Sureness.Likely, reading.Lines[index].Number);
        }

        var date = DateFinder.All(reading.Folded(index), DateSetting.Text).FirstOrDefault();
        reading.Found.Add(FactFields.Posted, date, Sureness.Likely, reading.Lines[index].Number);
        reading.Is(index, date is null ? Role.Navigation : Role.Date, Sureness.Likely);
        return true;
    }

    /// <summary><c>posted by 葦 at 21:40| Comment(2) | 翻訳 | 読者になる</c>: the one word that leads nowhere is a category.</summary>
    private void TopicOfPoster(int index)
    {
        var parts = reading.Folded(index).Split('|', StringSplitOptions.TrimEntries).Skip(1);
        if (parts.Where(part => Shapes.MayBeTopic(part) && FurnitureWords.RoleOf(part) is null).ToList() is [var topic])
        {
            _lists.AddTopics(topic, Sureness.Likely, reading.Lines[index].Number);
        }
    }

    /// <summary><c>2022年1月19日 (水) アメリカ | 固定リンク</c>: the word before the bar is a category.</summary>
    private void TopicBehind(string text, FoundDate date, int line)
    {
        var rest = text[date.End..];
        var bar = rest.IndexOf('|', StringComparison.Ordinal);
        if (bar > 0 && FurnitureWords.HasPermalink(rest[bar..]))
        {
            _lists.AddTopics(rest[..bar].Trim(), Sureness.Likely, line);
        }
    }

    /// <summary>Below the last line across the page: an address and how to leave the list, but no paragraph.</summary>
    private int? Signature(int last)
    {
        for (var index = last - 1; index > Math.Max(reading.BodyStart, last - 12); index--)
        {
            if (Shapes.IsProse(reading.Folded(index)) || Shapes.EndsSentence(reading.Folded(index)) && !FurnitureWords.IsTagline(reading.Folded(index)))
            {
                return null;
            }

            if (reading.Folded(index).Length < 2 || reading.ClueOf(index) is not Clue.Furniture { Role: Role.Separator })
            {
                continue;
            }

            var below = Enumerable.Range(index, reading.Lines.Count - index).Where(line => !reading.Lines[line].IsBlank).ToList();
            if (!below.Exists(line => reading.Folded(line).Contains('@', StringComparison.Ordinal)))
            {
                return null;
            }

            below.ForEach(line => reading.Is(line, Role.Banner, Sureness.Likely));
            return index;
        }

        return null;
    }
}
