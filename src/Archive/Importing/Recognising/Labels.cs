using System.Text.RegularExpressions;
using Archive.Importing.Dates;
using Archive.Importing.Texts;
using Archive.Markup;

namespace Archive.Importing.Recognising;

/// <summary>Gives the fields what stands behind a label, each in the form that its word asks for.</summary>
internal sealed class Labels(Recognition reading)
{
    // What stands behind the closing bracket is the issue.
    private static readonly Regex Journal = new("^『(?<name>[^『』]{2,60})』", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Retitled = new("^(?<name>.{2,60}?)\\s+as\\s+[“\"「『](?<title>[^“”\"「」『』]{2,200}?),?[”\"」』]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // Another spelling of the name, in the letters of the other language.
    private static readonly Regex Spelling = new(@"\s*[(（](?<spelling>[^()（）]+)[)）]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private const int LongestName = 60;

    private const string AroundTitle = " 　:：";

    private const string AroundName = AroundTitle + "、､,，|｜-－";

    private readonly NameLists _lists = new(reading.Found);

    private Findings Found => reading.Found;

    /// <summary>What a label says of the words behind it, or of the line below it.</summary>
    public bool Take(int index, Marker marker, string value) => marker switch
    {
        _ when value.Length == 0 => Is(index, Role.Label),
        Marker.Title => One(index, FactFields.Title, value, Role.Title),
        Marker.Subtitle => One(index, FactFields.Subtitle, value, Role.Subtitle),
        Marker.OriginalTitle or Marker.Original => Original(index, value),
        Marker.Publication => Publication(index, value),
        Marker.Author => Author(index, value),
        Marker.Translator => Translator(index, value),
        Marker.Topics => Topics(index, value),
        Marker.TranslationDate or Marker.PostingDate or Marker.SourceDate or Marker.UpdateDate => Date(index, marker, value),
        Marker.Related => Is(index, Role.RelatedHeading),
        _ => Poster(index, value),
    };

    private bool One(int index, string field, string value, Role role)
    {
        Found.Add(field, value, Sureness.Sure, reading.Lines[index].Number);
        return Is(index, role);
    }

    private bool Author(int index, string value)
    {
        _lists.Add(FactFields.Author, value, Sureness.Sure, reading.Lines[index].Number);
        return Is(index, Role.Author);
    }

    private bool Topics(int index, string value)
    {
        _lists.AddTopics(value, Sureness.Sure, reading.Lines[index].Number);
        return Is(index, Role.Topics);
    }

    /// <summary><c>投稿者: 太郎 | 2022年1月19日 | カテゴリー: 川</c>: one line of a blog with everything on it.</summary>
    private bool Poster(int index, string value)
    {
        var line = reading.Lines[index].Number;
        foreach (var part in value.Split('|', '｜').Skip(1).Select(part => part.Trim()))
        {
            Found.Add(FactFields.Posted, DateFinder.Whole(Folding.Compatible(part), DateSetting.Text), Sureness.Likely, line);
            if (Regex.Match(part, @"^(カテゴリー?|タグ|Category|Categories|Tags)\s*[:：]\s*(?<topics>.+)$", RegexOptions.IgnoreCase) is { Success: true } topics)
            {
                _lists.AddTopics(topics.Groups["topics"].Value, Sureness.Likely, line);
            }
        }

        return Is(index, Role.Poster);
    }

    private bool Original(int index, string value)
    {
        var line = reading.Lines[index].Number;
        var (words, url) = WebAddresses.Apart(value);
        var title = Brackets.Bare(words, AroundTitle);
        Found.Add(FactFields.SourceUrl, url ?? "", Sureness.Sure, line);
        var isTitle = title.Length > 3 && !Shapes.MayBeLinkWord(title);
        if (isTitle)
        {
            Found.Add(FactFields.SourceTitle, title, Sureness.Sure, line);
        }

        Found.IsTranslation = true;
        return Is(index, isTitle ? Role.OriginalTitle : Role.SourceAddress);
    }

    private bool Publication(int index, string value)
    {
        var line = reading.Lines[index].Number;
        var (words, url) = WebAddresses.Apart(value);
        var (place, title) = TitleApart(words);
        var (name, date) = NameAndDay(place);
        Found.Add(FactFields.SourceUrl, url ?? "", Sureness.Sure, line);
        if (IsOwnPage(name))
        {
            Found.Add(FactFields.Posted, date, Sureness.Sure, line);
            return Is(index, Role.Date);
        }

        Found.Add(FactFields.SourceTitle, title, Sureness.Sure, line);
        Found.IsTranslation |= title.Length > 0 && Shapes.HasJapanese(title) != reading.IsJapanese;
        return Place(index, name, date);
    }

    private bool Place(int index, string name, FoundDate? date)
    {
        var line = reading.Lines[index].Number;
        if (name.Length is > 1 and <= LongestName)
        {
            Found.AddPlace(name, date, isFirst: true, line);
        }
        else
        {
            Found.Add(FactFields.SourceDate, date, Sureness.Likely, line);
        }

        return Is(index, name.Length > 1 ? Role.Publication : Role.SourceAddress);
    }

    /// <summary>On its own page it is the translation that appeared; an original may have come from there.</summary>
    private bool IsOwnPage(string name) => (reading.IsJapanese || Found.IsTranslation)
        && Found.Facts.Where(fact => fact.Field == FactFields.Site).Select(fact => fact.Value).Append(reading.Text.Page.Site)
            .Any(site => site is not null && Folding.Name(site) == Folding.Name(name));

    /// <summary><c>Originally published in 潮見だより as 「紙の上の潮」, 12 October 2021</c></summary>
    private static (string Place, string Title) TitleApart(string words)
    {
        var written = new FoldedLine(words);
        return Retitled.Match(written.Text) is { Success: true } match
            ? (written.Original(match.Groups["name"]) + written.Original(match.Length, written.Text.Length - match.Length), written.Original(match.Groups["title"]))
            : (words, "");
    }

    /// <summary>A name as it is written, and the day behind or before it.</summary>
    private static (string Name, FoundDate? Date) NameAndDay(string words)
    {
        var written = new FoldedLine(words);
        var (stretch, date) = DayApart(written.Text);
        var (start, length) = stretch.GetOffsetAndLength(written.Text.Length);
        var name = Journal.Match(written.Text) is { Success: true } journal ? written.Original(journal.Groups["name"]) : Brackets.Bare(written.Original(start, length), AroundName);
        return (Spelling.Match(name) is { Success: true } other && Shapes.HasJapanese(name[..other.Index]) != Shapes.HasJapanese(other.Value) ? name[..other.Index] : name, date);
    }

    /// <summary>A year alone before a name may belong to it.</summary>
    private static (Range Name, FoundDate? Date) DayApart(string folded) =>
        DateFinder.AtEnd(folded, DateSetting.Label) is { } last ? (..last.Start, last)
        : DateFinder.All(folded, DateSetting.Label).FirstOrDefault() is { Start: 0, IsMoreThanYear: true } first ? (^folded[first.End..].TrimStart('付', 'け').Length.., first)
        : (.., null);

    private bool Translator(int index, string value)
    {
        var line = reading.Lines[index].Number;
        var folded = Folding.Compatible(value);
        var date = DateFinder.AtEnd(folded, DateSetting.Label);
        var name = date is null || folded.Length != value.Length ? folded : value;
        name = (date is null ? name : name[..date.Start]).Trim(' ', '、', ',', '(', '（', '[', '<', '>', '　', ':');
        if (Regex.IsMatch(name, "(?i)^(deepl|google|機械|自動|chatgpt|bing)"))
        {
            Found.Add(FactFields.Method, "machine", Sureness.Likely, line);
        }
        else
        {
            _lists.Add(FactFields.Translator, name, Sureness.Sure, line);
        }

        Found.Add(FactFields.Translated, date, Sureness.Sure, line);
        Found.IsTranslation = true;
        return Is(index, Role.Translator);
    }

    private bool Date(int index, Marker marker, string value)
    {
        var line = reading.Lines[index].Number;
        var date = DateFinder.All(Folding.Compatible(value), DateSetting.Label).FirstOrDefault();
        if (date is null)
        {
            return false;
        }

        var field = marker switch
        {
            Marker.TranslationDate => FactFields.Translated,
            Marker.SourceDate => FactFields.SourceDate,
            Marker.UpdateDate => FactFields.Updated,
            _ => FactFields.Posted,
        };
        Found.Add(field, date, Sureness.Sure, line);
        return Is(index, Role.Date);
    }

    private bool Is(int index, Role role)
    {
        reading.Is(index, role);
        return true;
    }
}
