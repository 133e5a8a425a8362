using Archive.Articles;
using Archive.Importing.Dates;

namespace Archive.Importing.Recognising;

/// <summary>Everything that the lines of a text say, before it is weighed.</summary>
/// <param name="order">Null where the keeper has not said how the site writes numeric dates.</param>
internal sealed class Findings(NumericDateOrder? order)
{
    private readonly List<Fact> _facts = [];
    private readonly List<NamedPlace> _places = [];
    private readonly List<DateDoubtFound> _doubts = [];

    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>Where the text is said to have appeared, in the order of the lines.</summary>
    public IReadOnlyList<NamedPlace> Places => _places;

    /// <summary>Dates that are not to be believed as they stand.</summary>
    public IReadOnlyList<DateDoubtFound> Doubts => _doubts;

    /// <summary>Whether something tells that the text is a translation.</summary>
    public bool IsTranslation { get; set; }

    public bool Has(string field) => _facts.Exists(fact => fact.Field == field);

    public void Add(string field, string value, Sureness sureness, int line)
    {
        if (value.Trim() is { Length: > 0 } text && !_facts.Exists(fact => fact.Field == field && fact.Value == text))
        {
            _facts.Add(new Fact(field, text, sureness, line));
        }
    }

    /// <summary>Takes back what was no surer than something that says otherwise.</summary>
    public void Forget(string field, Sureness atMost) => _facts.RemoveAll(fact => fact.Field == field && fact.Sureness <= atMost);

    public void Add(Fact fact) => _facts.Add(fact);

    /// <summary>A date, unless it is ambiguous or impossible: then only the doubt is kept.</summary>
    public void Add(string field, FoundDate? date, Sureness sureness, int line)
    {
        if (date?.By(order) is not { } known)
        {
            return;
        }

        if (known.Doubt != DateDoubt.None)
        {
            _doubts.Add(new DateDoubtFound(field, known, line));
        }

        if (known.Date.IsKnown)
        {
            Add(field, known.Iso, known.Doubt == DateDoubt.None ? sureness : Sureness.Guess, line);
        }
    }

    /// <param name="isFirst">Whether the words themselves say that the text came from there.</param>
    public void AddPlace(string name, FoundDate? date, bool isFirst, int line)
    {
        var known = date?.By(order);
        if (known is { Doubt: not DateDoubt.None })
        {
            _doubts.Add(new DateDoubtFound(FactFields.SourceDate, known, line));
        }

        _places.Add(new NamedPlace(name, known is { Date.IsKnown: true } ? known : null, isFirst, line));
    }
}

/// <summary>A publication, and when the text appeared there.</summary>
internal sealed record NamedPlace(string Name, FoundDate? Date, bool IsFirst, int Line)
{
    /// <summary>The line on which the day stands.</summary>
    public int DateLine { get; init; } = Line;

    public PartialDate When => Date?.Date ?? PartialDate.Unknown;
}

/// <summary>A date that could not be believed, and the field for which it stood.</summary>
internal sealed record DateDoubtFound(string Field, FoundDate Date, int Line);
