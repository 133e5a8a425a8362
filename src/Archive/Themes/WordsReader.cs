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
        var files = layers.Select(layer => layer.Folder.Find(name)).OfType<InputFile>().Select(file => Yaml.Read(file, problems)).ToList();
        if (files.Contains(null))
        {
            return null; // what such a file lacks cannot be told
        }

        var words = new Words(language, files.OfType<YamlMap>());
        var faults = Faults(words, $"{layers[0].Folder.Path}/{name}").ToList();
        problems.AddRange(faults);
        problems.AddRange(UnusedIn([.. files.OfType<YamlMap>()]));
        return faults.Count == 0 ? words : null;
    }

    /// <summary>What a layer says that no template asks for, and that the theme below it does not say: mostly a misspelt key.</summary>
    private IEnumerable<Problem> UnusedIn(IReadOnlyList<YamlMap> files)
    {
        var known = templates.MembersOf("strings").Select(use => use.Member).Concat(RequiredWords.Keys).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.Reverse().Skip(1))
        {
            var below = known.Concat(files.SkipWhile(other => other != file).Skip(1).SelectMany(other => other.Entries).Select(entry => entry.Key)).ToHashSet(StringComparer.Ordinal);
            foreach (var entry in file.Entries.Where(entry => !below.Contains(entry.Key)))
            {
                yield return ThemeProblems.UnusedString(entry.KeyAt, entry.Key, Nearest.To(entry.Key, below.Order(StringComparer.Ordinal)));
            }
        }
    }

    private IEnumerable<Problem> Faults(Words words, string file) =>
        templates.MembersOf("strings")
            .Where(use => words.Find(use.Member) is null)
            .Select(use => ThemeProblems.MissingString(new Location(use.Path, use.Line, use.Column, use.Length), use.Member, file))
            .Concat(RequiredWords.Faults(words, file));
}
