using Archive.Articles;
using Archive.Importing.Recognising;
using Archive.Importing.Texts;
using Archive.Importing.Writing;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Importing;

/// <summary>Makes editions of pasted texts. Reading one is a function of its bytes and of the archive's names; writing goes one by one, so that no two take the same id.</summary>
internal sealed class Importer(ImportOptions options, Shelf shelf)
{
    private const int LongestLine = 60 * 1024;

    private readonly KnownNames _names = new(shelf.People, shelf.Publications, shelf.Topics);
    private readonly EditionPlan _plan = new(options, shelf);

    public Draft With(Draft draft, string field, string value) => draft.With(field, value, _names);

    /// <summary>Those of a draft's names that stand in no authority file.</summary>
    public IEnumerable<NewName> NamesOf(Draft draft) => NewNames.Of(draft, shelf);

    /// <summary>What a text says and what would be written of it; nothing is looked up in the archive but names.</summary>
    /// <param name="furniture">Lines to be dropped wherever they stand, folded.</param>
    public ImportOutcome Read(ImportSource source, IReadOnlySet<string> furniture)
    {
        var problems = new ProblemList();
        if (Text(source, problems) is not { } text)
        {
            return new ImportOutcome(source, null, null, [], problems.Sorted());
        }

        var article = ArticleReader.Read(text, _names, furniture, options.DateOrder);
        var draft = Draft.Of(article, shelf.Settings.Languages, _names);
        draft = options.Set.Aggregate(draft, (changed, field) => changed.With(field.Key, field.Value, _names));
        return new ImportOutcome(source, article, options.Id is { } id ? draft with { Id = id } : draft, [], problems.Sorted());
    }

    /// <summary>All texts, on all cores, in the order given.</summary>
    /// <param name="done">Told of each that has been read, by no particular thread.</param>
    public IReadOnlyList<ImportOutcome> ReadAll(IReadOnlyList<ImportSource> sources, Action done)
    {
        var read = Each(sources, RepeatedLines.None, done);
        return options.DropRepeated && RepeatedLines.In(read.Select(one => one.Article).OfType<ReadArticle>()) is { Count: > 0 } repeated
            ? Each(sources, repeated.ToHashSet(StringComparer.Ordinal), () => { })
            : read;
    }

    /// <summary>With the files that are to be written, or why they cannot be.</summary>
    public ImportOutcome Plan(ImportOutcome read) => read is { Article: { } article, Draft: { } draft }
        ? _plan.Of(read, article, draft)
        : read;

    private ImportOutcome[] Each(IReadOnlyList<ImportSource> sources, IReadOnlySet<string> furniture, Action done)
    {
        var outcomes = new ImportOutcome[sources.Count];
        Parallel.For(0, sources.Count, index =>
        {
            outcomes[index] = Read(sources[index], furniture);
            done();
        });
        return outcomes;
    }

    private PastedText? Text(ImportSource source, ProblemList problems)
    {
        if (Words(source, problems) is not { } words || Parted(source, words, problems) is not { } text)
        {
            return null;
        }

        if (text.Lines.FirstOrDefault(line => line.Text.Length > LongestLine) is { } tooLong)
        {
            problems.Add(ImportProblems.TooLongLine(new Location(source.Path, tooLong.Number, 1), LongestLine));
            return null;
        }

        if (text.Lines.Any(line => !line.IsBlank))
        {
            return text;
        }

        problems.Add(ImportProblems.NothingToImport(Location.StartOf(source.Path)));
        return null;
    }

    private string? Words(ImportSource source, ProblemList problems) =>
        source.FullPath is { } full && new FileInfo(full) is var file && !Utf8Text.Fits(source.Path, file.Exists ? file.Length : 0, problems)
            ? null
            : DecodedBytes.Read(source.Path, source.Bytes(), options.Encoding, problems);

    private static PastedText? Parted(ImportSource source, string words, ProblemList problems) => SavedPage.Is(source.Path, words)
        ? SavedPage.Read(source.Path, source.Name, words, problems)
        : PastedText.Of(source.Path, source.Name, words);
}
