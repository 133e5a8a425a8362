using System.Collections.Frozen;
using Archive.Importing.Recognising;

namespace Archive.Importing;

/// <summary>What a site puts into all its pages: the same line at the same place, from the beginning or the end, in five texts or more.</summary>
internal static class RepeatedLines
{
    private const int Fewest = 5;
    private const int FromStart = 10;
    private const int FromEnd = 20;
    private const int Longest = 200;

    public static IReadOnlySet<string> None { get; } = FrozenSet<string>.Empty;

    /// <summary>Those that were not recognised in the texts themselves, folded, in order.</summary>
    public static IReadOnlyList<string> In(IEnumerable<ReadArticle> articles) =>
    [
        .. articles
            .SelectMany(Places)
            .GroupBy(place => place)
            .Where(group => group.Count() >= Fewest)
            .Select(group => group.Key.Text)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<(int Place, string Text)> Places(ReadArticle article)
    {
        var lines = article.Lines.Where(line => line.Role != Role.Blank).ToList();
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            var text = line.Line.Folded.Trim();
            if (text.Length is 0 or > Longest || !line.Role.IsText() && line.Role is not (Role.Title or Role.Author or Role.Subtitle))
            {
                continue;
            }

            if (index < FromStart)
            {
                yield return (index, text);
            }

            if (lines.Count - index <= FromEnd)
            {
                yield return (index - lines.Count, text);
            }
        }
    }
}
