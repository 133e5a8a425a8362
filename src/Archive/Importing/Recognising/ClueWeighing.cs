using System.Text.RegularExpressions;
using Archive.Importing.Dates;
using Archive.Markup;

namespace Archive.Importing.Recognising;

/// <summary>Gives what a clue says to the fields, for lines whose neighbours leave no doubt of it.</summary>
internal sealed class ClueWeighing(Recognition reading)
{
    private static readonly Regex BetweenNames = new(@"\s*(?:、|,|，|&|＆|/|／|;|；| and | と )\s*", RegexOptions.CultureInvariant);
    private static readonly Regex BetweenTopics = new(@"\s*(?:、|,|，|/|／|;|；|\s[|｜]\s|　)\s*", RegexOptions.CultureInvariant);
    private static readonly Regex AfterTopics = new(@"\s*([|｜]\s*)?(固定リンク|パーマリンク|permalink|トラックバック|コメント|Leave a comment|Edit).*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase);

    private Findings Found => reading.Found;

    /// <summary>Whether the clue was one that needs no neighbours.</summary>
    public bool Take(int index, Clue clue)
    {
        var line = reading.Lines[index].Number;
        switch (clue)
        {
            case Clue.Labelled labelled:
                return Labelled(index, labelled.Marker, labelled.Value);
            case Clue.Published published:
                Found.AddPlace(published.Name, published.Date, isFirst: true, line);
                return Is(index, Role.Publication);
            case Clue.Writer writer:
                return Writer(index, writer);
            case Clue.TranslatedBy translated:
                Names(FactFields.Translator, translated.Name, Sureness.Likely, line);
                Found.Add(FactFields.Translated, translated.Date, Sureness.Likely, line);
                Found.Add(FactFields.SourceLanguage, translated.Language ?? "", Sureness.Sure, line);
                Found.IsTranslation = true;
                return Is(index, Role.Translator, Sureness.Likely);
            case Clue.Cited cited:
                return Cited(index, cited);
            case Clue.PostedBy posted:
                return PostedBy(index, posted);
            case Clue.Several several:
                return Several(index, several.Clues);
            case Clue.Translates translates:
                return Translates(index, translates);
            case Clue.Furniture furniture:
                return Is(index, furniture.Role);
            default:
                return false;
        }
    }

    /// <summary>What a label says of the words behind it, or of the line below it.</summary>
    public bool Labelled(int index, Marker marker, string value)
    {
        var line = reading.Lines[index].Number;
        if (value.Length == 0)
        {
            return Is(index, Role.Label);
        }

        switch (marker)
        {
            case Marker.Title:
                Found.Add(FactFields.Title, value, Sureness.Sure, line);
                return Is(index, Role.Title);
            case Marker.Subtitle:
                Found.Add(FactFields.Subtitle, value, Sureness.Sure, line);
                return Is(index, Role.Subtitle);
            case Marker.OriginalTitle or Marker.Original:
                return Original(index, value);
            case Marker.Publication:
                return Publication(index, value);
            case Marker.Author:
                Names(FactFields.Author, value, Sureness.Sure, line);
                return Is(index, Role.Author);
            case Marker.Translator:
                return Translator(index, value);
            case Marker.Topics:
                Topics(value, Sureness.Sure, line);
                return Is(index, Role.Topics);
            case Marker.TranslationDate or Marker.PostingDate or Marker.SourceDate or Marker.UpdateDate:
                return Date(index, marker, value);
            case Marker.Related:
                return Is(index, Role.RelatedHeading);
            default:
                Bar(value, line);
                return Is(index, Role.Poster);
        }
    }

    /// <summary><c>投稿者: 太郎 | 2022年1月19日 | カテゴリー: 川</c>: one line of a blog with everything on it.</summary>
    private void Bar(string value, int line)
    {
        foreach (var part in value.Split('|', '｜').Skip(1).Select(part => part.Trim()))
        {
            Found.Add(FactFields.Posted, DateFinder.Whole(Folding.Compatible(part), DateSetting.Text), Sureness.Likely, line);
            if (Regex.Match(part, @"^(カテゴリー?|タグ|Category|Categories|Tags)\s*[:：]\s*(?<topics>.+)$", RegexOptions.IgnoreCase) is { Success: true } topics)
            {
                Topics(topics.Groups["topics"].Value, Sureness.Likely, line);
            }
        }
    }

    public void Topics(string value, Sureness sureness, int line)
    {
        foreach (var topic in BetweenTopics.Split(AfterTopics.Replace(value, "")).Where(topic => topic.Length is > 0 and <= 30))
        {
            Found.Add(FactFields.Topics, topic.Trim('#', ' '), sureness, line);
        }
    }

    public void Names(string field, string value, Sureness sureness, int line)
    {
        foreach (var name in BetweenNames.Split(value).Select(Bare).Where(name => name.Length > 0))
        {
            Found.Add(field, name, sureness, line);
        }
    }

    private bool Is(int index, Role role, Sureness sureness = Sureness.Sure)
    {
        reading.Is(index, role, sureness);
        return true;
    }

    /// <summary>A name without honorifics and without its spelling in brackets.</summary>
    private static string Bare(string name)
    {
        var bare = Regex.Replace(name, @"\s*[(（][^)）]*[)）]\s*$", "");
        return Regex.Replace(bare, "\\s*(著|記|筆|訳|さん|氏)$", "").Trim();
    }

    private bool Writer(int index, Clue.Writer writer)
    {
        var line = reading.Lines[index].Number;
        Names(FactFields.Author, writer.Name, writer.Sureness, line);
        Found.IsTranslation |= reading.IsJapanese && Shapes.IsPerson(Folding.Compatible(writer.Name));
        if (writer.Publication is { } publication)
        {
            Found.AddPlace(publication, writer.Date, isFirst: false, line);
        }
        else
        {
            Found.Add(reading.IsJapanese ? FactFields.SourceDate : FactFields.Posted, writer.Date, Sureness.Likely, line);
        }

        return Is(index, Role.Author, writer.Sureness);
    }

    private bool Several(int index, IReadOnlyList<Clue> clues)
    {
        foreach (var clue in clues)
        {
            var isDay = clue is Clue.LoneDate;
            Found.Add(FactFields.Posted, (clue as Clue.LoneDate)?.Date, Sureness.Likely, reading.Lines[index].Number);
            if (clue is Clue.Dated dated)
            {
                Found.AddPlace(dated.Name, dated.Date, isFirst: false, reading.Lines[index].Number);
            }
            else if (!isDay)
            {
                Take(index, clue);
            }
        }

        return true;
    }

    /// <summary>The sentence stays; a name that stood above by itself was that of whoever translated or posted it.</summary>
    private bool Translates(int index, Clue.Translates translates)
    {
        var line = reading.Lines[index].Number;
        if (translates.Author is { } author && Shapes.HasJapanese(author))
        {
            Found.Forget(FactFields.Author, Sureness.Likely);
        }

        if (!Found.Has(FactFields.Author))
        {
            Found.Add(FactFields.Author, translates.Author ?? "", Sureness.Likely, line);
        }

        Found.Add(FactFields.SourceTitle, translates.Title ?? "", Sureness.Likely, line);
        if (translates.Publication is { } publication)
        {
            Found.AddPlace(publication, translates.Date, isFirst: true, line);
        }

        Found.IsTranslation = true;
        return Is(index, Shapes.EndsSentence(reading.Folded(index)) ? Role.Note : Role.OriginalTitle, Sureness.Likely);
    }

    private bool Cited(int index, Clue.Cited cited)
    {
        var line = reading.Lines[index].Number;
        if (!Found.Has(FactFields.Author))
        {
            Found.Add(FactFields.Author, cited.Author ?? "", Sureness.Likely, line);
        }

        Found.Add(FactFields.SourceTitle, cited.Title ?? "", Sureness.Likely, line);
        Found.AddPlace(cited.Publication ?? "", cited.Date, isFirst: true, line);
        Found.IsTranslation = true;
        return Is(index, Role.Publication, Sureness.Likely);
    }

    /// <summary>An English line below a Japanese text was translated with it, and speaks of the original; one of the page's own speaks of the page.</summary>
    private bool PostedBy(int index, Clue.PostedBy posted)
    {
        var line = reading.Lines[index].Number;
        if (!posted.IsEnglish || !reading.IsJapanese || posted.Name is null)
        {
            Found.Add(FactFields.Posted, posted.Date, Sureness.Sure, line);
            Found.Add(FactFields.Author, posted.IsEnglish && !reading.IsJapanese ? posted.Name ?? "" : "", Sureness.Guess, line);
            return Is(index, Role.Date);
        }

        Found.Add(FactFields.Author, posted.Name, Sureness.Likely, line);
        Found.Add(FactFields.SourceDate, posted.Date, Sureness.Sure, line);
        Found.Add(FactFields.SourceLanguage, "en", Sureness.Likely, line);
        Found.IsTranslation = true;
        return Is(index, Role.Author, Sureness.Likely);
    }

    private bool Original(int index, string value)
    {
        var line = reading.Lines[index].Number;
        var address = Regex.Match(value, @"https?://[^\s<>「」、。）)]+");
        var title = (address.Success ? value.Remove(address.Index, address.Length) : value).Trim(' ', ':', '：', '(', ')', '（', '）', '「', '」', '『', '』', '"', '“', '”');
        if (address.Success && Urls.IsWebAddress(address.Value))
        {
            Found.Add(FactFields.SourceUrl, address.Value, Sureness.Sure, line);
        }

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
        var folded = Folding.Compatible(value);
        if (Regex.Match(folded, @"https?://\S+") is { Success: true } address)
        {
            Found.Add(FactFields.SourceUrl, address.Value.TrimEnd(')', '>', '」', '。'), Sureness.Sure, line);
            folded = folded.Remove(address.Index, address.Length).Trim();
        }

        var date = DateFinder.AtEnd(folded, DateSetting.Label);
        var name = (date is null ? folded : folded[..date.Start]).Trim(' ', '、', ',', '(', '[', ')', ']', '「', '」', '『', '』', ':', '|', '-');
        if (name.Length is > 1 and <= 60)
        {
            Found.AddPlace(value.Contains(name, StringComparison.Ordinal) ? name : Bare(value), date, isFirst: true, line);
        }
        else
        {
            Found.Add(FactFields.SourceDate, date, Sureness.Likely, line);
        }

        return Is(index, name.Length > 1 ? Role.Publication : Role.SourceAddress);
    }

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
            Names(FactFields.Translator, name, Sureness.Sure, line);
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
}
