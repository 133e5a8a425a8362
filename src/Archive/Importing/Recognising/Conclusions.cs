using Archive.Articles;
using Archive.Importing.Texts;
using Archive.Markup;

namespace Archive.Importing.Recognising;

/// <summary>Weighs what was found: which day is whose, which publication was the first. Nothing is concluded that no line says.</summary>
internal sealed class Conclusions(Recognition reading)
{
    private readonly List<Fact> _facts = [];

    private Findings Found => reading.Found;

    /// <summary>Whether an English text is itself what appeared where its head says.</summary>
    private bool IsOriginal => !Found.IsTranslation && !reading.IsJapanese;

    public IReadOnlyList<Fact> Draw()
    {
        var title = Best(FactFields.Title);
        if (title is not null)
        {
            _facts.Add(title with { Value = title.Value.Trim() });
        }

        var posted = Related(title) ?? Posted() ?? OfPage(FactFields.Posted, DayOf(reading.Text.Page.Published));
        Keep(FactFields.Subtitle, FactFields.Updated, FactFields.Method, FactFields.Author, FactFields.Translator, FactFields.Topics, FactFields.SourceTitle, FactFields.SourceUrl);
        Places();
        OfHead(reading.Text.Page);
        Source();
        Dates(posted);
        foreach (var fact in Found.Facts.Where(fact => fact.Field is FactFields.Site or FactFields.Address or FactFields.Tweet))
        {
            _facts.Add(fact);
        }

        return [.. _facts.Select(fact => fact.Sureness == Sureness.Sure && Brackets.AreOpen(fact.Value) ? fact with { Sureness = Sureness.Likely } : fact)]; // its end is missing
    }

    private static string? DayOf(string? published) => published is not null
        && PartialDate.Parse(published, withTime: true) is { IsKnown: true } day ? day.Iso : null;

    private static Fact? OfPage(string field, string? value) => value is null ? null : new Fact(field, value, Sureness.Likely, 0);

    private Fact? Best(string field) => Found.Facts.Where(fact => fact.Field == field).OrderByDescending(fact => fact.Sureness).FirstOrDefault();

    /// <summary>A lone day that is also the original's says nothing of the posting.</summary>
    private Fact? Posted() => Best(FactFields.Posted) is { } posted
        && (posted.Sureness == Sureness.Sure || Best(FactFields.SourceDate) is not { } source
        || Day(source.Value) != Day(posted.Value)) ? posted : null;

    private void Keep(params string[] fields)
    {
        foreach (var field in fields)
        {
            var facts = Found.Facts.Where(fact => fact.Field == field).ToList();
            _facts.AddRange(FactFields.IsList(field) ? facts.OrderBy(fact => fact.Line)
                : facts.OrderByDescending(fact => fact.Sureness).Take(1).Select(fact => field == FactFields.Updated ? fact with { Value = Day(fact.Value) } : fact));
        }

        if (!_facts.Exists(fact => fact.Field == FactFields.Author) && fields.Contains(FactFields.Author) && reading.Text.Page.Author is { } author)
        {
            _facts.Add(new Fact(FactFields.Author, author, Sureness.Guess, 0));
        }
    }

    /// <returns>The day on which the article itself was posted, where a list of related ones holds it.</returns>
    private Fact? Related(Fact? title)
    {
        Fact? posted = null;
        foreach (var related in Found.Facts.Where(fact => fact.Field == FactFields.Related))
        {
            if (title is null || !Recognition.IsSameTitle(title.Value, related.Value))
            {
                _facts.Add(related);
            }
            else if (related.Date is { } day)
            {
                posted = new Fact(FactFields.Posted, day.Iso, Sureness.Likely, related.Line);
            }
        }

        return posted;
    }

    /// <summary>The first is what the words say came first, else the one with the earliest day; the others republished it.</summary>
    private void Places()
    {
        var places = Merged();
        if (places.Count == 0)
        {
            return;
        }

        var first = places.Find(place => place.IsFirst)
            ?? places.OrderBy(place => place.When.IsKnown ? 0 : 1).ThenBy(place => place.When).First();
        _facts.Add(new Fact(FactFields.SourcePublication, first.Name, first.IsFirst ? Sureness.Sure : Sureness.Likely, first.Line));
        if (first.Date is { } date)
        {
            Found.Add(FactFields.SourceDate, date, Sureness.Sure, first.DateLine);
        }

        foreach (var other in places.Where(place => place != first && place.Date is not null))
        {
            _facts.Add(new Fact(FactFields.SourceVia, other.Name, Sureness.Likely, other.Line, other.When));
        }
    }

    /// <summary>A saved page names its site and its address: those of the original, if that is what was saved.</summary>
    private void OfHead(PageFacts page)
    {
        Say(IsOriginal ? FactFields.SourcePublication : FactFields.Site, page.Site);
        Say(IsOriginal ? FactFields.SourceUrl : FactFields.Address, page.Url);
    }

    private void Say(string field, string? value)
    {
        if (OfPage(field, value) is { } fact && !_facts.Exists(known => known.Field == field))
        {
            _facts.Add(fact);
        }
    }

    /// <summary>Each name once: a line may name a publication, and the next one the day.</summary>
    private List<NamedPlace> Merged()
    {
        var places = new List<NamedPlace>();
        foreach (var place in Found.Places)
        {
            var same = places.FindIndex(other => Folding.Name(other.Name) == Folding.Name(place.Name));
            if (same < 0)
            {
                places.Add(place);
                continue;
            }

            var known = places[same];
            places[same] = known with
            {
                Date = known.Date ?? place.Date,
                DateLine = known.Date is null ? place.Line : known.DateLine,
                IsFirst = known.IsFirst || place.IsFirst,
            };
        }

        return places;
    }

    private void Source()
    {
        if (Best(FactFields.SourceDate) is { } date)
        {
            _facts.Add(date);
        }

        var title = _facts.Find(fact => fact.Field == FactFields.SourceTitle);
        if (title is not null && Languages.Of(Folding.Compatible(title.Value)) is { } language)
        {
            _facts.Add(new Fact(FactFields.SourceLanguage, language, Sureness.Likely, title.Line));
        }
        else if (title is null && _facts.Find(fact => fact.Field == FactFields.SourceUrl) is { } url && OfAddress(url.Value) is { } named)
        {
            _facts.Add(new Fact(FactFields.SourceLanguage, named, Sureness.Likely, url.Line));
        }
        else if (Best(FactFields.SourceLanguage) is { } said)
        {
            _facts.Add(said);
        }
        else if (IsOriginal && _facts.Find(fact => fact.Field is FactFields.SourcePublication or FactFields.SourceDate) is { } source)
        {
            _facts.Add(new Fact(FactFields.SourceLanguage, "en", Sureness.Likely, source.Line));
        }
    }

    /// <summary>The words of a title often stand in its address.</summary>
    private static string? OfAddress(string url) =>
        Urls.TryRead(url, out var address) && address.AbsolutePath.Contains('-', StringComparison.Ordinal) ? Languages.Of(address.AbsolutePath.Replace('-', ' ').Replace('/', ' ')) : null;

    /// <summary>The day of the translation comes before that of the posting; neither is ever the original's, but where the text is the original.</summary>
    private void Dates(Fact? posted)
    {
        var own = IsOriginal ? _facts.Find(fact => fact.Field == FactFields.SourceDate) : null;
        if ((Best(FactFields.Translated) ?? own ?? posted) is { } date)
        {
            _facts.Add(date with { Field = FactFields.Date, Value = Day(date.Value) });
        }

        if (posted is not null && _facts.Find(fact => fact.Field == FactFields.Date) is { } known && Day(known.Value) != Day(posted.Value))
        {
            _facts.Add(posted with { Field = FactFields.Added, Value = Day(posted.Value) });
        }
    }

    /// <summary>Without the time of day, which only a source's date carries.</summary>
    private static string Day(string value) => value.Split('T')[0];
}
