namespace Archive.Markup;

/// <summary>What a word to the reader is; how each is called stands in the strings of a theme.</summary>
internal enum AlertKind
{
    Note,
    Tip,
    Important,
    Warning,
    Caution,
}
