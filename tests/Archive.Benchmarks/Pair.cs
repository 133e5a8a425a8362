namespace Archive.Benchmarks;

/// <summary>The same thing said in both languages, so that the two editions of an article are each other's translation, block by block.</summary>
internal readonly record struct Pair(string Japanese, string English)
{
    public static implicit operator Pair((string Japanese, string English) both) => new(both.Japanese, both.English);

    public string In(Tongue tongue) => tongue == Tongue.Japanese ? Japanese : English;

    public Pair Replace(string slot, Pair words) =>
        new(Japanese.Replace(slot, words.Japanese, StringComparison.Ordinal), English.Replace(slot, words.English, StringComparison.Ordinal));
}

/// <summary>The two languages of the corpus; Japanese is the archive's main one.</summary>
internal enum Tongue
{
    Japanese,
    English,
}

/// <summary>How a language is written in file names and fields.</summary>
internal static class TongueCodes
{
    public static string Code(this Tongue tongue) => tongue == Tongue.Japanese ? "ja" : "en";
}
