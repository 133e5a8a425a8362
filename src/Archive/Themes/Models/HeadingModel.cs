using Archive.Articles;
using Archive.Templates;

namespace Archive.Themes.Models;

/// <summary>A line of a table of contents.</summary>
/// <param name="Level">2 for the highest.</param>
internal sealed record HeadingModel(int Level, string Text, string? Language, Address Address) : IHostObject
{
    private static readonly HostType<HeadingModel> Members = new("heading")
    {
        { "level", heading => heading.Level },
        { "text", heading => heading.Text },
        { "lang", heading => heading.Language },
        { "address", heading => heading.Address },
    };

    HostType IHostObject.HostType => Members;
}
