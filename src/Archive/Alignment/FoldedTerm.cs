using Archive.Articles;

namespace Archive.Alignment;

/// <summary>The forms of a term that will do, as <see cref="FoldedWords"/> looks for them: folded once for all texts.</summary>
internal sealed class FoldedTerm
{
    private readonly Dictionary<string, IReadOnlyList<string>> _forms;

    private FoldedTerm(GlossaryTerm term) =>
        _forms = term.Accepted.Keys.ToDictionary(language => language, language => (IReadOnlyList<string>)[.. term.FormsIn(language).Select(FoldedWords.Fold)], StringComparer.Ordinal);

    public static IReadOnlyList<FoldedTerm> All(IReadOnlyList<GlossaryTerm> glossary) => [.. glossary.Select(term => new FoldedTerm(term))];

    public IReadOnlyList<string> FormsIn(string language) => _forms[language];
}
