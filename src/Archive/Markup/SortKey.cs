namespace Archive.Markup;

/// <summary>A name's place in a list, and the heading under which it stands. Keys of one language are in total order, the same on every machine.</summary>
/// <param name="Value">Compared as UTF-16 units: rank of the group, letters, marks, kinds of letters, and last the name itself.</param>
internal sealed record SortKey(SortGroup Group, string Value) : IComparable<SortKey>
{
    public int CompareTo(SortKey? other) => string.CompareOrdinal(Value, other?.Value);
}

/// <summary>The names of a list that stand under one heading.</summary>
/// <param name="Rank">Order among the headings of its language.</param>
internal sealed record SortGroup(int Rank, string Heading);
