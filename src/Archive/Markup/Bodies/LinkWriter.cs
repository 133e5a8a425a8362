using Archive.Problems;

namespace Archive.Markup.Bodies;

/// <summary>Writes the tags of links, and notes each link for linking to resolve.</summary>
internal sealed class LinkWriter(HtmlBuffer html, BodySlots slots, ProblemList problems)
{
    private readonly List<TextLink> _all = [];

    public IReadOnlyList<TextLink> All => _all;

    /// <summary>Begins a link, which must be ended; null where it may not be and its words stand alone.</summary>
    public OpenLink? Begin(LinkAddress address, string? words, Location at)
    {
        switch (address.Kind)
        {
            case AddressKind.Refused:
                problems.Add(BodyProblems.BadUrl(at, address.Text));
                return null;
            case AddressKind.Inside:
                return Begin(LinkKind.File, address.Text, words, at);
        }

        html.Markup("<a href=\""u8);
        html.Text(address.Text);
        html.Markup("\">"u8);
        return address.Kind == AddressKind.Web ? new(Note(LinkKind.Url, address.Text, words, at), WantsWords: false) : OpenLink.Finished;
    }

    /// <summary>Begins a link whose address and, where it brought none, whose words only linking can tell.</summary>
    public OpenLink Begin(LinkKind kind, string target, string? words, Location at)
    {
        var link = Note(kind, target, words, at);
        html.Markup("<a href=\""u8);
        slots.Leave(link, SlotPart.Address);
        html.Markup("\">"u8);
        return new(link, WantsWords: words is null);
    }

    public void End(OpenLink link)
    {
        if (link.WantsWords)
        {
            slots.Leave(link.Number, SlotPart.Words);
        }

        html.Markup("</a>"u8);
        if (link.Number >= 0)
        {
            slots.Leave(link.Number, SlotPart.After);
        }
    }

    /// <summary>Writes what stands between the quotes of an image's <c>src</c>.</summary>
    public void ImageAddress(string target, string words, Location at) => slots.Leave(Note(LinkKind.Image, target, words, at), SlotPart.Address);

    private int Note(LinkKind kind, string target, string? words, Location at)
    {
        _all.Add(new(kind, target, words, at));
        return _all.Count - 1;
    }
}
