using System.Buffers;
using System.Text;
using Archive.Articles;
using Archive.Files;
using Archive.Problems;
using Archive.Themes;
using Archive.Themes.Models;

namespace Archive.Building;

/// <summary>One output: where it stands, who asked for it, and how its bytes come to be when they are needed.</summary>
internal sealed record Page(Address Address, Producer Producer, Content Content)
{
    /// <summary>How an address of this site is written on this page.</summary>
    public string Link(Address address)
    {
        var link = new StringBuilder();
        WriteLink(address, link);
        return link.ToString();
    }

    /// <summary>Writes what a template shows and the engine does not know: an address as it is on this page, all else by its own words.</summary>
    public void Write(object value, StringBuilder output)
    {
        if (value is Address address)
        {
            WriteLink(address, output);
            return;
        }

        output.Append(value);
    }

    private void WriteLink(Address address, StringBuilder output)
    {
        if (Root is null)
        {
            address.WriteFrom(Address, output);
            return;
        }

        output.Append(Root).Append(address.BelowRoot);
    }

    /// <summary>The path of the site's root, for a page that answers at any address; null where links are relative.</summary>
    public string? Root { get; init; }

    /// <summary>Whether the sitemap names it.</summary>
    public bool IsListed { get; init; }

    /// <summary>The same content in other languages, for the sitemap; itself among them. Found out only when the sitemap asks.</summary>
    public Func<IReadOnlyList<AlternateModel>> Alternates { get; init; } = () => [];

    /// <summary>The anchors that texts may link to; null where they are the theme's, or known to the text that links.</summary>
    public IReadOnlyList<string>? Places { get; init; }

    /// <summary>The day of its last change, for the sitemap.</summary>
    public PartialDate Updated { get; init; } = PartialDate.Unknown;
}

/// <summary>Who asked for a page, in case two ask for one address.</summary>
/// <param name="Name">As its author knows it: a file, the id of an entry; null for a page that the site always has.</param>
/// <param name="At">Null where nobody's file asks for it.</param>
internal sealed record Producer(string? Name, Location? At)
{
    public static Producer Ours { get; } = new(null, null);
}

/// <summary>How a page's bytes come to be.</summary>
internal abstract record Content
{
    /// <summary>By a template, from a closed model: same fingerprint, same bytes.</summary>
    internal sealed record Templated(string Layout, Frame Frame, Func<PageModel> Head, Func<object> Model) : Content
    {
        public PageInput Make() => new(Layout, Frame, Head(), Model());
    }

    /// <summary>By a writer of XML, JSON or a redirect: so cheap that its bytes are its fingerprint.</summary>
    internal sealed record Written(Action<IBufferWriter<byte>> Write) : Content;

    /// <summary>A file published as it is.</summary>
    internal sealed record Copied(InputFile File) : Content;
}
