using Archive.Problems;

namespace Archive.Articles;

/// <summary>A term that is to be translated the same everywhere, as <c>terms.yml</c> has it.</summary>
/// <param name="Names">The form to use, in both languages.</param>
/// <param name="Yomi">The reading of the Japanese form, in kana, by which lists are sorted; null where the form reads itself.</param>
/// <param name="Sort">What English lists go by, where it is not the form.</param>
/// <param name="Accepted">By language: other forms that will do.</param>
/// <param name="Avoid">By language: forms that will not.</param>
internal sealed record GlossaryTerm(
    string Id,
    LocalText Names,
    string? Yomi,
    string? Sort,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Accepted,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Avoid,
    LocalText? Note,
    Location At)
{
    /// <summary>All forms that will do in a language, the one to use first.</summary>
    public IEnumerable<string> FormsIn(string language) => Accepted[language].Prepend(Names.In(language).Text);
}
