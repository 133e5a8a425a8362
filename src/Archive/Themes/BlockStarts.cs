using System.Buffers;
using System.Globalization;
using Archive.Alignment;
using Archive.Markup;

namespace Archive.Themes;

/// <summary>What stands at the beginning of a text's blocks on its own page: a number that is a link to itself, and what the other language has to it.</summary>
/// <param name="other">The page of the other language, as a link from this one; null where there is none.</param>
internal sealed class BlockStarts(Readership reader, EditionText text, IReadOnlyList<Counterpart> counterparts, string? other)
{
    /// <summary>What stands at the beginning of a block, by its index; to be asked in order, as the paragraphs are counted.</summary>
    public Func<int, byte[]> Counted()
    {
        var number = 0;
        return index => At(index, IsNumbered(text.Blocks[index].Kind) ? ++number : 0);
    }

    /// <summary>All that decides it, but for the text itself.</summary>
    public void AddTo(ModelBytes bytes)
    {
        bytes.Add(other);
        foreach (var counterpart in counterparts)
        {
            foreach (var anchor in counterpart.Anchors)
            {
                bytes.Add(anchor.Id);
                bytes.Add(anchor.IsCounterpart);
            }

            bytes.Add(null); // no address: what follows is the block that says the same
            bytes.Add(counterpart.Says);
            bytes.Add(counterpart.HasChanged);
        }
    }

    private static bool IsNumbered(BlockKind kind) => kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation;

    /// <summary>The second addresses come first, so that they stand where the words begin.</summary>
    private byte[] At(int index, int number)
    {
        var (block, counterpart) = (text.Blocks[index], index < counterparts.Count ? counterparts[index] : Counterpart.None);
        var html = new ArrayBufferWriter<byte>();
        foreach (var anchor in counterpart.Anchors)
        {
            html.Write(Place(anchor));
        }

        if (number > 0)
        {
            html.Write(ToItself(block.Id, number));
            html.Write(counterpart.Says is { } says && other is not null ? ToOther(other, says) : []);
        }

        html.Write(counterpart.HasChanged ? Changed(reader.Words) : []);
        return html.WrittenSpan.ToArray();
    }

    /// <summary>The word that the original has changed.</summary>
    public static byte[] Changed(Words words) => FilledHtml.Of($"<span class=\"changed\">{words.Text("original_changed_here")}</span> ");

    private static byte[] Place(SecondAnchor anchor) => anchor.IsCounterpart
        ? FilledHtml.Of($"<span class=\"twin\" id=\"{anchor.Id}\"></span>")
        : FilledHtml.Of($"<span id=\"{anchor.Id}\"></span>");

    /// <summary>Hidden until a style sheet shows it, so that nobody has to go by sixty links who did not ask for them.</summary>
    private static byte[] ToItself(string id, int number) =>
        FilledHtml.Of($"<a class=\"number\" href=\"#{id}\" hidden>{number.ToString(CultureInfo.InvariantCulture)}</a>");

    private byte[] ToOther(string page, string id) =>
        FilledHtml.Of($"<a class=\"number other\" href=\"{page}#{id}\" hreflang=\"{reader.Other}\" hidden>{reader.LanguageName(reader.Other)}</a>");
}
