using Archive.Articles;
using Archive.Markup;

namespace Archive.Alignment;

/// <summary>The words of an edition block by block, folded so that a term is found however it is typed.</summary>
internal sealed class FoldedWords
{
    private const string Taken = "\uFFFC"; // stands where a longer form stood

    private readonly string[] _blocks;

    private FoldedWords(Edition edition)
    {
        Edition = edition;
        Places = new FormPlaces(edition);
        var body = edition.Text.Body.Pieces;
        _blocks = [.. edition.Text.Blocks.Select(block => Fold(BlockWords.Of(body, block)))];
    }

    public Edition Edition { get; }

    /// <summary>One for all terms: the file is read again only where one is found, and then once.</summary>
    public FormPlaces Places { get; }

    public static FoldedWords Of(Edition edition) => new(edition);

    public static string Fold(string text) => Folding.Words(text).ToLowerInvariant();

    /// <summary>Whether a form is part of another.</summary>
    public static bool IsPart(string form, string whole) => Has(Fold(whole), Fold(form));

    /// <summary>The blocks that have any form of a term that will do.</summary>
    public IReadOnlyList<int> With(FoldedTerm term)
    {
        var forms = term.FormsIn(Edition.Language);
        var found = new List<int>();
        for (var block = 0; block < _blocks.Length; block++)
        {
            if (HasAny(_blocks[block], forms))
            {
                found.Add(block);
            }
        }

        return found.Count == 0 ? [] : found;
    }

    /// <summary>The blocks that have a form other than as part of longer ones.</summary>
    public IEnumerable<int> With(string form, IEnumerable<string> longer)
    {
        var (folded, taken) = (Fold(form), longer.Select(Fold).ToList());
        return Enumerable.Range(0, _blocks.Length).Where(block =>
            Has(taken.Aggregate(_blocks[block], (text, good) => text.Replace(good, Taken, StringComparison.Ordinal)), folded));
    }

    private static bool HasAny(string text, IReadOnlyList<string> forms)
    {
        foreach (var form in forms)
        {
            if (Has(text, form))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(string text, string form) => WholeWords.Find(text, form) is not null;
}
