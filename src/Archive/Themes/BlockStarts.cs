using System.Globalization;
using Archive.Alignment;
using Archive.Articles;
using Archive.Markup;

namespace Archive.Themes;

/// <summary>What stands at the beginning of a text's blocks on its own page: a number that is a link to itself, and what the other language has to it.</summary>
/// <param name="twin">The text of the other language; null where there is none.</param>
internal sealed class BlockStarts(Readership reader, EditionText text, Twin? twin)
{
    /// <summary>What stands at the beginning of a block, by its index; to be asked in order, as the paragraphs are counted.</summary>
    public Func<int, byte[]> Counted()
    {
        var (blocks, counterparts) = (text.Blocks, twin is null ? [] : Counterparts.Of(twin.Pair, twin.Edition));
        var number = 0;
        return index => At(blocks[index], index < counterparts.Count ? counterparts[index] : Counterpart.None, IsNumbered(blocks[index].Kind) ? ++number : 0);
    }

    /// <summary>All that decides it, but for the text itself.</summary>
    public void AddTo(ModelBytes bytes)
    {
        bytes.Add(twin?.Page);
        twin?.Pair.AddTo(bytes);
    }

    private static bool IsNumbered(BlockKind kind) => kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation;

    /// <summary>The second addresses come first, so that they stand where the words begin.</summary>
    private byte[] At(Block block, Counterpart counterpart, int number)
    {
        using var html = new HtmlBuffer();
        foreach (var anchor in counterpart.Anchors)
        {
            Place(html, anchor);
        }

        if (number > 0)
        {
            ToItself(html, block.Id, number);
        }

        if (number > 0 && counterpart.Says is { } says)
        {
            ToOther(html, twin!.Page, says);
        }

        html.Markup(counterpart.HasChanged ? Changed(reader.Words) : []);
        return html.Written.ToArray();
    }

    /// <summary>The word that the original has changed.</summary>
    public static byte[] Changed(Words words) => FilledHtml.Of($"<span class=\"changed\">{words.Text("original_changed_here")}</span> ");

    private static void Place(HtmlBuffer html, SecondAnchor anchor)
    {
        html.Markup(anchor.IsCounterpart ? "<span class=\"twin\" id=\""u8 : "<span id=\""u8);
        FilledHtml.Write(html, $"{anchor.Id}\"></span>");
    }

    /// <summary>Hidden until a style sheet shows it, so that nobody has to go by sixty links who did not ask for them.</summary>
    private static void ToItself(HtmlBuffer html, string id, int number) =>
        FilledHtml.Write(html, $"<a class=\"number\" href=\"#{id}\" hidden>{number.ToString(CultureInfo.InvariantCulture)}</a>");

    private void ToOther(HtmlBuffer html, string page, string id) =>
        FilledHtml.Write(html, $"<a class=\"number other\" href=\"{page}#{id}\" hreflang=\"{reader.Other}\" hidden>{reader.LanguageName(reader.Other)}</a>");
}

/// <summary>What an edition needs to know of its text in the other language.</summary>
/// <param name="Edition">The edition itself, one of the pair.</param>
/// <param name="Page">The page of the other language, as a link from this one.</param>
internal sealed record Twin(AlignedPair Pair, Edition Edition, string Page);
