using System.Text.RegularExpressions;
using Archive.Articles;
using Archive.Importing.Dates;
using Archive.Markup;

namespace Archive.Tests.Importing;

/// <summary>
/// A date as it stands in a text, and what it means: three columns, with <c>-</c> for what is no date, <c>?</c> before one that is doubtful or
/// alone for one that is ambiguous, <c>=</c> for the one before it, and the article's date in square brackets behind the text where the date leans on it.
/// </summary>
internal sealed record DateCase(string Text, string Expected, string Rule)
{
    private static readonly Regex Context = new(@"\s\[(?<kind>article|previous|no article date)\s?(?<date>[0-9-]*)\]$", RegexOptions.ExplicitCapture);

    private static readonly PartialDate Before = PartialDate.Of(1914, 2, 3)!;

    public string Name => $"{Text} ({Rule})";

    public static IEnumerable<DateCase> Read(string tsv) =>
        from line in tsv.Split('\n')
        where line.Length > 0 && line[0] != '#'
        let columns = line.TrimEnd('\r').Split('\t')
        select new DateCase(columns[0], columns[1], columns[2]);

    /// <summary>What the program makes of it, in the same form.</summary>
    public string Actual()
    {
        var context = Context.Match(Text);
        var text = context.Success ? Text[..context.Index] : Text;
        var known = PartialDate.Parse(context.Groups["date"].Value);
        var previous = Expected.StartsWith('=') ? Before : context.Groups["kind"].Value == "previous" ? known : null;
        var setting = new DateSetting(Place, context.Groups["kind"].Value == "article" ? known : null, previous);
        var found = DateFinder.AtEnd(Folding.Compatible(text), setting);
        return found switch
        {
            null or { Doubt: DateDoubt.Impossible } => "-",
            { Doubt: DateDoubt.Ambiguous } => "?",
            { Doubt: not DateDoubt.None } => "?" + found.Iso,
            _ when Expected.StartsWith('=') && found.Date == Before => Expected,
            _ => found.Iso,
        };
    }

    private DatePlace Place =>
        Rule.Contains("file name", StringComparison.Ordinal) ? DatePlace.FileName
        : Rule.Contains("label", StringComparison.Ordinal) || Rule.Contains("precision", StringComparison.Ordinal) ? DatePlace.Label
        : DatePlace.Text;
}
