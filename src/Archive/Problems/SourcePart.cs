namespace Archive.Problems;

/// <summary>A stretch of one file that is read by itself, while every place in it stays one of the whole file.</summary>
internal sealed record SourcePart(SourceText Source, int Start, int Length)
{
    public ReadOnlySpan<char> Text => Source.Text.AsSpan(Start, Length);

    /// <param name="offset">From the beginning of the part.</param>
    public Location At(int offset, int length = 0) => Source.At(Start + offset, length);
}
