using Archive.Articles;
using Archive.Files;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Importing.Starting;

/// <summary>Two files for an article that is not written yet, with every field a keeper will need and what it means. Drafts, so that nothing of them is published.</summary>
internal static class NewArticle
{
    private const string Folder = "articles/";

    /// <summary>Null where the article may be begun; else why not.</summary>
    /// <param name="input">The input folder as typed.</param>
    public static Problem? Fault(string id, string input, Settings settings)
    {
        var at = Location.StartOf($"{input}/articles");
        return NewId.Fault(id, at, settings)
            ?? (Taken(id, input) is { } file ? ImportProblems.IdInUse(at, id, file.DisplayPath) : null);
    }

    /// <summary>Paths below the input folder, with their texts: the translation, and its original.</summary>
    /// <param name="original">The language of the original.</param>
    public static IReadOnlyList<PlannedFile> Files(string id, Settings settings, string original)
    {
        var language = settings.Messages;
        return
        [
            new PlannedFile($"{Folder}{id}.{settings.Other(original)}.md", Translation(id, original, language), null),
            new PlannedFile($"{Folder}{id}.{original}.md", Original(id, language), null),
        ];
    }

    private static InputFile? Taken(string id, string input) => InputFolder.Files(input, new ProblemList())
        .FirstOrDefault(file => file.Relative.StartsWith(Folder, StringComparison.Ordinal) && Path.GetFileName(file.Relative).StartsWith(id + ".", StringComparison.Ordinal));

    private static string Translation(string id, string source, MessageLanguage language) => $"""
        ---
        title: {YamlWriting.Value(id)}
        date: unknown
        draft: true
        {Note("書き終えたら、上の draft の行を消します。日付は、この訳文が初めて世に出た日です（2004、2004-05 でもかまいません）。", "Delete the line draft when you have finished. The date is the day this translation first came out (2004 or 2004-05 will do).", language)}
        translator:
        author:
        source:
          title:
          publication:
          url:
          date:
          language: {source}
        {Note("source は原文のことです。分からない行は、空のままでかまいません。", "source is the original. What you do not know may stay empty.", language)}
        topics: []
        related: []
        {Note("related には、記事の ID、原文のアドレス、または題名を書きます。", "related takes the ID of an article, the address of an original, or a title.", language)}
        {Note("権利： rights: { translation: { status: licence, licence: CC BY 4.0 } }", "Rights: rights: { translation: { status: licence, licence: CC BY 4.0 } }", language)}
        {Note("一、二文の紹介： summary: …　　機械翻訳なら： method: machine", "One or two sentences: summary: …    If a machine translated it: method: machine", language)}
        ---
        {StubText.Translation.In(language)}

        """;

    private static string Original(string id, MessageLanguage language) => $"""
        ---
        title: {YamlWriting.Value(id)}
        date: unknown
        draft: true
        {Note("原文を載せられないときは、このファイルを消すか、上に shown: false と書きます（読み、確かめはしますが、公開しません）。", "If you may not show the original, delete this file, or write shown: false above: it is then read and checked, and never published.", language)}
        ---
        {StubText.Original.In(language)}

        """;

    private static string Note(string japanese, string english, MessageLanguage language) => "# " + new Wording(japanese, english).In(language);
}
