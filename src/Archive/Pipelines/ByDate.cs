using Archive.Articles;
using Archive.Themes;

namespace Archive.Pipelines;

/// <summary>The order in which lists are read by their dates.</summary>
internal static class ByDate
{
    /// <summary>By the date of the text that a reader is led to, the undated last; then by id.</summary>
    public static IEnumerable<T> NewestFirst<T>(Readership reader, IEnumerable<T> listed, Func<T, Article> article) => listed
        .OrderByDescending(one => article(one).For(reader.Language).Date)
        .ThenBy(one => article(one).Id, StringComparer.Ordinal);
}
