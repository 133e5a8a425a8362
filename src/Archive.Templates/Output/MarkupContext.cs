using System.Runtime.CompilerServices;

namespace Archive.Templates.Output;

/// <summary>Where in HTML the end of what has been written stands: all that decides how the next value must be escaped.</summary>
/// <param name="Element">The element that the tag opens, or that holds the text.</param>
/// <param name="Attribute">What the attribute's value means; only inside one.</param>
/// <param name="Url">How far an address has come; only inside an attribute that is one.</param>
internal readonly record struct MarkupContext(
    MarkupPlace Place,
    ElementKind Element = ElementKind.Other,
    AttributeKind Attribute = AttributeKind.Plain,
    UrlPart Url = UrlPart.None)
{
    public static readonly MarkupContext Text = new(MarkupPlace.Text);

    /// <summary>All four at once, as it is asked for each piece of text of each page.</summary>
    public bool Equals(MarkupContext other) => Bits == other.Bits;

    public override int GetHashCode() => (int)Bits;

    private uint Bits => Unsafe.BitCast<MarkupContext, uint>(this);

    /// <summary>Whether what began there may end here: only an address goes on, and what attributes say of their tag.</summary>
    public bool MayEnd(MarkupContext start) =>
        this with { Url = start.Url, Element = start.Element } == start && MarkupNames.Bare(Element) == MarkupNames.Bare(start.Element);

    /// <summary>Whether the markup cannot be followed any further; <see cref="Fault"/> says why.</summary>
    public bool IsLost => Place >= MarkupPlace.SplitName;

    /// <summary>Why the markup cannot be followed any further.</summary>
    public string Fault => Place switch
    {
        MarkupPlace.LateRefresh => "A `meta` with a name does not refresh: write its `http-equiv` without one.",
        MarkupPlace.SelfClosed => "An element that holds text other than HTML must be closed with an end tag: browsers overlook the `/`, but for drawings.",
        _ => "The name of a tag or attribute and the scheme of an address must each stand in one piece, without code in between.",
    };

    /// <summary>What an author would call the place, with the word that goes before it.</summary>
    public string Name => Place switch
    {
        MarkupPlace.Text => "in text",
        MarkupPlace.TagOpen or MarkupPlace.TagName => "in the name of a tag",
        MarkupPlace.Tag or MarkupPlace.AfterAttributeName => "in a tag",
        MarkupPlace.AttributeName => "in the name of an attribute",
        MarkupPlace.BeforeValue or MarkupPlace.Unquoted => "in an attribute without quotes",
        MarkupPlace.DoubleQuoted or MarkupPlace.SingleQuoted => Attribute is AttributeKind.Url or AttributeKind.UrlList ? "in an address" : "in an attribute",
        MarkupPlace.Comment => "in a comment",
        MarkupPlace.Declaration => "in a declaration",
        MarkupPlace.Rcdata => "in a title or a text area",
        MarkupPlace.Json or MarkupPlace.JsonString => "in JSON",
        _ => "in a script or a style",
    };
}

/// <summary>The states of the machine that follows the markup, named as in the standard of HTML where it has them.</summary>
internal enum MarkupPlace : byte
{
    Text,
    TagOpen,
    TagName,
    Tag,
    AttributeName,
    AfterAttributeName,
    BeforeValue,
    DoubleQuoted,
    SingleQuoted,
    Unquoted,
    Comment,
    Declaration,
    Rcdata,
    Code,
    Json,
    JsonString,

    /// <summary>The name of a tag, an attribute or a scheme that goes on in another piece of text: what it names cannot be known.</summary>
    SplitName,

    /// <summary>A <c>meta</c> that has a name, and would refresh the page all the same.</summary>
    LateRefresh,

    /// <summary>An element that holds text other than HTML, unless it stands in a drawing and is closed at once: what follows cannot be known.</summary>
    SelfClosed,
}

/// <summary>The elements in which text is not read like text, and those whose attributes say so.</summary>
internal enum ElementKind : byte
{
    Other,
    Meta,

    /// <summary>A <c>meta</c> that says something of the page and does nothing.</summary>
    NamedMeta,

    /// <summary>A <c>meta</c> with <c>http-equiv</c>, which may refresh the page.</summary>
    Directive,
    Title,
    TextArea,
    Script,

    /// <summary>A script whose first type, which alone counts, says no more than that it is code.</summary>
    TypedScript,
    JsonScript,
    Style,
    Frame,

    /// <summary>What changes an attribute of another element, be it an address.</summary>
    Animation,
    Xmp,
    NoEmbed,
    NoFrames,
    PlainText,
}

/// <summary>What the value of an attribute means to a browser.</summary>
internal enum AttributeKind : byte
{
    Plain,
    Url,
    UrlList,
    Refresh,
    LateRefresh,
    ScriptType,

    /// <summary>Code, style or markup inside an attribute.</summary>
    Closed,
}

/// <summary>Which part of an address comes next.</summary>
internal enum UrlPart : byte
{
    None,
    Start,

    /// <summary>Something has been written, and a colon would still make it a scheme.</summary>
    Undecided,
    Path,
    Query,

    /// <summary>The template itself wrote a scheme that takes no values, such as <c>javascript:</c>.</summary>
    Closed,
}
