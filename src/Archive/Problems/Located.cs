namespace Archive.Problems;

/// <summary>A value that knows where its author wrote it.</summary>
internal sealed record Located<T>(T Value, Location At)
{
    public Located<TOther> With<TOther>(TOther value) => new(value, At);
}
