using Archive.Importing.Texts;
using Archive.Markup;

namespace Archive.Importing.Recognising;

/// <summary>Reads the head of a text forwards, up to its first paragraph: what stands above the title, the title, and what stands below it.</summary>
internal sealed class HeaderReader(Recognition reading)
{
    private const int MostLines = 25;
    private const int LongestLine = 40;

    private readonly ClueWeighing _weighing = new(reading);
    private Marker? _awaited;

    public void Read()
    {
        var head = Head();
        var mail = new MailHeaders(reading).Read(head);
        var titles = new TitleFinder(reading, [.. head.Where(index => index >= mail)]);
        var title = reading.Found.Facts.FirstOrDefault(fact => fact.Field == FactFields.Title) is { } subject ? titles.Again(subject.Value) : titles.Find();
        reading.TitleLine = title;
        var above = new AboveTitle(reading);
        foreach (var index in head.TakeWhile(index => index < (title ?? mail)).Where(index => index >= mail))
        {
            above.Take(index);
        }

        var next = title is { } found ? Title(found, titles) : mail;
        reading.BodyStart = Below([.. head.Where(index => index >= next)], next);
    }

    /// <summary>The lines before the first paragraph of running text.</summary>
    private List<int> Head()
    {
        var head = new List<int>();
        for (var index = 0; index < reading.Lines.Count && head.Count < MostLines; index++)
        {
            if (reading.RoleOf(index) != Role.Paragraph)
            {
                continue;
            }

            if (Shapes.IsProse(reading.Folded(index)) && head.Count > 0 && reading.ClueOf(index) is null)
            {
                break;
            }

            head.Add(index);
        }

        return head;
    }

    /// <returns>The index of the line behind the title.</returns>
    private int Title(int index, TitleFinder titles)
    {
        var line = reading.Lines[index];
        var sureness = reading.Found.Has(FactFields.Title) || line.Form == LineForm.Heading ? Sureness.Sure : Sureness.Likely;
        switch (reading.ClueOf(index))
        {
            case Clue.Labelled { Marker: Marker.Title } labelled:
                _weighing.Take(index, labelled);
                return index + 1;
            case Clue.Dated dated:
                reading.Found.Add(FactFields.Title, dated.Name, Sureness.Likely, line.Number);
                reading.Found.Add(FactFields.Posted, dated.Date, Sureness.Likely, line.Number);
                reading.Is(index, Role.Title, Sureness.Likely);
                return index + 1;
            case Clue.Prefixed prefixed:
                Prefixed(index, prefixed);
                return index + 1;
            case Clue.WriterAndTitle both:
                reading.Found.Add(FactFields.Author, both.Name, Sureness.Guess, line.Number);
                reading.Found.Add(FactFields.Title, both.Title, Sureness.Guess, line.Number);
                reading.Is(index, Role.Title, Sureness.Guess);
                return index + 1;
        }

        var lines = titles.LinesFrom(index);
        reading.Found.Add(FactFields.Title, lines == 1 ? line.Text : titles.Joined(index), sureness, line.Number);
        for (var part = index; part < index + lines; part++)
        {
            reading.Is(part, Role.Title, sureness);
        }

        return index + lines;
    }

    /// <summary>An abbreviation and a day before a title are those of the original; a day alone is that of the posting.</summary>
    private void Prefixed(int index, Clue.Prefixed prefixed)
    {
        var line = reading.Lines[index].Number;
        reading.Found.Add(FactFields.Title, prefixed.Title, Sureness.Sure, line);
        reading.Is(index, Role.Title);
        if (prefixed.Name.Length == 0)
        {
            reading.Found.Add(FactFields.Posted, prefixed.Date, Sureness.Likely, line);
            return;
        }

        reading.Found.AddPlace(prefixed.Name, prefixed.Date, isFirst: true, line);
        reading.Found.IsTranslation = true;
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
                if (!LeadsOn(head, place))
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
        return isOriginal ? Shapes.IsLatin(reading.Folded(index)) && _weighing.Labelled(index, marker, reading.Lines[index].Text.Trim())
            : reading.Folded(index).Length <= LongestLine * 2 && _weighing.Labelled(index, marker, reading.Lines[index].Text.Trim());
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
                reading.Found.Add(reading.Found.Has(FactFields.Address)
                    || reading.ClueOf(head[Math.Max(0, place - 1)]) is not Clue.PostedBy ? FactFields.SourceUrl : FactFields.Address, address.Url, Sureness.Likely, line);
                reading.Is(index, Role.SourceAddress, Sureness.Likely);
                return true;
            case { } clue and not (Clue.Prefixed or Clue.WriterAndTitle):
                return _weighing.Take(index, clue);
            default:
                return new BareNames(reading).Take(index);
        }
    }

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

    /// <summary>Whether a line of which nothing is known still stands in the head, since something that is known follows at once.</summary>
    private bool LeadsOn(List<int> head, int place)
    {
        var text = reading.Folded(head[place]);
        return text.Length < LongestLine && !Shapes.EndsSentence(text)
            && head.Skip(place + 1).Take(2).Any(index => reading.ClueOf(index) is Clue.Labelled { Marker: not Marker.Related } or Clue.Dated or Clue.Published or Clue.TranslatedBy or Clue.LoneDate);
    }
}
