using Archive.Building;
using Archive.Problems;

namespace Archive.Commands;

/// <summary>What the command line says. Folders are as the user typed them.</summary>
/// <param name="Published">The published <c>archive.json</c>, to compare with; null where none is named.</param>
/// <param name="Messages">Null where the archive's main language decides.</param>
/// <param name="Port">Null for the usual one, or the next that is free.</param>
/// <param name="Follow">Whether the browser goes to the page whose text has been saved.</param>
/// <param name="Json">One JSON object a line, for other programs.</param>
internal sealed record CommandOptions(
    string Input,
    string Output,
    string Themes,
    Uri? BaseUrl,
    string? Published,
    bool Drafts,
    bool Strict,
    MessageLanguage? Messages,
    bool Json,
    int? Port,
    bool OpenBrowser,
    bool Follow,
    RecordOptions Records)
{
    public BuildOptions ForBuild(bool withDrafts) => new(Input, Themes, BaseUrl, withDrafts);
}

/// <summary>What the command line says of the records of earlier builds.</summary>
/// <param name="Ledger">The folder of what was read.</param>
/// <param name="Clean">Whether they are left aside.</param>
/// <param name="Why">Whether it is told why pages changed.</param>
internal sealed record RecordOptions(string Ledger, bool Clean, bool Why);
