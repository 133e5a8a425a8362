using System.Text;
using Archive.Templates;
using Archive.Themes.Models;

namespace Archive.Themes;

/// <summary>All that a template is given of one page, whose own model goes by the name of the layout.</summary>
internal sealed record PageInput(string Layout, Frame Frame, PageModel Page, object Model)
{
    /// <summary>What is the page's; the words are the theme's own.</summary>
    public ScriptObject WithoutWords => new() { { "site", Frame.Site }, { "page", Page }, { Layout, Model } };

    /// <param name="print">Writes an address as it is on this page, and whatever else the engine does not know.</param>
    public RenderInput ForTemplate(Action<object, StringBuilder> print) =>
        new(("site", Frame.Site), ("strings", Frame.Words.ForTemplates), ("page", Page), (Layout, Model)) { IsStrict = true, Write = print };
}
