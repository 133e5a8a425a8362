using System.Text;
using Archive.Articles;
using Archive.Templates;
using Archive.Themes.Models;

namespace Archive.Themes;

/// <summary>All that a template is given of one page, whose own model goes by the name of the layout.</summary>
internal sealed record PageInput(string Layout, Frame Frame, PageModel Page, object Model)
{
    /// <summary>What is the page's; the words are the theme's own.</summary>
    public ScriptObject WithoutWords => new() { { "site", Frame.Site }, { "page", Page }, { Layout, Model } };

    /// <param name="print">How an address is written on this page.</param>
    public RenderInput ForTemplate(Action<Address, StringBuilder> print) =>
        new(("site", Frame.Site), ("strings", Frame.Words.ForTemplates), ("page", Page), (Layout, Model))
        {
            IsStrict = true,
            Write = (value, text) => Write(value, text, print),
        };

    private static void Write(object value, StringBuilder text, Action<Address, StringBuilder> print)
    {
        if (value is Address address)
        {
            print(address, text);
            return;
        }

        text.Append(value);
    }
}
