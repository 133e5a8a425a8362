using Archive.Articles;
using Archive.Templates;

namespace Archive.Themes.Models;

/// <summary>Words on a page, with their language where it is not the page's own.</summary>
/// <param name="Lang">BCP 47, for a <c>lang</c> attribute; null where the page's own holds.</param>
internal sealed record PhraseModel(string Text, string? Lang) : IHostObject
{
    private static readonly HostType<PhraseModel> Members = new("phrase")
    {
        { "text", phrase => phrase.Text },
        { "lang", phrase => phrase.Lang },
    };

    HostType IHostObject.HostType => Members;

    public static PhraseModel Of(Phrase phrase, string pageLanguage) =>
        new(phrase.Text, phrase.Language == pageLanguage || phrase.Language.Length == 0 ? null : phrase.Language);
}
