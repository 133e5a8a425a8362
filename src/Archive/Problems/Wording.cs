using System.Globalization;

namespace Archive.Problems;

/// <summary>One sentence in the two languages in which the program speaks.</summary>
internal sealed record Wording(string Japanese, string English)
{
    public string In(MessageLanguage language) => language == MessageLanguage.Japanese ? Japanese : English;

    /// <summary>A count as both languages write it.</summary>
    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>What may be typed, each word marked as such.</summary>
    public static string Listed(IEnumerable<string> words) => string.Join(" ", words.Select(word => $"`{word}`"));

    /// <summary>This sentence and the next, if there is one.</summary>
    public Wording Then(Wording? next) => next is { } more ? new(Japanese + more.Japanese, $"{English} {more.English}") : this;
}
