using Archive.Markup;

namespace Archive.Importing.Recognising;

/// <summary>Reads the head of a text forwards, up to its first paragraph: what stands above the title, the title, and what stands below it.</summary>
internal sealed class HeaderReader(Recognition reading)
{
    private const int LongestLine = 40;
    private const int Buttons = 3;

    private readonly ClueWeighing _weighing = new(reading);
    private readonly Labels _labels = new(reading);
    private Marker? _awaited;

    public void Read()
    {
        if (new UntitledTurns(reading).Read())
        {
            return;
        }

        var head = ArticleHead.Of(reading);
        var mail = new MailHeaders(reading).Read(head);
        var titles = new TitleFinder(reading, [.. head.Where(index => index >= mail)]);
        var title = reading.Found.Facts.FirstOrDefault(fact => fact.Field == FactFields.Title) is { } subject ? titles.Again(subject.Value) : titles.Find();
        reading.TitleLine = title;
        Above([.. head.Where(index => index >= mail && index < title)], isMail: mail > 0);
        var next = title is { } found ? new TitleReader(reading, titles, _weighing).Read(found) : mail;
        reading.BodyStart = Below([.. head.Where(index => index >= next)], next);
    }

    /// <summary>In a mail whoever sends it speaks first; on a page it is the site.</summary>
    private void Above(List<int> lines, bool isMail)
    {
        var above = new AboveTitle(reading);
        foreach (var index in lines)
        {
            if (isMail)
            {
                reading.Is(index, Role.PosterWords, Sureness.Likely);
            }
            else
            {
                above.Take(index);
            }
        }
    }

    /// <returns>Where the text begins.</returns>
    private int Below(List<int> head, int next)
    {
        var start = next;
        for (var place = 0; place < head.Count; place++)
        {
            var index = head[place];
            if (!Awaited(index) && !Known(head, place))
            {
                if (!LeadsToButtons(head, place) && !LeadsOn(head, place))
                {
                    break;
                }

                continue;
            }

            start = index + 1;
        }

        return reading.Next(start - 1, reading.Lines.Count) ?? start;
    }

    /// <summary>The value of a label that stood on a line of its own.</summary>
    private bool Awaited(int index)
    {
        if (_awaited is not { } marker || reading.ClueOf(index) is Clue.Labelled or Clue.Dated or Clue.Published)
        {
            return false;
        }

        var isOriginal = marker is Marker.Original or Marker.OriginalTitle;
        _awaited = isOriginal && reading.ClueOf(index) is Clue.WebAddress ? marker : null;
        return isOriginal ? Shapes.IsLatin(reading.Folded(index)) && _labels.Take(index, marker, reading.Lines[index].Text.Trim())
            : reading.Folded(index).Length <= LongestLine * 2 && _labels.Take(index, marker, reading.Lines[index].Text.Trim());
    }

    private bool Known(List<int> head, int place)
    {
        var index = head[place];
        var line = reading.Lines[index].Number;
        switch (reading.ClueOf(index))
        {
            case Clue.Labelled { Value.Length: 0 } label:
                _awaited = label.Marker;
                reading.Found.IsTranslation |= label.Marker is Marker.Original or Marker.OriginalTitle;
                reading.Is(index, Role.Label);
                return true;
            case Clue.Labelled { Marker: Marker.Related }:
                return false;
            case Clue.LoneDate date:
                return new LoneDates(reading).Take(index, date.Date);
            case Clue.Dated dated:
                Dated(index, dated);
                return true;
            case Clue.WebAddress address:
                reading.Found.Add(IsOfPost(head, place) ? FactFields.Address : FactFields.SourceUrl, address.Url, Sureness.Likely, line);
                reading.Is(index, Role.SourceAddress, Sureness.Likely);
                return true;
            case { } clue and not (Clue.Prefixed or Clue.WriterAndTitle):
                return _weighing.Take(index, clue);
            default:
                return new BareNames(reading).Take(index);
        }
    }

    /// <summary>Whether an address beside who posted a text is that of the post; of two the second is the original's.</summary>
    private bool IsOfPost(List<int> head, int place) =>
        !reading.Found.Has(FactFields.Address)
        && ((place + 1 < head.Count && reading.ClueOf(head[place + 1]) is Clue.PostedBy) || (place > 0 && reading.ClueOf(head[place - 1]) is Clue.PostedBy));

    private void Dated(int index, Clue.Dated dated)
    {
        var line = reading.Lines[index].Number;
        var name = Folding.Compatible(dated.Name);
        if ((Shapes.IsKatakanaName(name) || Shapes.IsLatinPerson(name) || reading.Names.IsPerson(name)) && !reading.Names.IsPublication(name)
            && !Shapes.IsPublication(name) && Shapes.HasJapanese(name))
        {
            reading.Found.Add(FactFields.Author, dated.Name, Sureness.Likely, line);
            reading.Found.Add(FactFields.SourceDate, dated.Date, Sureness.Likely, line);
            reading.Found.IsTranslation |= reading.IsJapanese;
            reading.Is(index, Role.Author, Sureness.Likely);
            return;
        }

        reading.Found.AddPlace(dated.Name, dated.Date, isFirst: false, line);
        reading.Is(index, Role.Publication, Sureness.Likely);
    }

    /// <summary>A few words between the name of the author and the buttons of the page, as writing sites have them.</summary>
    private bool LeadsToButtons(List<int> head, int place)
    {
        var text = reading.Folded(head[place]);
        if (text.Length >= LongestLine || Shapes.EndsSentence(text) || ArticleHead.Introduces(reading, head[place]) || !reading.Found.Has(FactFields.Author)
            || !head.Skip(place + 1).Take(Buttons).Any(index => reading.ClueOf(index) is Clue.Furniture { Role: Role.Share }))
        {
            return false;
        }

        reading.Is(head[place], Role.Navigation, Sureness.Likely);
        return true;
    }

    /// <summary>Whether a line of which nothing is known still stands in the head, since something that is known follows at once.</summary>
    private bool LeadsOn(List<int> head, int place)
    {
        var text = reading.Folded(head[place]);
        return ArticleHead.Introduces(reading, head[place]) || text.Length < LongestLine && !Shapes.EndsSentence(text)
            && head.Skip(place + 1).Take(2).Any(index => reading.ClueOf(index) is Clue.Labelled { Marker: not Marker.Related } or Clue.Dated or Clue.Published or Clue.TranslatedBy or Clue.LoneDate or Clue.Several or Clue.Writer);
    }
}
