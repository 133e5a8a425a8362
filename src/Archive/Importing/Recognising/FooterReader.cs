using System.Text.RegularExpressions;
using Archive.Importing.Dates;

namespace Archive.Importing.Recognising;

/// <summary>Reads what stands below a text, backwards from its end: what tells of the article is kept, the rest is dropped.</summary>
internal sealed class FooterReader(Recognition reading)
{
    private const int MostLines = 60;
    private const int MostRelated = 25;
    private const int LongestItem = 120;
    private const int LongestNotice = 400;
    private const int MostOfPage = 12;
    private const int LongestOfPage = 40;

    private static readonly Regex Hashtags = new(@"^(#[^\s#]{1,20}\s*)+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex FiledUnder = new(
        @"^This entry was posted( on .{4,40}?)? in (?<category>[^.]{1,60}?)( and tagged (?<tags>[^.]{1,80}?))?( by [^.]{1,40})?\.", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex SureComments = new("を残す|を書く|この記事|[0-9]|[a-zA-Z]{3}|投稿|一覧|受け付け", RegexOptions.CultureInvariant);

    private readonly ClueWeighing _weighing = new(reading);

    public void Read()
    {
        var end = CutFurniture(CutComments());
        var lines = 0;
        for (var index = end - 1; index >= reading.BodyStart && lines < MostLines; index--)
        {
            if (reading.RoleOf(index) is Role.Blank or Role.Repeated or Role.PosterWords or Role.Topics or Role.Separator or Role.Banner)
            {
                end = index;
                continue;
            }

            lines++;
            if (reading.ClueOf(index) is Clue.Furniture { Role: not (Role.Separator or Role.RelatedHeading) } && Known(index))
            {
                TopicOfPoster(index);
                end = index;
            }
            else if (reading.ClueOf(index) is null && IsNotice(index))
            {
                end = index;
            }
            else if (Related(index) is { } heading)
            {
                index = end = heading;
            }
            else if (Known(index))
            {
                end = index;
            }
            else if (Signature(index) is { } above)
            {
                index = end = above;
            }
            else
            {
                break;
            }
        }

        reading.BodyEnd = end;
    }

    /// <summary>What readers wrote is no part of an article; of all that follows only labelled lines are looked at.</summary>
    private int CutComments()
    {
        var cut = Enumerable.Range(reading.BodyStart, reading.Lines.Count - reading.BodyStart)
            .Where(index => !reading.Lines[index].IsBlank && FurnitureWords.OpensComments(reading.Folded(index)) && index > reading.BodyStart)
            .FirstOrDefault(index => SureComments.IsMatch(reading.Folded(index)) || Followers(index).Any(IsFormOrEntry)
                || !Followers(index).Any(), reading.Lines.Count);
        for (var index = cut; index < reading.Lines.Count; index++)
        {
            if (!reading.Lines[index].IsBlank)
            {
                reading.Is(index, FurnitureWords.RoleOf(reading.Folded(index)) ?? Role.Comments);
            }
        }

        return cut;
    }

    /// <summary>Below a button or a request no text follows that is more than a few words: then all of it is the page's.</summary>
    private int CutFurniture(int end)
    {
        var last = end;
        var lines = 0;
        for (var index = end - 1; index > reading.BodyStart && lines < MostOfPage; index--)
        {
            if (reading.Lines[index].IsBlank)
            {
                continue;
            }

            if (IsText(index))
            {
                break;
            }

            lines++;
            last = reading.ClueOf(index) is Clue.Furniture { Role: Role.Share or Role.Banner } ? index : last;
        }

        var isListed = false;
        foreach (var index in Enumerable.Range(last, end - last).Where(index => !reading.Lines[index].IsBlank))
        {
            isListed |= reading.ClueOf(index) is Clue.Furniture { Role: Role.Navigation };
            if (reading.ClueOf(index) is null || (isListed && reading.ClueOf(index) is Clue.LoneDate or Clue.Dated))
            {
                reading.Is(index, Role.Banner, Sureness.Likely);
            }
        }

        return end;
    }

    private bool IsText(int index) => reading.Folded(index) is var text && reading.ClueOf(index) is null
        && (text.Length > LongestOfPage || (Shapes.EndsSentence(text) && text.Length > LongestOfPage / 2));

    private IEnumerable<int> Followers(int index) =>
        Enumerable.Range(index + 1, Math.Max(0, Math.Min(12, reading.Lines.Count - index - 1))).Where(next => !reading.Lines[next].IsBlank).Take(6);

    private bool IsFormOrEntry(int index) =>
        FurnitureWords.RoleOf(reading.Folded(index)) is Role.Form or Role.Comments or Role.Share
        || DateFinder.All(reading.Folded(index), DateSetting.Text).Any(date => date.Time is not null);

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

        _weighing.Topics(reading.Folded(index).Replace(' ', '、').Trim('、'), Sureness.Likely, reading.Lines[index].Number);
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
            _weighing.Topics($"{filed.Groups["category"].Value}, {filed.Groups["tags"].Value}", Sureness.Likely, reading.Lines[index].Number);
        }

        var date = DateFinder.All(reading.Folded(index), DateSetting.Text).FirstOrDefault();
        reading.Found.Add(FactFields.Posted, date, Sureness.Likely, reading.Lines[index].Number);
        reading.Is(index, date is null ? Role.Navigation : Role.Date, Sureness.Likely);
        return true;
    }

    /// <summary><c>posted by 葦 at 21:40| Comment(2) | 翻訳 | 読者になる</c>: the one word that leads nowhere is a category.</summary>
    private void TopicOfPoster(int index)
    {
        var text = reading.Folded(index);
        if (FurnitureWords.IsPostedAt(text)
            && text.Split('|', StringSplitOptions.TrimEntries).Skip(1).Where(part => Shapes.MayBeTopic(part) && FurnitureWords.RoleOf(part) is null).ToList() is [var topic])
        {
            _weighing.Topics(topic, Sureness.Likely, reading.Lines[index].Number);
        }
    }

    /// <summary><c>2022年1月19日 (水) アメリカ | 固定リンク</c>: the word before the bar is a category.</summary>
    private void TopicBehind(string text, FoundDate date, int line)
    {
        var rest = text[date.End..];
        var bar = rest.IndexOf('|', StringComparison.Ordinal);
        if (bar > 0 && FurnitureWords.HasPermalink(rest[bar..]))
        {
            _weighing.Topics(rest[..bar].Trim(), Sureness.Likely, line);
        }
    }

    /// <returns>The line of the heading, where the line is the last of a list of related articles; null where it is none.</returns>
    private int? Related(int last)
    {
        var (index, blanks) = (last, 0);
        var marked = true;
        for (var items = 0; index >= reading.BodyStart && items < MostRelated; index--)
        {
            if (reading.Lines[index].IsBlank)
            {
                blanks++;
                continue;
            }

            if (FurnitureWords.IsRelatedHeading(reading.Folded(index)))
            {
                return index < last && (marked || blanks <= 1) ? RelatedList(index, last) : null;
            }

            if (reading.Folded(index).Length > LongestItem)
            {
                return null;
            }

            marked &= RelatedItems.HasBullet(reading.Lines[index]) || RelatedItems.EndsInDate(reading.Lines[index]);
            items++;
            if (!marked && items > 10)
            {
                return null;
            }
        }

        return null;
    }

    private int RelatedList(int heading, int last)
    {
        reading.Is(heading, Role.RelatedHeading);
        var bulleted = reading.Next(heading, last + 1) is { } first && RelatedItems.HasBullet(reading.Lines[first]);
        for (var index = heading + 1; index <= last; index++)
        {
            var line = reading.Lines[index];
            if (line.IsBlank)
            {
                continue;
            }

            var title = RelatedItems.TitleOf(line);
            var isItem = title.Length >= 3 && !title.EndsWith('…') && (!bulleted || RelatedItems.HasBullet(line)) && reading.ClueOf(index) is not Clue.Furniture;
            reading.Is(index, isItem ? Role.Related : Role.RelatedHeading);
            if (isItem)
            {
                reading.Found.Add(new Fact(FactFields.Related, title, Sureness.Sure, line.Number, RelatedItems.DateOf(line)?.Date is { IsKnown: true } date ? date : null));
            }
        }

        return heading;
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
