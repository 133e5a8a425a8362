using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Importing.Dates;
using Archive.Importing.Texts;
using Archive.Markup;

namespace Archive.Importing.Recognising;

/// <summary>Reads the line that was found to be the title: without the number, the abbreviation and the source that stand on it too.</summary>
internal sealed class TitleReader(Recognition reading, TitleFinder titles, ClueWeighing weighing)
{
    private static readonly Regex Number = new(@"^([【\[(][0-9]{1,2}[】\])]|[■●◆]\s?[0-9]{1,2}[.)])\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Day = new(@"^(?<day>[0-9]{1,2})\s+(?=\S)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Translated = new("[【\\[〈<(](全文)?(翻訳|和訳|訳文|日本語訳|邦訳|抄訳|仮訳|拙訳|全訳)[】\\]〉>)]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex SourceBehind = new(@"^(?<title>.{4,}?)\s*\((?<source>[^()]{2,50})\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Whether an editor's bracket says so: 【翻訳】.</summary>
    public static bool IsCalledTranslation(string folded) => Translated.IsMatch(folded);

    /// <returns>The index of the line behind the title.</returns>
    public int Read(int index)
    {
        var line = reading.Lines[index];
        reading.Found.IsTranslation |= IsCalledTranslation(line.Folded);
        switch (reading.ClueOf(index))
        {
            case Clue.Labelled { Marker: Marker.Title } labelled:
                weighing.Take(index, labelled);
                return index + 1;
            case Clue.Dated dated:
                reading.Found.Add(FactFields.Title, dated.Name, Sureness.Likely, line.Number);
                reading.Found.Add(FactFields.Posted, dated.Date, line.Folded.EndsWith(')') ? Sureness.Guess : Sureness.Likely, line.Number); // of a speech it may be its own
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
            default:
                return Plain(index);
        }
    }

    private int Plain(int index)
    {
        var line = reading.Lines[index];
        var sureness = reading.Found.Has(FactFields.Title) || line.Form == LineForm.Heading ? Sureness.Sure : Sureness.Likely;
        if (sureness != Sureness.Sure && TitleScore.BeginsText(reading, index))
        {
            reading.Found.Add(FactFields.Title, reading.FirstWords(index), Sureness.Guess, line.Number);
            return index; // the text is only called by it, and keeps it
        }

        var lines = titles.LinesFrom(index);
        reading.Found.Add(FactFields.Title, lines == 1 ? Alone(line) : titles.Joined(index), sureness, line.Number);
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

    /// <summary><c>【１】井戸掘りの学校（ハーバー・クォータリー、2018年6月）</c></summary>
    private string Alone(PastedLine line)
    {
        var folded = line.FoldedLine;
        var start = Math.Max(Number.Match(line.Folded).Length, DayBefore(line));
        if (SourceBehind.Match(line.Folded, start, line.Folded.Length - start) is not { Success: true } behind)
        {
            return start == 0 ? line.Text : folded.Original(start, line.Folded.Length - start);
        }

        var source = behind.Groups["source"];
        var date = DateFinder.AtEnd(source.Value, DateSetting.Label);
        var name = (date is null ? source.Value : source.Value[..date.Start]).Trim(' ', '、', ',');
        if (date is not null && Shapes.MayBeName(name))
        {
            reading.Found.AddPlace(name, date, isFirst: true, line.Number);
        }

        return date is not null && Shapes.MayBeName(name) || IsNamedBelow(name, line.Number)
            ? folded.Original(behind.Groups["title"])
            : folded.Original(start, line.Folded.Length - start);
    }

    /// <summary><c>06 題名</c> above <c>2021/04/06</c>: the day of the post once more, as some blogs have it before the title.</summary>
    private int DayBefore(PastedLine line) =>
        Day.Match(line.Folded) is { Success: true } day && reading.Next(line.Number - 1, reading.Lines.Count) is { } next
        && reading.ClueOf(next) is Clue.LoneDate { Date.Date.Day: { } stated } && stated == int.Parse(day.Groups["day"].Value, CultureInfo.InvariantCulture)
            ? day.Length
            : 0;

    private bool IsNamedBelow(string name, int line) => reading.Lines.Skip(line).Take(6)
        .Any(below => ClueReader.Read(below) is Clue.Dated dated && Folding.Name(dated.Name) == Folding.Name(name));
}
