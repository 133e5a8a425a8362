using Archive.Building;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>What the command line says. Folders are as the user typed them.</summary>
/// <param name="Address">Of the page whose model is asked for; null for all verbs but <c>model</c>.</param>
/// <param name="Id">Of the article that is asked for; null for all verbs that take none.</param>
/// <param name="Write">Whether <c>align</c> sets marks.</param>
/// <param name="Date">The day that <c>confirm</c> records; null for today.</param>
/// <param name="Published">The published <c>archive.json</c>, to compare with; null where none is named.</param>
/// <param name="Messages">Null where the archive's main language decides.</param>
/// <param name="Port">Null for the usual one, or the next that is free.</param>
/// <param name="Json">One JSON object a line, for other programs.</param>
internal sealed record CommandOptions(
    string Input,
    string Output,
    string Themes,
    Uri? BaseUrl,
    string? Address,
    string? Id,
    bool Write,
    string? Date,
    string? Published,
    bool Drafts,
    bool Strict,
    MessageLanguage? Messages,
    bool Json,
    int? Port,
    bool OpenBrowser)
{
    public BuildOptions ForBuild(bool withDrafts) => new(Input, Themes, BaseUrl, withDrafts);
}
