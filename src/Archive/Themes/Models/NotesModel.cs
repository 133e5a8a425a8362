using Archive.Articles;
using Archive.Templates;

namespace Archive.Themes.Models;

/// <summary>The translator's notes of all articles in a language.</summary>
/// <param name="Title">The heading of the page.</param>
/// <param name="Ways">The years, where each has a page of its own.</param>
internal sealed record NotesModel(string Title, IReadOnlyList<NotedArticleModel> Articles, IReadOnlyList<LinkModel> Ways) : IHostObject
{
    private static readonly HostType<NotesModel> Members = new("notes")
    {
        { "title", notes => notes.Title },
        { "articles", notes => notes.Articles },
        { "ways", notes => notes.Ways },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>An article with its notes, in reading order.</summary>
internal sealed record NotedArticleModel(NameModel Name, IReadOnlyList<NoteModel> Notes) : IHostObject
{
    private static readonly HostType<NotedArticleModel> Members = new("noted_article")
    {
        { "name", article => article.Name },
        { "notes", article => article.Notes },
    };

    HostType IHostObject.HostType => Members;
}

/// <summary>What a translator remarked.</summary>
/// <param name="Text">As plain text.</param>
/// <param name="Address">Where it stands in the article.</param>
internal sealed record NoteModel(string Text, Address Address) : IHostObject
{
    private static readonly HostType<NoteModel> Members = new("note")
    {
        { "text", note => note.Text },
        { "address", note => note.Address },
    };

    HostType IHostObject.HostType => Members;
}
