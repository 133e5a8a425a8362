using Archive.Articles;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Importing.Starting;

/// <summary>Whether an article may have the id that its keeper has thought of.</summary>
internal static class NewId
{
    /// <summary>Null where it may, as far as its letters go.</summary>
    public static Problem? Fault(string id, Location at, Settings settings)
    {
        if (!Slug.IsId(id))
        {
            return ImportProblems.NotAnId(at, id, Meant(id, settings.Languages));
        }

        var problems = new ProblemList();
        EditionName.Read($"{id}.{settings.Main}.md", at, settings.Languages, problems);
        return problems.Sorted() is [var fault, ..] ? fault : null;
    }

    /// <summary>Without the endings of a file name; null for words of another script, which nobody but their author can put into Latin letters.</summary>
    private static string? Meant(string id, IReadOnlyList<string> languages)
    {
        var parts = id.Split('.').ToList();
        while (parts.Count > 1 && (parts[^1].ToLowerInvariant() is "md" or "txt" || languages.Contains(parts[^1].ToLowerInvariant())))
        {
            parts.RemoveAt(parts.Count - 1);
        }

        var meant = Slug.Of(string.Join('-', parts));
        return id.All(char.IsAscii) && Slug.IsId(meant) && !meant.StartsWith(Slug.HashPrefix, StringComparison.Ordinal) ? meant : null;
    }
}
