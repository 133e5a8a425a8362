using Archive.Articles;
using Archive.Importing.Dates;
using Archive.Importing.Recognising;
using Archive.Importing.Writing;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Importing;

/// <summary>Decides which files are written of a draft, and refuses what the archive has already, what has no name, and what a build could not read.</summary>
internal sealed class EditionPlan(ImportOptions options, Shelf shelf)
{
    private const string Folder = "articles/";

    private readonly Holdings _held = new(shelf.Editions);

    public ImportOutcome Of(ImportOutcome read, ReadArticle article, Draft draft)
    {
        var start = Location.StartOf(read.Source.Path);
        var body = article.Lines.Where(line => line.Role.IsText() || line.Role == Role.Blank).SkipWhile(line => line.Role == Role.Blank).ToList();
        var fault = body.Count == 0 ? ImportProblems.NothingToImport(start)
            : draft.First(FactFields.Title) is null ? ImportProblems.NoTitle(start)
            : Fault(draft, start);
        if (fault is not null)
        {
            return read with { Problems = [.. read.Problems, fault] };
        }

        var files = Files(draft, body);
        var problems = new ProblemList();
        files.ForEach(file => Check(file, start, problems));
        if (problems.HasErrors)
        {
            return read with { Problems = [.. read.Problems, .. problems.Sorted()] };
        }

        Keep(draft, files);
        return read with { Draft = draft, Files = files, Problems = [.. read.Problems, .. Doubts(read.Source.Path, article), .. NotFound(start, draft)] };
    }

    private void Keep(Draft draft, List<PlannedFile> files)
    {
        foreach (var file in files)
        {
            var language = file.Path.Split('.')[^2];
            _held.Add(new HeldEdition(
                draft.Id!, language, file.Path, draft.Value(language == draft.Language ? FactFields.Title : FactFields.SourceTitle)!, draft.Date.Iso, draft.Value(FactFields.SourceUrl)));
        }
    }

    private Problem? Fault(Draft draft, Location start)
    {
        if (draft.Id is not { } id)
        {
            return ImportProblems.NoId(start);
        }

        var names = new ProblemList();
        if (EditionName.Read($"{id}.{draft.Language}.md", start, shelf.Settings.Languages, names) is null)
        {
            return names.Sorted()[0];
        }

        var byAddress = _held.ByAddress(draft.Value(FactFields.SourceUrl));
        var held = byAddress ?? _held.ByTitle(draft.Value(FactFields.Title)!, draft.Date.Iso);
        var there = _held.Find(id, draft.Language);
        if (options.Force && (there is not null || options.Id is not null))
        {
            return null;
        }

        return held is not null && (held != id || there is not null) ? ImportProblems.AlreadyHeld(start, held, byAddress is not null ? HeldBy.Source : draft.Date.IsKnown ? HeldBy.TitleAndDay : HeldBy.Title)
            : there is not null ? ImportProblems.IdTaken(start, id, $"{options.Input}/{there.File}")
            : _held.HasId(id) && options.Id is null && held is null && !IsOriginalOf(draft, id) ? ImportProblems.IdTaken(start, id, $"{options.Input}/{_held.Find(id, shelf.Settings.Other(draft.Language))!.File}")
            : null;
    }

    /// <summary>Whether the edition in the other language has the title that this one says its original has.</summary>
    private bool IsOriginalOf(Draft draft, string id) =>
        draft.Value(FactFields.SourceTitle) is { } title && _held.Find(id, shelf.Settings.Other(draft.Language)) is { } other
            && Folding.Name(other.Title) == Folding.Name(title);

    private List<PlannedFile> Files(Draft draft, IReadOnlyList<ReadLine> body)
    {
        var writer = new FrontMatterText(draft);
        var other = shelf.Settings.Other(draft.Language);
        if (draft.Language != "ja" || draft.First(FactFields.SourceTitle) is not { } title || draft.Value(FactFields.SourceLanguage) is { } language
            && language != other
            || Interleaving.Of(body) is not { } both || _held.Find(draft.Id!, other) is not null && !options.Force)
        {
            return [File(draft.Id!, draft.Language, writer.Write(options.Today) + BodyText.Of(body))];
        }

        return
        [
            File(draft.Id!, draft.Language, writer.Write(options.Today) + both.Japanese),
            File(draft.Id!, other, new FrontMatterText(draft).WriteOriginal(title) + both.Other),
        ];
    }

    /// <summary>An edition that is replaced keeps its folder.</summary>
    private PlannedFile File(string id, string language, string text)
    {
        var there = _held.Find(id, language)?.File;
        var folder = there is null ? Folder : there[..(there.LastIndexOf('/') + 1)];
        return new PlannedFile($"{folder}{id}.{language}.md", text, there);
    }

    /// <summary>What is written must be what a build can read: else nothing is, and the reason is told of the text it came from.</summary>
    private void Check(PlannedFile file, Location start, ProblemList problems)
    {
        var found = new ProblemList();
        if (EditionName.Read(file.Path, start, shelf.Settings.Languages, found) is { } name)
        {
            EditionReader.Read(name, file.Path, new SourceText(file.Path, file.Text), found);
        }

        problems.AddRange(found.Sorted().Where(problem => problem.Severity == Severity.Error).Select(problem => problem with { At = start }));
    }

    private static IEnumerable<Problem> Doubts(string path, ReadArticle article)
    {
        foreach (var doubt in article.Doubts.DistinctBy(doubt => (doubt.Line, doubt.Date.Start)))
        {
            var at = new Location(path, doubt.Line, 1);
            var written = article.Lines[doubt.Line - 1].Line.Folded is var text && doubt.Date.End <= text.Length
                && text.Length <= 80 ? text.Trim() : doubt.Date.Iso;
            yield return doubt.Date switch
            {
                { Doubt: DateDoubt.Ambiguous, Readings: [var one, var other] } => ImportProblems.AmbiguousDate(at, written, one.Iso, other.Iso),
                { Doubt: DateDoubt.Impossible } => ImportProblems.ImpossibleDate(at, written),
                var date => ImportProblems.DoubtfulDate(at, written, date.Iso, date.Doubt == DateDoubt.WrongWeekday),
            };
        }
    }

    private static IEnumerable<Problem> NotFound(Location start, Draft draft)
    {
        if (draft.First(FactFields.Date) is null && !draft.IsAmbiguous(FactFields.Posted, FactFields.Translated))
        {
            yield return ImportProblems.NotFound(start, new("日付", "when it appeared"), FactFields.Date);
        }

        if (draft.LacksTranslator)
        {
            yield return ImportProblems.NotFound(start, new("訳者", "who translated it"), FactFields.Translator);
        }

        if (draft.LacksLanguage)
        {
            yield return ImportProblems.NotFound(start, new("原文の言語", "in which language it was written"), FactFields.SourceLanguage);
        }
    }
}
