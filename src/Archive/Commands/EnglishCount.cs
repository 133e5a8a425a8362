namespace Archive.Commands;

/// <summary>A number of things in English, which has a form for one and a form for many; Japanese needs none.</summary>
internal static class EnglishCount
{
    /// <param name="noun">One whose plural ends in s.</param>
    public static string Of(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
