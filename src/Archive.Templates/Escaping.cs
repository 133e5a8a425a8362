namespace Archive.Templates;

/// <summary>What happens to a value on its way into the output.</summary>
public enum Escaping
{
    /// <summary>Every value is escaped for the place in the page where it stands, unless it is <see cref="Templates.Html"/>.</summary>
    Html,

    /// <summary>Values are written as they are: for text files, and as Scriban itself does it.</summary>
    None,
}
