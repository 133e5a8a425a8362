namespace Archive.Templates;

/// <summary>How far apart two names are, in slips of the keyboard.</summary>
public static class Slips
{
    /// <summary>More of them than this are another word.</summary>
    public const int Most = 2;

    /// <summary>Null for more than <see cref="Most"/>; most pairs are told apart by their lengths.</summary>
    public static int? Between(string written, string known) =>
        Math.Abs(written.Length - known.Length) <= Most && Count(written, known) is <= Most and var slips ? slips : null;

    /// <summary>Letters left out, put in, changed, or two neighbours exchanged, each one slip (Damerau and Levenshtein).</summary>
    private static int Count(string written, string known)
    {
        var slips = new int[written.Length + 1, known.Length + 1];
        for (var i = 0; i <= written.Length; i++)
        {
            for (var j = 0; j <= known.Length; j++)
            {
                slips[i, j] = i == 0 || j == 0 ? i + j : Fewest(i, j);
            }
        }

        return slips[written.Length, known.Length];

        int Fewest(int i, int j)
        {
            var changed = slips[i - 1, j - 1] + (written[i - 1] == known[j - 1] ? 0 : 1);
            var fewest = Math.Min(changed, 1 + Math.Min(slips[i - 1, j], slips[i, j - 1]));
            var exchanged = i > 1 && j > 1 && written[i - 1] == known[j - 2] && written[i - 2] == known[j - 1];
            return exchanged ? Math.Min(fewest, slips[i - 2, j - 2] + 1) : fewest;
        }
    }
}
