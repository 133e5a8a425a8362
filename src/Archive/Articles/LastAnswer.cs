namespace Archive.Articles;

/// <summary>What was found out last about a list of values: who asks again about an equal one is given the same answer, to the object.</summary>
/// <param name="find">A pure function. It may be asked from several threads.</param>
internal sealed class LastAnswer<T, TAnswer>(Func<IReadOnlyList<T>, TAnswer> find)
{
    private Known? _last;

    public TAnswer About(IReadOnlyList<T> values)
    {
        var last = _last;
        return last is not null && last.Values.SequenceEqual(values) ? last.Answer : (_last = new Known(values, find(values))).Answer;
    }

    private sealed record Known(IReadOnlyList<T> Values, TAnswer Answer);
}
