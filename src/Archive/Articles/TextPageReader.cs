using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>Reads a page of the archive's own, such as <c>pages/about.ja.md</c>.</summary>
internal static class TextPageReader
{
    /// <summary>Null where the file has no title or no front matter that can be read.</summary>
    public static TextPage? Read(EditionName name, string file, SourceText source, ProblemList problems)
    {
        if (FrontMatter.Find(source, problems) is not { } front
            || Yaml.Read(front.Fields, YamlLimits.FrontMatter, problems) is not { } map)
        {
            return null;
        }

        if (map.Entries.FirstOrDefault(entry => FieldNames.Edition.Has(entry.Key) && !FieldNames.Page.Has(entry.Key)) is { } ofArticle)
        {
            problems.Add(FieldProblems.ArticleAmongPages(ofArticle.KeyAt, ofArticle.Key));
            return null;
        }

        var fields = new FieldReader(map, FieldNames.Page, problems);
        if (fields.Text("title") is not { } title)
        {
            if (fields.Lacks("title"))
            {
                problems.Add(FieldProblems.MissingTitle(fields.PlaceOf("title") ?? source.At(0, 3)));
            }

            return null;
        }

        StubText.Check(source, front.BodyStart, problems);
        var text = EditionReader.Text(name, source, front.BodyStart, problems);
        return new TextPage(name.Id, name.Language, file, source.At(0, 3), title.Value, fields.Text("summary")?.Value, text);
    }
}
