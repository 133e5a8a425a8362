using System.Buffers;
using Archive.Markup;

namespace Archive.Alignment;

/// <summary>A term with the words around it, as they stand in a paragraph.</summary>
/// <param name="Term">Empty where it is typed in another way than in <c>terms.yml</c>; then the paragraph begins in <paramref name="After"/>.</param>
internal sealed record TermInContext(string Before, string Term, string After)
{
    // Of kanji and kana a line takes fewer than of Latin letters.
    private const int Around = 60;
    private const int AroundInJapanese = 28;

    public static TermInContext Of(GlossaryPlace place, IEnumerable<string> forms)
    {
        var text = Folding.OneLine(WordsOf(place.Edition.Text.Body.Pieces, place.Edition.Text.Blocks[place.Block]));
        var around = place.Edition.Language == "ja" ? AroundInJapanese : Around;
        var lower = text.ToLowerInvariant();
        return forms.Select(form => WholeWords.Find(lower, form.ToLowerInvariant())).FirstOrDefault(found => found is not null) is { } at
            ? new(UpTo(text, at.Start.Value, around), text[at], From(text, at.End.Value, around))
            : new("", "", From(text, 0, 2 * around));
    }

    /// <summary>With a sign where a link takes its words from the title of an article.</summary>
    private static string WordsOf(BodyPieces body, Block block)
    {
        var (start, length) = block.Html.GetOffsetAndLength(body.Html.Length);
        var html = new ArrayBufferWriter<byte>(length);
        var done = start;
        foreach (var slot in body.Slots.Where(slot => slot.Part == SlotPart.Words && slot.Offset > start && slot.Offset < start + length))
        {
            html.Write(body.Html.Span[done..slot.Offset]);
            html.Write("…"u8);
            done = slot.Offset;
        }

        html.Write(body.Html.Span[done..(start + length)]);
        return BlockWords.Of(html.WrittenSpan);
    }

    private static string UpTo(string text, int end, int around)
    {
        var start = Math.Max(end - around, 0);
        while (IsInside(text, start))
        {
            start++;
        }

        return start == 0 ? text[..end] : $"…{text[start..end].TrimStart()}";
    }

    private static string From(string text, int start, int around)
    {
        var end = Math.Min(start + around, text.Length);
        while (IsInside(text, end))
        {
            end--;
        }

        return end == text.Length ? text[start..] : $"{text[start..end].TrimEnd()}…";
    }

    private static bool IsInside(string text, int place) =>
        WholeWords.Joins(text, place) || (place > 0 && place < text.Length && char.IsLowSurrogate(text[place]));
}
