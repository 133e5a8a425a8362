namespace Archive.Markup.Bodies;

/// <summary>The places of a body where linking will write, noted while the body grows.</summary>
internal sealed class BodySlots(HtmlBuffer html)
{
    private const int UsualSlots = 64;

    private readonly List<Slot> _all = new(UsualSlots);

    public IReadOnlyList<Slot> All => _all;

    /// <summary>Leaves room for what is written here later.</summary>
    /// <param name="number">As <see cref="Slot.Number"/>.</param>
    public void Leave(int number, SlotPart part) => _all.Add(new(html.Length, number, part));
}
