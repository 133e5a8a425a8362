using Slips = Archive.Templates.Slips;

namespace Archive.Markup;

/// <summary>"Did you mean": the known word that an author most likely meant.</summary>
internal static class Nearest
{
    /// <summary>
    /// The word that differs in case, width or spaces only, else the one at the fewest slips; of several the first.
    /// Null where the nearest is more than two slips away, or half the word: then a guess would be noise.
    /// </summary>
    public static string? To(string word, IEnumerable<string> known)
    {
        var written = Folding.Name(word);
        return known
            .Select(candidate => new { candidate, folded = Folding.Name(candidate) })
            .Select(guess => new { guess.candidate, slips = Slips.Between(written, guess.folded), letters = Math.Min(written.Length, guess.folded.Length) })
            .Where(guess => guess.slips * 2 < guess.letters)
            .OrderBy(guess => guess.slips)
            .Select(guess => guess.candidate)
            .FirstOrDefault();
    }
}
