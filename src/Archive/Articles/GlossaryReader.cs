using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>Reads <c>terms.yml</c>: an id, and under it the term in both languages, other forms, forms to avoid and a note.</summary>
internal sealed class GlossaryReader(IReadOnlyList<string> languages, ProblemList problems)
{
    private readonly FieldNames _names = new([.. languages, "yomi", "sort", "accepted", "avoid", "note"]);
    private readonly FieldNames _languages = new([.. languages]);

    public IReadOnlyList<GlossaryTerm> Read(YamlMap map) => [.. map.Entries.Select(ReadTerm).OfType<GlossaryTerm>()];

    private GlossaryTerm? ReadTerm(YamlEntry written)
    {
        if (!Slug.IsId(written.Key))
        {
            problems.Add(NameProblems.BadEntryId(written.KeyAt, written.Key));
            return null;
        }

        if (written.Value is not YamlMap map)
        {
            problems.Add(FieldProblems.NotAMapping(written.KeyAt, written.Key, _names.Names));
            return null;
        }

        var fields = new FieldReader(map, _names, problems);
        var names = languages
            .Where(language => Has(fields, language, written))
            .ToDictionary(language => language, language => fields.Text(language)!.Value, StringComparer.Ordinal);
        var (accepted, avoid) = (Forms(fields, "accepted"), Forms(fields, "avoid"));
        var note = fields.Node("note") is { } node ? LocalTextReader.Read(node, "note", languages, problems) : null;
        var (yomi, sort) = (fields.Text("yomi")?.Value, fields.Text("sort")?.Value);
        return names.Count < languages.Count ? null : new GlossaryTerm(written.Key, new LocalText(names), yomi, sort, accepted, avoid, note, written.KeyAt);
    }

    private bool Has(FieldReader fields, string language, YamlEntry written)
    {
        var has = fields.Text(language) is not null;
        if (!has && fields.Lacks(language))
        {
            problems.Add(NameProblems.MissingName(written.KeyAt, written.Key, language));
        }

        return has;
    }

    private Dictionary<string, IReadOnlyList<string>> Forms(FieldReader fields, string name)
    {
        var forms = fields.Map(name, _languages);
        return languages.ToDictionary(
            language => language,
            language => (IReadOnlyList<string>)[.. (forms?.Texts(language) ?? []).Select(form => form.Value)],
            StringComparer.Ordinal);
    }
}
