using Archive.Articles;
using Archive.Templates;

namespace Archive.Themes.Models;

/// <summary>What a page holds of another article when it only names it.</summary>
/// <param name="Address">The edition in the reader's language, else the one there is.</param>
/// <param name="Only">The language it can only be read in; null where it is the reader's own.</param>
internal sealed record NameModel(PhraseModel Title, Address Address, OnlyModel? Only) : IHostObject
{
    private static readonly HostType<NameModel> Members = new("name")
    {
        { "title", name => name.Title },
        { "address", name => name.Address },
        { "only", name => name.Only },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>That an article can be read in one language only, which is not the reader's.</summary>
/// <param name="Language">For <c>hreflang</c>.</param>
/// <param name="Text">「日本語のみ」 / "Japanese only".</param>
internal sealed record OnlyModel(string Language, string Text) : IHostObject
{
    private static readonly HostType<OnlyModel> Members = new("only")
    {
        { "language", only => only.Language },
        { "text", only => only.Text },
    };

    HostType IHostObject.HostType => Members;
}
