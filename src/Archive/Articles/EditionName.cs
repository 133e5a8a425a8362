using Archive.Markup;
using Archive.Problems;

namespace Archive.Articles;

/// <summary>What a file name says of an edition: <c>ID.LANG.md</c> or <c>ID.LANG.txt</c>.</summary>
internal sealed record EditionName(string Id, string Language, bool IsMarkdown)
{
    // Ids that are the last part of other addresses below an article's or beside it.
    private static readonly string[] Reserved = ["page", "original", "parallel", "feed"];

    /// <summary>Whether a file below <c>articles/</c> or <c>pages/</c> is meant to be read, rather than published as it is.</summary>
    public static bool IsText(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>Null where the name is not one an edition can have; the problem says how to name the file.</summary>
    /// <param name="at">The start of the file.</param>
    public static EditionName? Read(string file, Location at, IReadOnlyList<string> languages, ProblemList problems)
    {
        var name = file[(file.LastIndexOf('/') + 1)..];
        var parts = name.Split('.');
        if (parts is [.., "md" or "MD" or "txt" or "TXT", "txt" or "TXT"])
        {
            problems.Add(LinkProblems.HiddenEnding(at, name, string.Join('.', parts[..^1])));
            return null;
        }

        if (parts is [var reserved, _, "md" or "txt"] && Reserved.Contains(reserved))
        {
            problems.Add(LinkProblems.ReservedId(at, reserved));
            return null;
        }

        if (parts is not [var id, var language, "md" or "txt"] || !Slug.IsId(id))
        {
            problems.Add(LinkProblems.BadId(at, name, Example(parts, languages)));
            return null;
        }

        if (!languages.Contains(language))
        {
            problems.Add(LinkProblems.UnknownLanguage(at, language, languages));
            return null;
        }

        return new EditionName(id, language, parts[^1] == "md");
    }

    /// <summary>The same name as it might be; another one where it has no letter that an address can have.</summary>
    private static string Example(IReadOnlyList<string> parts, IReadOnlyList<string> languages)
    {
        var language = parts.Select(part => part.ToLowerInvariant()).LastOrDefault(languages.Contains) ?? languages[0];
        var words = parts.SkipLast(1).Where(part => !part.Equals(language, StringComparison.OrdinalIgnoreCase));
        var id = Slug.Of(string.Join('-', words));
        id = id.EndsWith("-" + language, StringComparison.Ordinal) ? id[..^(language.Length + 1)] : id;
        var isUsable = id.Length > 0 && !id.StartsWith(Slug.HashPrefix, StringComparison.Ordinal) && !Reserved.Contains(id);
        return $"{(isUsable ? id : "river")}.{language}.{parts[^1].ToLowerInvariant()}";
    }
}
