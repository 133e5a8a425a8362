namespace Archive.Markup;

/// <summary>"Did you mean": the known word that an author most likely meant.</summary>
internal static class Nearest
{
    public const int MostSlips = 2;

    /// <summary>
    /// The word that differs in case, width or spaces only, else the one at the fewest slips; of several the first.
    /// Null where the nearest is more than two slips away, or half the word: then a guess would be noise.
    /// </summary>
    public static string? To(string word, IEnumerable<string> known)
    {
        var written = Folding.Name(word);
        return known
            .Select(candidate => new { candidate, folded = Folding.Name(candidate) })
            .Select(guess => new { guess.candidate, slips = Slips(written, guess.folded), letters = Math.Min(written.Length, guess.folded.Length) })
            .Where(guess => guess.slips * 2 < guess.letters)
            .OrderBy(guess => guess.slips)
            .Select(guess => guess.candidate)
            .FirstOrDefault();
    }

    /// <summary>How many slips two folded words are apart; null for more than two, and most pairs are told apart by their lengths.</summary>
    public static int? Slips(string written, string known) =>
        Math.Abs(written.Length - known.Length) <= MostSlips && Distance(written, known) is <= MostSlips and var slips ? slips : null;

    /// <summary>Letters left out, put in, changed, or two neighbours exchanged, each one slip (Damerau and Levenshtein).</summary>
    private static int Distance(string written, string known)
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
