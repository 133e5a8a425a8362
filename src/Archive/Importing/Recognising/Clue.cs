using Archive.Importing.Dates;

namespace Archive.Importing.Recognising;

/// <summary>What a line seems to be when it is looked at alone. Only its neighbours show whether it is that.</summary>
internal abstract record Clue
{
    /// <summary>A word of the table of markers, with what stands behind it.</summary>
    internal sealed record Labelled(Marker Marker, string Value) : Clue;

    internal sealed record LoneDate(FoundDate Date) : Clue;

    /// <summary>A name with a date behind or before it: a publication, mostly.</summary>
    internal sealed record Dated(string Name, FoundDate Date) : Clue;

    /// <summary>A title behind an abbreviation and a whole date.</summary>
    internal sealed record Prefixed(string Name, FoundDate Date, string Title) : Clue;

    /// <summary>An author by form: カナ(Latin)著, By Name, 文=名前.</summary>
    internal sealed record Writer(string Name, Sureness Sureness, string? Publication = null, FoundDate? Date = null) : Clue;

    /// <summary>AUTHOR「TITLE」</summary>
    internal sealed record WriterAndTitle(string Name, string Title) : Clue;

    /// <param name="Language">Of the original, where the line says so.</param>
    internal sealed record TranslatedBy(string Name, FoundDate? Date, string? Language = null) : Clue;

    /// <summary>サイト・Xの記事より</summary>
    internal sealed record Published(string Name, FoundDate? Date) : Clue;

    /// <summary>著者 著／訳者 訳: several on one line.</summary>
    internal sealed record Several(IReadOnlyList<Clue> Clues) : Clue;

    /// <summary>A sentence that says of what the text is a translation.</summary>
    internal sealed record Translates(string? Author, string? Title, string? Publication, FoundDate? Date) : Clue;

    internal sealed record WebAddress(string Url) : Clue;

    /// <summary>[●Name, “Title,” Publication, date]</summary>
    internal sealed record Cited(string? Author, string? Title, string? Publication, FoundDate Date) : Clue;

    /// <summary>Who put a text on a page, and when.</summary>
    internal sealed record PostedBy(string? Name, FoundDate? Date, bool IsEnglish) : Clue;

    /// <summary>Something that is never part of an article.</summary>
    internal sealed record Furniture(Role Role) : Clue;
}
