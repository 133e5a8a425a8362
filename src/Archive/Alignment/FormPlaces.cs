using Archive.Articles;
using Archive.Problems;

namespace Archive.Alignment;

/// <summary>Where forms of terms stand in the file of an edition, which the words of its blocks no longer know.</summary>
internal sealed class FormPlaces(Edition edition)
{
    private const char Taken = '\uFFFC'; // stands where a longer form stood

    private readonly Excerpts _lines = new();

    /// <summary>The first place of any of some forms in a block; where its words are not as in the file, over a line end or under a reading, the block's beginning.</summary>
    /// <param name="longer">Forms of which one may be part, and then does not count.</param>
    public Location Of(int block, IReadOnlyList<string> forms, IReadOnlyList<string> longer)
    {
        var (start, end) = (edition.Text.Blocks[block].At, EndOf(block));
        for (var line = start.Line; line <= end.Line && _lines.Line(start.Path, line) is { } text && !string.IsNullOrWhiteSpace(text); line++)
        {
            var until = line == end.Line ? Math.Min(end.Column - 1, text.Length) : text.Length;
            var from = line == start.Line ? Math.Min(start.Column - 1, until) : 0;
            if (Find(text[from..until], forms, longer) is { } found)
            {
                var (at, length) = found.GetOffsetAndLength(until - from);
                return start with { Line = line, Column = from + at + 1, Length = length };
            }
        }

        return start;
    }

    /// <summary>The place of the next block; a blank line ends it before.</summary>
    private Location EndOf(int block) => block + 1 < edition.Text.Blocks.Count
        ? edition.Text.Blocks[block + 1].At
        : edition.Text.Blocks[block].At with { Line = int.MaxValue };

    private static Range? Find(string text, IReadOnlyList<string> forms, IReadOnlyList<string> longer)
    {
        var words = longer.Aggregate(text.ToLowerInvariant(), (rest, form) => rest.Replace(form.ToLowerInvariant(), new string(Taken, form.Length), StringComparison.Ordinal));
        return forms
            .Select(form => WholeWords.Find(words, form.ToLowerInvariant()))
            .Where(found => found is not null)
            .MinBy(found => found?.Start.Value);
    }
}
