using Archive.Files;
using Archive.Markup;
using Archive.Problems;
using Archive.Templates;

namespace Archive.Themes;

/// <summary>Reads a theme's words, and sees to it that neither a template nor the program will ask for some that are not there.</summary>
internal sealed class WordsReader(IReadOnlyList<ThemeLayer> layers, TemplateSet templates, ProblemList problems)
{
    /// <returns>Null where no page in this language can be made; the problems say why.</returns>
    public Words? Read(string language)
    {
        var name = $"strings/{language}.yml";
        var files = layers.Select(layer => layer.Find(name)).OfType<InputFile>().Select(file => Yaml.Read(file, problems)).ToList();
        if (files.Contains(null))
        {
            return null; // what such a file lacks cannot be told
        }

        var words = new Words(language, files.OfType<YamlMap>());
        var faults = Faults(words, $"{layers[0].Path}/{name}").ToList();
        problems.AddRange(faults);
        return faults.Count == 0 ? words : null;
    }

    private IEnumerable<Problem> Faults(Words words, string file) =>
        templates.MembersOf("strings")
            .Where(use => words.Find(use.Member) is null)
            .Select(use => ThemeProblems.MissingString(new Location(use.Path, use.Line, use.Column, use.Length), use.Member, file))
            .Concat(RequiredWords.Faults(words, file));
}
