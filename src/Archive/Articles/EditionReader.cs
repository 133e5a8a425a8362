using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>Reads an edition's file: a pure function of its text and the settings.</summary>
internal static class EditionReader
{
    private static readonly string[] Methods = ["human", "machine", "machine-revised"];

    /// <summary>Null where the file has no title, no date or no front matter that can be read.</summary>
    public static Edition? Read(EditionName name, string file, SourceText source, ProblemList problems)
    {
        if (FrontMatter.Find(source, problems) is not { } front
            || Yaml.Read(front.Fields, YamlLimits.FrontMatter, problems) is not { } map)
        {
            return null;
        }

        var fields = new FieldReader(map, FieldNames.Edition, problems);
        var own = OwnFields(fields, source.At(0, 3), problems);
        var article = ArticleFieldsReader.Read(fields, name.Language, problems);
        var text = Text(name, source, front.BodyStart, problems);
        if (own is { Vertical: true })
        {
            text = UprightNumbers.In(text);
        }

        if (own is { Draft: false })
        {
            StubText.Check(source, front.BodyStart, problems);
            StubText.CheckTitle(own.Title, name.Id, problems);
        }

        var isBlank = source.Text.AsSpan(front.BodyStart).IsWhiteSpace();
        if (article.Withdrawn is not null && !isBlank)
        {
            problems.Add(FieldProblems.WithdrawnHasText(source.At(front.BodyStart + LeadingSpace(source.Text, front.BodyStart), 1)));
        }

        return own is null
            ? null
            : new Edition(name.Id, name.Language, file, source.At(0, 3), own, article, text) { LacksText = isBlank && fields.Lacks("withdrawn") };
    }

    /// <summary>The text below the front matter, as the file's ending says.</summary>
    public static EditionText Text(EditionName name, SourceText source, int bodyStart, ProblemList problems) => name.IsMarkdown
        ? MarkdownText.Read(source, bodyStart, name.Language, problems)
        : PlainText.Read(source, bodyStart, name.Language, problems);

    private static int LeadingSpace(string text, int start) => text.AsSpan(start).Length - text.AsSpan(start).TrimStart().Length;

    private static EditionFields? OwnFields(FieldReader fields, Location start, ProblemList problems)
    {
        var title = fields.Text("title");
        var date = fields.Date("date");
        if (fields.Lacks("title"))
        {
            problems.Add(FieldProblems.MissingTitle(fields.PlaceOf("title") ?? start));
        }

        if (fields.Lacks("date"))
        {
            problems.Add(FieldProblems.MissingDate(fields.PlaceOf("date") ?? start));
        }

        // All fields are read before giving up, so that one run names every fault of the file.
        var own = FieldsOf(
            title ?? new Located<string>("", start), date ?? new Located<PartialDate>(PartialDate.Unknown, start), fields);
        return title is null || date is null ? null : own;
    }

    private static EditionFields FieldsOf(Located<string> title, Located<PartialDate> date, FieldReader fields) => new(
        title,
        date,
        fields.Date("added")?.Value,
        fields.Text("subtitle")?.Value,
        fields.Text("summary")?.Value,
        fields.Date("updated")?.Value,
        fields.Flag("draft") ?? false,
        fields.Text("image"),
        fields.Text("image-alt")?.Value,
        fields.Choice("layout", "vertical") is not null,
        fields.Texts("translator"),
        fields.Choice("method", Methods)?.Value ?? Methods[0],
        Confirmation.Read(fields),
        Corrections(fields),
        fields.Flag("shown") ?? true);

    private static IReadOnlyList<Correction> Corrections(FieldReader fields) =>
    [
        .. fields.Maps("corrections", FieldNames.Correction)
            .Select(Correction)
            .OfType<Correction>()
            .OrderByDescending(correction => correction.Date),
    ];

    private static Correction? Correction(FieldReader correction)
    {
        correction.Need("corrections", "note");
        var date = correction.Date("date")?.Value ?? PartialDate.Unknown;
        return correction.Text("note") is { } note ? new Correction(date, note.Value) : null;
    }
}
