using System.Text;
using Archive.Articles;
using Archive.Files;
using Archive.Importing.Writing;
using Archive.Markup;

namespace Archive.Importing;

/// <summary>
/// Appends names of drafts that have no entry yet to the authority files; what stands there stays as it is. Those that a Japanese list cannot
/// place get one in any case, since only there a reading can be written.
/// </summary>
/// <param name="input">The input folder as typed.</param>
/// <param name="all">Whether the others get one too.</param>
internal sealed class AuthorityAdditions(string input, Shelf shelf, bool all)
{
    /// <returns>What was written, by file.</returns>
    public IReadOnlyList<NamesAdded> Write(IEnumerable<Draft> drafts) =>
    [
        .. drafts
            .SelectMany(draft => NewNames.Of(draft, shelf))
            .Where(name => all || name.Reading is not null)
            .DistinctBy(name => (name.Kind, name.Id))
            .GroupBy(name => $"{input}/{name.Kind}.yml", (path, names) => Append(path, [.. names])),
    ];

    private static NamesAdded Append(string path, IReadOnlyList<NewName> names)
    {
        var text = new StringBuilder(File.Exists(path) ? Encoding.UTF8.GetString(File.ReadAllBytes(path)).TrimEnd('\n') + "\n" : "");
        foreach (var name in names)
        {
            text.Append(Entry(name)).Append('\n');
        }

        WholeFile.Write(path, text.ToString().TrimStart('\n'), replaces: true);
        return new NamesAdded(path, names);
    }

    /// <summary>The name as it is in both languages, which is how the pages would show it without an entry.</summary>
    private static string Entry(NewName name)
    {
        var value = YamlWriting.Value(name.Name);
        var reading = name.Reading is { } yomi ? $", yomi: {YamlWriting.Value(yomi)}" : "";
        return $"{name.Id}: {{ ja: {value}, en: {value}{reading} }}{(name.IsUnread ? FrontMatterText.ToBeChecked : "")}";
    }
}

/// <summary>What an import appended to an authority file.</summary>
/// <param name="Path">As shown.</param>
internal sealed record NamesAdded(string Path, IReadOnlyList<NewName> Names);
