using Archive.Templates;

namespace Archive.Themes.Models;

/// <summary>A citation ready to copy, in the manner of one language.</summary>
/// <param name="Language">Of the manner; the words in it may be in another, and say so.</param>
/// <param name="Runs">What stands before the address: titles and names in the language they are in.</param>
/// <param name="Url">The whole address of the text that is cited.</param>
internal sealed record CitationModel(string Language, IReadOnlyList<PhraseModel> Runs, string Url) : IHostObject
{
    private static readonly HostType<CitationModel> Members = new("citation")
    {
        { "language", citation => citation.Language },
        { "runs", citation => citation.Runs },
        { "url", citation => citation.Url },
    };

    HostType IHostObject.HostType => Members;
}
