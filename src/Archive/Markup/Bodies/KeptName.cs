namespace Archive.Markup.Bodies;

/// <summary><c>&lt;!-- #NAME --&gt;</c> alone on a line: the block that follows keeps this name as its address, whatever becomes of its words.</summary>
internal static class KeptName
{
    /// <summary>What a text must hold for any of its lines to be one.</summary>
    public const string Opening = "<!--";
    private const string Closing = "-->";
    private const int Longest = 60;

    /// <summary>The name on a line; null where the line is no such comment.</summary>
    public static string? On(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        var comments = line.Length >= Opening.Length + Closing.Length
            && line.StartsWith(Opening, StringComparison.Ordinal) && line.EndsWith(Closing, StringComparison.Ordinal);
        return comments && line[Opening.Length..^Closing.Length].Trim() is ['#', .. var name] && IsName(name) ? name.ToString() : null;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > Longest)
        {
            return false;
        }

        foreach (var character in name)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('-' or '_'))
            {
                return false;
            }
        }

        return true;
    }
}
