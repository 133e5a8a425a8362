namespace Archive.Themes;

/// <summary>What linking puts in a link's slots, as finished HTML in UTF-8.</summary>
/// <param name="After">What stands behind the link: a word on its language, or a second, shorter link.</param>
internal sealed record FilledLink(byte[] Address, byte[] Words, byte[] After)
{
    /// <summary>A link whose slots need nothing.</summary>
    public static FilledLink Nothing { get; } = new([], [], []);

    public void AddTo(ModelBytes bytes)
    {
        bytes.Add(Address);
        bytes.Add(Words);
        bytes.Add(After);
    }
}
