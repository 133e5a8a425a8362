using Archive.Templates;

namespace Archive.Themes.Models;

/// <summary>What programs read of an article's text, and readers do not see.</summary>
/// <param name="LinkedData">An <c>Article</c> in the words of schema.org, to be written as JSON.</param>
/// <param name="Tags">Dublin Core, and what reference managers read.</param>
internal sealed record CatalogueModel(ScriptObject LinkedData, IReadOnlyList<CatalogueTagModel> Tags) : IHostObject
{
    private static readonly HostType<CatalogueModel> Members = new("catalogue")
    {
        { "linked_data", catalogue => catalogue.LinkedData },
        { "tags", catalogue => catalogue.Tags },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>One <c>meta</c> element of a catalogue's; a name may stand more than once.</summary>
internal sealed record CatalogueTagModel(string Name, string Content) : IHostObject
{
    private static readonly HostType<CatalogueTagModel> Members = new("catalogue_tag")
    {
        { "name", tag => tag.Name },
        { "content", tag => tag.Content },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>The picture that stands beside a link to a page elsewhere.</summary>
/// <param name="Url">Whole: who shows it is not on this site.</param>
/// <param name="Alt">Null for a picture that says nothing of the page.</param>
internal sealed record SharedImageModel(string Url, string? Alt) : IHostObject
{
    private static readonly HostType<SharedImageModel> Members = new("shared_image")
    {
        { "url", image => image.Url },
        { "alt", image => image.Alt },
    };

    HostType IHostObject.HostType => Members;
}
