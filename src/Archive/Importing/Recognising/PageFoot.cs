using System.Text.RegularExpressions;
using Archive.Importing.Dates;

namespace Archive.Importing.Recognising;

/// <summary>What a page has below everything that is the article's: what readers wrote, buttons, requests.</summary>
internal sealed class PageFoot(Recognition reading)
{
    private const int MostOfPage = 12;
    private const int LongestOfPage = 40;

    private static readonly Regex SureComments = new("を残す|を書く|この記事|[0-9]|[a-zA-Z]{3}|投稿|一覧|受け付け", RegexOptions.CultureInvariant);

    /// <returns>The index behind the last line that may be the article's.</returns>
    public int Cut()
    {
        var end = CutComments();
        MarkFurniture(end);
        return end;
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
    private void MarkFurniture(int end)
    {
        var first = FirstButton(end);
        var isListed = false;
        foreach (var index in Enumerable.Range(first, end - first).Where(index => !reading.Lines[index].IsBlank))
        {
            isListed |= reading.ClueOf(index) is Clue.Furniture { Role: Role.Navigation };
            if (reading.ClueOf(index) is null || (isListed && reading.ClueOf(index) is Clue.LoneDate or Clue.Dated))
            {
                reading.Is(index, Role.Banner, Sureness.Likely);
            }
        }
    }

    private int FirstButton(int end)
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

        return last;
    }

    private bool IsText(int index) => reading.Folded(index) is var text && reading.ClueOf(index) is null
        && (text.Length > LongestOfPage || (Shapes.EndsSentence(text) && text.Length > LongestOfPage / 2));

    private IEnumerable<int> Followers(int index) =>
        Enumerable.Range(index + 1, Math.Max(0, Math.Min(12, reading.Lines.Count - index - 1))).Where(next => !reading.Lines[next].IsBlank).Take(6);

    private bool IsFormOrEntry(int index) =>
        FurnitureWords.RoleOf(reading.Folded(index)) is Role.Form or Role.Comments or Role.Share
        || DateFinder.All(reading.Folded(index), DateSetting.Text).Any(date => date.Time is not null);
}
