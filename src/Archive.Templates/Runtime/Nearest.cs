namespace Archive.Templates.Runtime;

/// <summary>The name that someone may have meant: at most two letters away, and the nearest of them.</summary>
internal static class Nearest
{
    private const int Farthest = 2;

    /// <summary>A sentence to put behind a message, with the space before it; empty where no name is near.</summary>
    public static string To(string written, IEnumerable<string> names)
    {
        var (name, distance) = names
            .Select(name => (Name: name, Distance: Distance(written, name)))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .FirstOrDefault(("", int.MaxValue));
        return distance <= Farthest && distance < written.Length ? $" Did you mean `{name}`?" : "";
    }

    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
