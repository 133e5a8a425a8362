using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Archive.Markup.Letters;

namespace Archive.Markup;

/// <summary>The id, and so the address, of a word that has no entry in a file. It is a promise: what is here decided can never be decided anew.</summary>
internal static class Slug
{
    /// <summary>What the id of a word begins with that has no letter English can write.</summary>
    public const string HashPrefix = "x-";

    private const int Longest = 80;
    private const int HashLetters = 8;

    /// <summary>Whether an author may give this as an id.</summary>
    public static bool IsId(string text) => text.Length > 0 && text.All(IsIdCharacter);

    /// <summary>
    /// The letters and digits of a word that English can write, accents left off; for any other word <c>x-</c> and letters of its hash.
    /// A word in two scripts is hashed as a whole: <c>NATO拡大</c> must not stand at the address of <c>NATO</c>. So is one
    /// that Windows keeps for itself: a topic may be called "con", a folder may not.
    /// </summary>
    public static string Of(string word)
    {
        var plain = WithoutMarks(word);
        return Ascii.IsValid(plain) && Joined(plain) is { Length: > 0 and <= Longest } id && !PortablePath.IsDevice(id) ? id : Hashed(word);
    }

    private static bool IsIdCharacter(char character) => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-';

    private static string WithoutMarks(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var character in Folding.Words(word).Normalize(NormalizationForm.FormKD))
        {
            if (char.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(LatinLetters.Plain(character) ?? char.ToLowerInvariant(character).ToString());
            }
        }

        return plain.ToString();
    }

    private static string Joined(string ascii)
    {
        var letters = string.Concat(ascii.Select(character => char.IsAsciiLetterOrDigit(character) ? character : '-'));
        return string.Join('-', letters.Split('-', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Of the folded word, so that all its spellings have one address.</summary>
    private static string Hashed(string word)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Folding.Name(word)));
        return HashPrefix + string.Concat(hash.Take(HashLetters).Select(value => (char)('a' + value % 26)));
    }
}
