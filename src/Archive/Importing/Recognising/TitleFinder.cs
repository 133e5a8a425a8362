using System.Text.RegularExpressions;
using Archive.Importing.Texts;
using Archive.Markup;

namespace Archive.Importing.Recognising;

/// <summary>Which line of the head of a text is its title. What stands above it is the page's own.</summary>
/// <param name="head">The lines of the head that are not blank, by index.</param>
internal sealed class TitleFinder(Recognition reading, IReadOnlyList<int> head)
{
    private const int LongestTitle = 120;
    private const int FewestRepeated = 5;
    private const int FewestPrefixed = 8;
    private const int LongestBeside = 40;

    private static readonly Regex Continues = new("[—―–:、,~〜・-]$|[はがをにでとのへもや]$", RegexOptions.CultureInvariant);

    private static readonly Regex Editorial = new(@"^[【\[〈<](全文)?(翻訳|和訳|訳文|日本語訳|邦訳|抄訳|仮訳)[】\]〉>]\s*(?<title>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The words behind 【翻訳】; null where a line does not begin so.</summary>
    public static string? BehindEditorial(string folded) => Editorial.Match(folded) is { Success: true } match ? match.Groups["title"].Value : null;

    /// <summary>Null where nothing can be one.</summary>
    public int? Find() =>
        Labelled() ?? Of(IsPrefixed) ?? OfPage() ?? Of(index => IsFree(index) && reading.Lines[index].Form == LineForm.Heading)
        ?? Repeated() ?? Of(index => reading.ClueOf(index) is Clue.WriterAndTitle) ?? Likeliest();

    /// <summary>Where a title that is known from the head of a mail stands once more.</summary>
    public int? Again(string subject) => Of(index => IsFree(index)
        && Folding.Name(subject).Contains(Folding.Name(reading.Lines[index].Text), StringComparison.Ordinal));

    /// <summary>How many lines it was broken over: only an open bracket, a particle or a dash at the end says that it goes on.</summary>
    public int LinesFrom(int title)
    {
        var next = title + 1;
        if (next >= reading.Lines.Count || !head.Contains(next) || !IsFree(next) || !IsFree(title))
        {
            return 1;
        }

        var (first, second) = (reading.Folded(title), reading.Folded(next));
        var isOpen = first.Count(character => character is '「' or '『' or '(' or '“') > first.Count(character => character is '」' or '』' or ')' or '”');
        return second.Length < 60 && first.Length < 60 && !KanjiNames.MayBe(second) && (isOpen || (Continues.IsMatch(first) && !Shapes.IsPerson(second)) || IsRepeated(Joined(title)))
            && Shapes.HasJapanese(first) == Shapes.HasJapanese(second) ? 2 : 1;
    }

    /// <summary>Two lines of a title as one.</summary>
    public string Joined(int title)
    {
        var (first, second) = (reading.Lines[title].Text.Trim(), reading.Lines[title + 1].Text.Trim());
        return Shapes.HasJapanese(reading.Folded(title)) ? first + second : $"{first} {second}";
    }

    /// <summary>Whether nothing else is known of the line, so that it may be a title.</summary>
    private bool IsFree(int index) => reading.RoleOf(index) == Role.Paragraph && reading.ClueOf(index) is null
        && reading.Folded(index).Length is > 1 and <= LongestTitle && !FurnitureWords.IsTurn(reading.Folded(index));

    /// <summary>Unless a line above may be the title itself: then this one names where it appeared.</summary>
    private bool IsPrefixed(int index) =>
        reading.ClueOf(index) is Clue.Prefixed { Name.Length: > 0, Title.Length: >= FewestPrefixed }
        && head.TakeWhile(above => above < index).All(above => !IsFree(above) || FurnitureWords.IsSiteName(reading.Folded(above))
            || FurnitureWords.IsTagline(reading.Folded(above)));

    /// <summary><c>【翻訳】題名</c>: what an editor puts before a title is part of it.</summary>
    private bool IsEditorial(int index) => index == head[0] && BehindEditorial(reading.Folded(index)) is not null;

    private int? Of(Func<int, bool> condition) => head.Where(condition).Select(index => (int?)index).FirstOrDefault();

    private int? Labelled()
    {
        foreach (var index in head)
        {
            if (reading.ClueOf(index) is Clue.Labelled { Marker: Marker.Title } label)
            {
                return label.Value.Length > 0 ? index : reading.Next(index, reading.Lines.Count);
            }
        }

        return null;
    }

    /// <summary>What a saved page is called in the browser, mostly with the name of its site behind it.</summary>
    private int? OfPage() => reading.Text.Page.Title is { } page
        ? Of(index => IsFree(index) && Folding.Name(reading.Lines[index].Text) is { Length: > 3 } key
            && Folding.Name(page).StartsWith(key, StringComparison.Ordinal))
        : null;

    private int? Repeated() => head.Where(index => IsFree(index) && TitleScore.IsPhrase(reading.Folded(index)) && IsRepeated(reading.Lines[index].Text)).Select(index => (int?)index).LastOrDefault();

    private bool IsRepeated(string title)
    {
        var folded = Folding.Compatible(title.Trim());
        return folded.Length >= FewestRepeated && reading.Lines
            .Where(line => !line.IsBlank && line.Text.Trim() != title.Trim())
            .Any(line => line.Folded.Length <= folded.Length + LongestBeside && BeginsWith(line.Folded, folded))
            || folded.Length >= FewestRepeated && reading.Lines.Count(line => line.Text.Trim() == title.Trim()) > 1;
    }

    /// <summary>Behind a bullet perhaps, and before a date, a place in brackets or nothing.</summary>
    private static bool BeginsWith(string line, string title)
    {
        var bare = RelatedItems.WithoutBullet(line);
        return bare.StartsWith(title, StringComparison.Ordinal)
            && bare.AsSpan(title.Length).TrimStart() is [] or ['(' or '[' or '<' or '|' or '-' or (>= '0' and <= '9'), ..];
    }

    private int? Likeliest()
    {
        var free = head.Where(index => IsFree(index) || IsEditorial(index)
            || (reading.ClueOf(index) is Clue.Prefixed { Title.Length: >= FewestPrefixed } && index == head[0])
            || (reading.ClueOf(index) is Clue.Dated { Name.Length: >= FewestPrefixed } && index == head[0] && reading.EndsBlock(index) && !Shapes.IsPublication(reading.Folded(index)))).ToList();
        var scores = new TitleScore(reading, head, free);
        if (free.Count == 0)
        {
            return Of(index => reading.ClueOf(index) is Clue.Dated);
        }

        var best = free.MaxBy(scores.Of);
        return free.Contains(best - 1) && LinesFrom(best - 1) > 1 ? best - 1 : best;
    }
}
