using Archive.Problems;

namespace Archive.Articles;

/// <summary>A term that is to be translated the same everywhere, as <c>terms.yml</c> has it.</summary>
/// <param name="Names">The form to use, in both languages.</param>
/// <param name="Accepted">By language: other forms that will do.</param>
/// <param name="Avoid">By language: forms that will not.</param>
internal sealed record GlossaryTerm(
    string Id,
    LocalText Names,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Accepted,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Avoid,
    LocalText? Note,
    Location At)
{
    /// <summary>All forms that will do in a language, the one to use first.</summary>
    public IEnumerable<string> FormsIn(string language) => Accepted[language].Prepend(Names.In(language).Text);
}
