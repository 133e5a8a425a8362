namespace Archive.Markup.Bodies;

/// <summary>A link whose start is written and whose end is not.</summary>
/// <param name="Number">Its index among the edition's links; -1 where linking has no part in it, as with <c>mailto:</c>.</param>
internal readonly record struct OpenLink(int Number, bool WantsWords)
{
    public static readonly OpenLink Finished = new(-1, WantsWords: false);
}
