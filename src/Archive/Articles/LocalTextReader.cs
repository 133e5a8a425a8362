using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>Reads <c>{ ja: …, en: … }</c>, or one text that serves both languages.</summary>
internal static class LocalTextReader
{
    /// <summary>Null where nothing is written; a language that the archive does not have is a problem.</summary>
    public static LocalText? Read(YamlNode node, string name, IReadOnlyList<string> languages, ProblemList problems)
    {
        if (node is YamlScalar scalar)
        {
            return LocalText.Same(scalar.Text.Trim());
        }

        if (node is not YamlMap map)
        {
            problems.Add(FieldProblems.NotAMapping(node.At, name, languages));
            return null;
        }

        var fields = new FieldReader(map, new FieldNames([.. languages]), problems);
        var texts = languages
            .Select(language => new { language, text = fields.Text(language)?.Value })
            .Where(written => written.text is not null)
            .ToDictionary(written => written.language, written => written.text!, StringComparer.Ordinal);
        return texts.Count == 0 ? null : new LocalText(texts);
    }
}
