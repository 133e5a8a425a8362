namespace Archive.Tests;

/// <summary>The lines that a scenario expects of a page, and which of them the page keeps.</summary>
internal static class PageParts
{
    /// <summary>The expected lines where the page keeps them all; else with what is wrong said behind a line.</summary>
    /// <param name="page">Null where there is no such page.</param>
    public static string Kept(string expected, string? page)
    {
        if (page is null)
        {
            return "(no such page)\n";
        }

        var position = 0;
        var result = "";
        foreach (var line in expected.Split('\n')[..^1])
        {
            result += Kept(line, page, ref position) + "\n";
        }

        return result == expected ? expected : result + "\n" + page;
    }

    private static string Kept(string line, string page, ref int position)
    {
        if (line.StartsWith('!'))
        {
            return page.Contains(line[1..].Trim(), StringComparison.Ordinal) ? $"{line}   <-- is there" : line;
        }

        var found = page.IndexOf(line.Trim(), position, StringComparison.Ordinal);
        position = found < 0 ? position : found + line.Trim().Length;
        return found < 0 ? $"{line}   <-- missing" : line;
    }
}
