using Archive.Problems;

namespace Archive.Articles;

/// <summary>What <c>archive.yml</c> says of the archive as a whole.</summary>
/// <param name="Url">The site's own address with its path; always ends in <c>/</c>.</param>
/// <param name="Languages">Exactly two; the first is the main one.</param>
/// <param name="Contact">A <c>mailto:</c> or web address, or null.</param>
/// <param name="PageSize">Cards a page of a long list holds; 10 to 500.</param>
internal sealed record Settings(
    LocalText Title,
    LocalText? Description,
    Uri Url,
    IReadOnlyList<string> Languages,
    Located<string> Theme,
    LocalText? Publisher,
    string? Contact,
    string? Report,
    LocalText? Rights,
    LocalText? Notice,
    bool NoIndex,
    int PageSize)
{
    public string Main => Languages[0];

    /// <summary>The archive's other language.</summary>
    public string Other(string language) => language == Languages[0] ? Languages[1] : Languages[0];

    public MessageLanguage Messages => Main == "ja" ? MessageLanguage.Japanese : MessageLanguage.English;
}
