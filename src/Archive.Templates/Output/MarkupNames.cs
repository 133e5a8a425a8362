namespace Archive.Templates.Output;

/// <summary>The names of elements and attributes that mean more than others.</summary>
internal static class MarkupNames
{
    public static ElementKind Element(ReadOnlySpan<byte> name) => Lower(name) switch
    {
        "meta" => ElementKind.Meta,
        "title" => ElementKind.Title,
        "textarea" => ElementKind.TextArea,
        "script" => ElementKind.Script,
        "style" => ElementKind.Style,
        "set" or "animate" => ElementKind.Animation,
        "iframe" => ElementKind.Frame,
        "xmp" => ElementKind.Xmp,
        "noembed" => ElementKind.NoEmbed,
        "noframes" => ElementKind.NoFrames,
        "plaintext" => ElementKind.PlainText,
        _ => ElementKind.Other,
    };

    public static AttributeKind Attribute(ElementKind element, ReadOnlySpan<byte> name) => Lower(name) switch
    {
        "http-equiv" when element == ElementKind.NamedMeta => AttributeKind.LateRefresh,
        ['o', 'n', ..] or "style" or "srcdoc" => AttributeKind.Closed,
        "srcset" or "imagesrcset" => AttributeKind.UrlList,
        "content" when element is ElementKind.Meta or ElementKind.Directive => AttributeKind.Refresh,
        "type" when element == ElementKind.Script => AttributeKind.ScriptType,
        "to" or "from" or "by" or "values" when element == ElementKind.Animation => AttributeKind.Closed,
        "href" or "src" or "action" or "formaction" or "poster" or "cite" or "data" or "background" or "manifest" or "longdesc" or "ping"
            or "xlink:href" or "codebase" or "classid" or "archive" or "profile" or "usemap" => AttributeKind.Url,
        _ => AttributeKind.Plain,
    };

    /// <summary>What an element is known to be once it has an attribute of that name.</summary>
    public static ElementKind With(ElementKind element, ReadOnlySpan<byte> name) => (element, Lower(name)) switch
    {
        (ElementKind.Meta, "name" or "property" or "itemprop") => ElementKind.NamedMeta,
        (ElementKind.Meta, "http-equiv") => ElementKind.Directive,
        (ElementKind.Script, "type") => ElementKind.TypedScript,
        _ => element,
    };

    /// <summary>Whether a script of that type is data and not code.</summary>
    public static bool IsJson(ReadOnlySpan<byte> type) => Lower(type).Trim() is "application/ld+json" or "application/json" or "importmap" or "speculationrules";

    /// <summary>What begins after the tag of an element.</summary>
    public static MarkupPlace Inside(ElementKind element) => element switch
    {
        ElementKind.Other or ElementKind.Meta or ElementKind.NamedMeta or ElementKind.Directive or ElementKind.Animation => MarkupPlace.Text,
        ElementKind.Title or ElementKind.TextArea => MarkupPlace.Rcdata,
        ElementKind.JsonScript => MarkupPlace.Json,
        _ => MarkupPlace.Code,
    };

    /// <summary>Whether the name of an end tag is the one that such an element waits for; nothing ends plain text.</summary>
    public static bool Ends(ElementKind element, ReadOnlySpan<byte> name) =>
        element != ElementKind.PlainText && Element(name) == Bare(element);

    /// <summary>What an element is by its name alone, whatever its attributes say.</summary>
    public static ElementKind Bare(ElementKind element) => element switch
    {
        ElementKind.NamedMeta or ElementKind.Directive => ElementKind.Meta,
        ElementKind.TypedScript or ElementKind.JsonScript => ElementKind.Script,
        _ => element,
    };

    /// <summary>As HTML compares names: by the letters of ASCII, and no others.</summary>
    private static string Lower(ReadOnlySpan<byte> name)
    {
        var lower = new char[name.Length];
        for (var index = 0; index < name.Length; index++)
        {
            var letter = (char)name[index];
            lower[index] = char.IsAsciiLetterUpper(letter) ? (char)(letter | ' ') : letter;
        }

        return new string(lower);
    }
}
