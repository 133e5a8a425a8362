using System.Text;
using Archive.Articles;
using Archive.Files;
using Archive.Importing.Recognising;
using Archive.Importing.Writing;
using Archive.Markup;

namespace Archive.Importing;

/// <summary>Appends the names of drafts that have no entry yet to the authority files; what stands there stays as it is.</summary>
/// <param name="input">The input folder as typed.</param>
internal sealed class AuthorityAdditions(string input, Shelf shelf)
{
    public void Write(IEnumerable<Draft> drafts)
    {
        var all = drafts.ToList();
        Append(shelf.People, all, FactFields.Author, FactFields.Translator);
        Append(shelf.Publications, all, FactFields.SourcePublication, FactFields.SourceVia);
        Append(shelf.Topics, all, FactFields.Topics);
    }

    private void Append(Authority authority, IEnumerable<Draft> drafts, params string[] fields)
    {
        var names = drafts
            .SelectMany(draft => fields.SelectMany(draft.All))
            .Select(fact => fact.Value)
            .Where(name => name.Length > 0 && authority.Resolve(name).At is null)
            .DistinctBy(Slug.Of)
            .ToList();
        if (names.Count == 0)
        {
            return;
        }

        var path = $"{input}/{authority.Kind}.yml";
        var text = new StringBuilder(File.Exists(path) ? Encoding.UTF8.GetString(File.ReadAllBytes(path)).TrimEnd('\n') + "\n" : "");
        names.ForEach(name => text.Append(Slug.Of(name)).Append(": { ").Append(Shapes.HasJapanese(name) ? "ja" : "en").Append(": ").Append(YamlWriting.Value(name)).Append(" }\n"));
        WholeFile.Write(path, text.ToString().TrimStart('\n'), replaces: true);
    }
}
