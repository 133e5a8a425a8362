using System.Text.RegularExpressions;
using Archive.Importing.Dates;

namespace Archive.Importing.Recognising;

/// <summary>The sources that the text itself cites with a day, in brackets or before a colon. Only an explanation tells of them: they are no fields.</summary>
internal static class Citations
{
    // What stands further from a date is not what names its source.
    private const int Nearest = 200;

    private static readonly Regex Before = new(@"(『(?<name>[^』]{2,40})』|[(（](?<name>[^()（）]{2,40}?)|(?<name>(?:[A-Z][\w.'’-]*\s){0,4}[A-Z][\w.'’-]+)\s*:)\s*[、,:]?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static IEnumerable<Fact> In(ReadArticle article) =>
        from line in article.Lines
        where line.Role.IsText()
        let text = line.Line.Folded
        from date in DateFinder.All(text, DateSetting.Label)
        where date.Date.Day is not null
        let match = Before.Match(text[Math.Max(0, date.Start - Nearest)..date.Start])
        where match.Success && line.Role != Role.Tweet
        select new Fact(FactFields.Citation, match.Groups["name"].Value.Trim(' ', '、', ',', ':'), Sureness.Likely, line.Line.Number, date.Date);
}
