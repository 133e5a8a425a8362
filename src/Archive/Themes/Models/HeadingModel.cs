using Archive.Articles;
using Archive.Templates;

namespace Archive.Themes.Models;

/// <summary>A line of a table of contents.</summary>
/// <param name="Level">2 for the highest.</param>
internal sealed record HeadingModel(int Level, string Text, Address Address) : IHostObject
{
    private static readonly HostType<HeadingModel> Members = new("heading")
    {
        { "level", heading => heading.Level },
        { "text", heading => heading.Text },
        { "address", heading => heading.Address },
    };

    HostType IHostObject.HostType => Members;
}
