namespace Archive.Alignment;

/// <summary>Two stretches between fences.</summary>
/// <param name="IsTied">Whether an author tied their beginnings.</param>
internal sealed record StretchBounds(Stretch First, Stretch Second, bool IsTied)
{
    /// <summary>Whether there is but one block on a side and its author tied it: then all on the other side is its counterpart.</summary>
    public bool IsOneBead => IsTied && Math.Min(First.Count, Second.Count) == 1;
}
