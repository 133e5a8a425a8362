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

    private static string Fold(string text) => Folding.Words(text).ToLowerInvariant();

    /// <summary>Whether a form is part of another.</summary>
    public static bool IsPart(string form, string whole) => Has(Fold(whole), Fold(form));

    /// <summary>The blocks that have any of some forms.</summary>
    public IReadOnlyList<int> WithAny(IEnumerable<string> forms)
    {
        var all = forms.Select(Fold).ToList();
        return [.. Enumerable.Range(0, _blocks.Length).Where(block => all.Exists(form => Has(_blocks[block], form)))];
    }

    /// <summary>The blocks that have a form other than as part of longer ones.</summary>
    public IEnumerable<int> With(string form, IEnumerable<string> longer)
    {
        var (folded, taken) = (Fold(form), longer.Select(Fold).ToList());
        return Enumerable.Range(0, _blocks.Length).Where(block =>
            Has(taken.Aggregate(_blocks[block], (text, good) => text.Replace(good, Taken, StringComparison.Ordinal)), folded));
    }

    private static bool Has(string text, string form) => WholeWords.Find(text, form) is not null;
}
