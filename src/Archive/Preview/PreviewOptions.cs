using Archive.Articles;
using Archive.Building;
using Archive.Problems;

namespace Archive.Preview;

/// <summary>How a site is shown, besides which.</summary>
/// <param name="Messages">Null where the archive's main language decides.</param>
/// <param name="Follow">Whether the tab goes to the page whose text has been saved.</param>
/// <param name="Explain">Says in a sentence what the disk refused.</param>
internal sealed record PreviewOptions(BuildOptions Build, MessageLanguage? Messages, bool Follow, Func<Exception, Wording> Explain)
{
    public MessageLanguage LanguageOf(Settings settings) => Messages ?? settings.Messages;
}
