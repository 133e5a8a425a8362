using System.Text;

namespace Archive.Markup;

/// <summary>The first sentences of a text, in which linking has still to put the titles of the articles that the author named by their ids alone.</summary>
/// <param name="Text">Plain text, with a <see cref="Gap"/> where a title goes.</param>
/// <param name="Named">The ids, one for each gap, in their order.</param>
internal sealed record Opening(string Text, IReadOnlyList<string> Named)
{
    /// <summary>Unicode's sign for what is no letter and stands among them.</summary>
    public const char Gap = '\uFFFC';

    /// <param name="title">Of an article, by its id.</param>
    public string With(Func<string, string> title)
    {
        if (Named.Count == 0)
        {
            return Text;
        }

        var parts = Text.Split(Gap);
        var text = new StringBuilder(parts[0]);
        foreach (var (id, words) in Named.Zip(parts.Skip(1)))
        {
            text.Append(title(id)).Append(words);
        }

        return text.ToString();
    }
}
