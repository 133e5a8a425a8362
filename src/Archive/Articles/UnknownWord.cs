using Archive.Markup;

namespace Archive.Articles;

/// <summary>How an author says that a date or a reading is not known, rather than forgetting to say it.</summary>
internal static class UnknownWord
{
    public const string English = "unknown";

    private const string Japanese = "不明";

    public static bool Is(string text) => Folding.Words(text) is var folded
        && (folded == Japanese || folded.Equals(English, StringComparison.OrdinalIgnoreCase));
}
