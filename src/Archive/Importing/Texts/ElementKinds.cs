namespace Archive.Importing.Texts;

/// <summary>What browsers know of the elements of a page: which ends which, and within which it stays open.</summary>
internal static class ElementKinds
{
    private static readonly HashSet<string> Tables = Names("table template");

    private static readonly HashSet<string> Scopes = Names(
        "table td th caption object marquee applet template mi mo mn ms mtext annotation-xml foreignobject desc title");

    private static readonly HashSet<string> Headings = Names("h1 h2 h3 h4 h5 h6");

    private static readonly HashSet<string> OfTables = Names("table tbody thead tfoot tr td th caption colgroup");

    private static readonly HashSet<string> Special;

    private static readonly Dictionary<string, string[]> Ended = new(StringComparer.Ordinal)
    {
        ["li"] = ["li"],
        ["dt"] = ["dt", "dd"],
        ["dd"] = ["dt", "dd"],
        ["td"] = ["td", "th"],
        ["th"] = ["td", "th"],
        ["tr"] = ["tr", "caption"],
        ["tbody"] = ["tbody", "thead", "tfoot", "caption"],
        ["thead"] = ["tbody", "thead", "tfoot", "caption"],
        ["tfoot"] = ["tbody", "thead", "tfoot", "caption"],
        ["button"] = ["button"],
    };

    static ElementKinds() => Special =
        [.. EndsParagraph, .. Scopes, .. OfTables, .. Names("button colgroup frameset iframe noscript select")];

    /// <summary>Those without contents, and those that stand on a page once, whatever its tags say.</summary>
    public static HashSet<string> NeverOpen { get; } = Names(
        "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr html head body form");

    /// <summary>Where it was not closed, it goes on in the next paragraph.</summary>
    public static HashSet<string> Emphasis { get; } = Names("a b big code em font i nobr s small strike strong tt u");

    public static HashSet<string> Cells { get; } = Names("td th caption");

    public static HashSet<string> EndsParagraph { get; } = Names(
        "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup li listing main menu nav ol p pre search section summary ul");

    /// <summary>A set of names of elements.</summary>
    public static HashSet<string> Names(string names) => new(names.Split(' '), StringComparer.Ordinal);

    /// <summary>Whether an element is nothing where no table is open.</summary>
    public static bool NeedsTable(string name) => name is not "table" && OfTables.Contains(name);

    /// <summary>Elements that end where one begins, since few write their ends.</summary>
    public static string[] EndedBy(string name) => Ended.GetValueOrDefault(name, []);

    /// <summary>Whether an element that has just begun ends where another begins.</summary>
    public static bool NeverWithin(string open, string name) =>
        (Headings.Contains(open) && Headings.Contains(name)) || (open is "option" && name is "option" or "optgroup");

    /// <summary>Whether an open element keeps a tag within it from ending one that is open around it.</summary>
    public static bool Holds(string open, string name) => name switch
    {
        "li" => open is "ul" or "ol" || IsEndOfItem(open),
        "dt" or "dd" => IsEndOfItem(open),
        "p" or "button" => open is "button" || Scopes.Contains(open),
        _ when OfTables.Contains(name) => Tables.Contains(open),
        _ when Special.Contains(name) || Emphasis.Contains(name) => Scopes.Contains(open),
        _ => Special.Contains(open),
    };

    private static bool IsEndOfItem(string open) => Special.Contains(open) && open is not ("address" or "div" or "p");
}
