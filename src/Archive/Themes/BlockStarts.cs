using Archive.Alignment;
using Archive.Articles;
using Archive.Markup;

namespace Archive.Themes;

/// <summary>What stands at the beginning of a text's blocks on its own page: a number that is a link to itself, and what the other language has to it.</summary>
/// <param name="twin">The text of the other language; null where there is none.</param>
internal sealed class BlockStarts(Readership reader, EditionText text, Twin? twin)
{
    private string OtherName => field ??= reader.LanguageName(reader.Other);

    private IReadOnlyList<Counterpart> Found => field ??= twin is null ? [] : Counterparts.Of(twin.Pair, twin.Edition);

    /// <summary>Writes what stands at the beginning of a block, by its index; to be asked in order, as the paragraphs are counted.</summary>
    public Action<int, HtmlBuffer> Counted()
    {
        var (blocks, found, number) = (text.Blocks, Found, 0);
        return (index, html) =>
        {
            var block = blocks[index];
            Write(block, index < found.Count ? found[index] : Counterpart.None, block.Kind.IsText() ? ++number : 0, html);
        };
    }

    /// <summary>All that decides it, but for the text itself.</summary>
    public void AddTo(ModelBytes bytes)
    {
        bytes.Add(twin?.Page);
        twin?.Pair.AddTo(bytes);
    }

    /// <summary>The second addresses come first, so that they stand where the words begin.</summary>
    private void Write(Block block, Counterpart counterpart, int number, HtmlBuffer html)
    {
        for (var index = 0; index < counterpart.Anchors.Count; index++) // an enumerator for each block would be most of a page's garbage
        {
            var anchor = counterpart.Anchors[index];
            html.Markup(anchor.IsCounterpart ? "<span class=\"twin\" id=\""u8 : "<span id=\""u8);
            html.Text(anchor.Id);
            html.Markup("\"></span>"u8);
        }

        if (number > 0)
        {
            WriteNumber(block.Id, number, html);
        }

        if (number > 0 && counterpart.Says is { } says)
        {
            WriteOther(twin!.Page, says, html);
        }

        WriteChange(counterpart.Change, reader.Words, html);
    }

    /// <summary>The words that the original has changed, and that it has lost something.</summary>
    public static void WriteChange(OriginalChange change, Words words, HtmlBuffer html)
    {
        if (change.HasFlag(OriginalChange.LostHere))
        {
            WriteWords("<span class=\"changed lost\">"u8, words.Text("original_lost_here"), html);
        }

        if (change.HasFlag(OriginalChange.LostAfter))
        {
            WriteWords("<span class=\"changed lost\">"u8, words.Text("original_lost_after"), html);
        }

        if (change.HasFlag(OriginalChange.Changed))
        {
            WriteWords("<span class=\"changed\">"u8, words.Text("original_changed_here"), html);
        }
    }

    private static void WriteWords(ReadOnlySpan<byte> tag, string words, HtmlBuffer html)
    {
        html.Markup(tag);
        html.Text(words);
        html.Markup("</span> "u8);
    }

    /// <summary>A link to itself, hidden until a style sheet shows it, so that nobody has to go by sixty links who did not ask for them.</summary>
    private static void WriteNumber(string id, int number, HtmlBuffer html)
    {
        html.Markup("<a class=\"number\" href=\"#"u8);
        html.Text(id);
        html.Markup("\" hidden>"u8);
        html.Number(number);
        html.Markup("</a>"u8);
    }

    private void WriteOther(string page, string id, HtmlBuffer html)
    {
        html.Markup("<a class=\"number other\" href=\""u8);
        html.Text(page);
        html.Markup("#"u8);
        html.Text(id);
        html.Markup("\" hreflang=\""u8);
        html.Text(reader.Other);
        html.Markup("\" hidden>"u8);
        html.Text(OtherName);
        html.Markup("</a>"u8);
    }
}

/// <summary>What an edition needs to know of its text in the other language.</summary>
/// <param name="Edition">The edition itself, one of the pair.</param>
/// <param name="Page">The page of the other language, as a link from this one.</param>
internal sealed record Twin(AlignedPair Pair, Edition Edition, string Page);
