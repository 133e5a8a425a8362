using Archive.Articles;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Importing.Starting;

/// <summary>Two files for an article that is not written yet, with every field a keeper will need and what it means. Drafts, so that nothing of them is published.</summary>
internal static class NewArticle
{
    /// <summary>Paths below the input folder, with their texts: the translation into the main language, and its original.</summary>
    public static IReadOnlyList<PlannedFile> Files(string id, Settings settings)
    {
        var (main, other) = (settings.Main, settings.Other(settings.Main));
        var language = settings.Messages;
        return
        [
            new PlannedFile($"articles/{id}.{main}.md", Translation(id, other, language), null),
            new PlannedFile($"articles/{id}.{other}.md", Original(id, language), null),
        ];
    }

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
        {Note("一、二文の紹介： summary: …　　訳した人が機械なら： method: machine", "One or two sentences: summary: …    If a machine translated it: method: machine", language)}
        ---
        {new Wording("ここに訳文を書きます。段落の間には空行を入れてください。", "Write the translation here, with a blank line between paragraphs.").In(language)}

        """;

    private static string Original(string id, MessageLanguage language) => $"""
        ---
        title: {YamlWriting.Value(id)}
        date: unknown
        draft: true
        {Note("原文を載せてよくないときは、このファイルを消すか、上に shown: false と書きます（読み、確かめはしますが、公開しません）。", "If you may not show the original, delete this file, or write shown: false above: it is then read and checked, and never published.", language)}
        ---
        {new Wording("ここに原文を写します。", "Copy the original here.").In(language)}

        """;

    private static string Note(string japanese, string english, MessageLanguage language) => "# " + new Wording(japanese, english).In(language);
}
