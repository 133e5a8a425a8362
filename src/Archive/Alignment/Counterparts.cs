using Archive.Articles;
using Archive.Markup;

namespace Archive.Alignment;

/// <summary>What the other edition has to each block of one: so that every address of either is found on the pages of both.</summary>
internal sealed class Counterparts
{
    private readonly AlignedPair _pair;
    private readonly bool _ofFirst;
    private readonly IReadOnlyList<Block> _own;
    private readonly IReadOnlyList<Block> _others;
    private readonly Counterpart[] _counterparts;

    private Counterparts(AlignedPair pair, Edition edition)
    {
        _pair = pair;
        _ofFirst = edition == pair.Editions.First;
        (_own, _others) = _ofFirst ? (pair.First, pair.Second) : (pair.Second, pair.First);
        _counterparts = new Counterpart[_own.Count];
        Array.Fill(_counterparts, Counterpart.None);
    }

    /// <summary>Of each block of an edition, in their order; of a text that is not shown nothing is told but that it changed.</summary>
    public static IReadOnlyList<Counterpart> Of(AlignedPair pair, Edition edition)
    {
        var counterparts = new Counterparts(pair, edition);
        if (pair.IsShown)
        {
            counterparts.AddAll();
        }

        if (edition == pair.Editions.Translated)
        {
            foreach (var (index, change) in OriginalChanges.In(pair, edition))
            {
                counterparts._counterparts[index] = counterparts._counterparts[index] with { Change = change };
            }
        }

        return counterparts._counterparts;
    }

    private void AddAll()
    {
        var taken = _own.Select(block => block.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var passage in _pair.Passages)
        {
            var (mine, theirs) = _ofFirst ? (passage.First, passage.Second) : (passage.Second, passage.First);
            AddAnchors(mine, theirs, passage.IsSure, taken);
        }
    }

    /// <summary>An address that the edition has itself stays where it is. What has no counterpart is found at its gap, what is unsure at the beginning of the passage.</summary>
    private void AddAnchors(Stretch mine, Stretch theirs, bool isSure, HashSet<string> taken)
    {
        for (var index = theirs.Start; index < theirs.End; index++)
        {
            var at = mine.Count == 0 ? Math.Min(mine.Start, _own.Count - 1) : mine.Start + Near(index - theirs.Start, isSure ? mine : mine with { Count = 1 });
            if (taken.Add(_others[index].Id))
            {
                _counterparts[at] = _counterparts[at].With(new SecondAnchor(_others[index].Id, IsCounterpart: isSure && mine.Count > 0));
            }
        }

        for (var index = mine.Start; isSure && theirs.Count > 0 && index < mine.End; index++)
        {
            _counterparts[index] = _counterparts[index] with { Says = _others[theirs.Start + Near(index - mine.Start, theirs)].Id };
        }
    }

    /// <summary>The place in a stretch that is as far from its beginning, or its last.</summary>
    private static int Near(int offset, Stretch stretch) => Math.Min(offset, stretch.Count - 1);
}

/// <summary>What the other edition has to one block.</summary>
/// <param name="Anchors">The addresses of the other edition that lead here.</param>
/// <param name="Says">The address of the block that surely says the same; null where there is none.</param>
/// <param name="Change">Of a translation: how its original is no longer as it was when the two were compared.</param>
internal sealed record Counterpart(IReadOnlyList<SecondAnchor> Anchors, string? Says, OriginalChange Change)
{
    public static Counterpart None { get; } = new([], null, OriginalChange.None);

    public Counterpart With(SecondAnchor anchor) => this with { Anchors = [.. Anchors, anchor] };
}

/// <summary>An address of the other edition.</summary>
/// <param name="IsCounterpart">Whether it stands at what says the same, and not only nearby.</param>
internal sealed record SecondAnchor(string Id, bool IsCounterpart);
