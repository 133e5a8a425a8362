using Archive.Articles;
using Archive.Markup;
using Archive.Problems;

namespace Archive.Importing.Starting;

/// <summary>What a keeper says of an archive that is to begin.</summary>
/// <param name="Title">In one language, or in both with <c> / </c> between: Japanese first. So is the description.</param>
/// <param name="Contact">A web address, <c>mailto:</c>, or a mail address alone.</param>
/// <param name="Main">The main language: <c>ja</c> or <c>en</c>.</param>
internal sealed record ArchiveWishes(string Title, string Description, string Url, string Contact, string Main)
{
    public static ArchiveWishes Usual(string main) => new(
        "翻訳記事の文庫 / An Archive of Translations",
        "翻訳した記事を、原文の題と日付と出典とともに残します。 / Translated articles, kept together with the title, the date and the source of each original.",
        SettingsReader.PlaceholderUrl,
        SettingsReader.PlaceholderContact,
        main);

    /// <summary>That in which the program speaks of such an archive.</summary>
    public MessageLanguage Language => Main == "ja" ? MessageLanguage.Japanese : MessageLanguage.English;

    /// <summary>As the settings take it: a mail address alone is meant to be written to.</summary>
    public string Door => Contact.Contains('@', StringComparison.Ordinal) && !Contact.StartsWith("mailto:", StringComparison.Ordinal) && !Urls.IsWebAddress(Contact)
        ? $"mailto:{Contact}"
        : Contact;

    /// <summary>By language; a text in one language is never taken for one in the other.</summary>
    public LocalText Texts(string text) => text.Split(" / ", 2, StringSplitOptions.TrimEntries) is [var japanese, var english]
        ? new LocalText(new Dictionary<string, string> { ["ja"] = japanese, ["en"] = english })
        : new LocalText(new Dictionary<string, string> { [DisplayWidth.HasWide(text) ? "ja" : Main] = text });
}

/// <summary>The files of an archive that begins: settings, one article in both languages, the page that says who keeps it, and lists of names with an example in a comment.</summary>
internal static class NewArchive
{
    /// <summary>Null where an archive may begin; else why not.</summary>
    /// <param name="input">The input folder as typed.</param>
    public static Problem? Fault(string input) =>
        File.Exists($"{input}/archive.yml") || (Directory.Exists($"{input}/articles") && Directory.EnumerateFileSystemEntries($"{input}/articles").Any())
            ? ImportProblems.FolderInUse(Location.StartOf(input))
            : null;

    /// <summary>Paths below the input folder, with their texts.</summary>
    /// <param name="today">As a date is written.</param>
    public static IReadOnlyList<PlannedFile> Files(ArchiveWishes wishes, string today) =>
    [
        new("archive.yml", Settings(wishes), null),
        new("articles/letters-home.ja.md", Article("故郷への手紙", today, "translator: 見本ふみ\nauthor: Jane Specimen\nsource: { title: Letters Home, publication: The Sample Gazette, date: 2023-11, language: en }\n",
            $"あなたがこの手紙を読むころ、川はもう凍っているでしょう。\n\n{StubText.Sample.Japanese}"), null),
        new("articles/letters-home.en.md", Article("Letters Home", "2023-11", "", $"By the time you read this letter the river will be frozen.\n\n{StubText.Sample.English}"), null),
        new("pages/about.ja.md", AboutPage.Japanese(wishes.Texts(wishes.Title).Find("ja") ?? "この文庫", Door(wishes)), null),
        new("pages/about.en.md", AboutPage.English(wishes.Texts(wishes.Title).Find("en") ?? "this archive", Door(wishes)), null),
        new("topics.yml", Names("news: { ja: ニュース, en: News }", "テーマ", "Topics"), null),
        new("people.yml", Names("fumi-mihon: { ja: 見本ふみ, en: Fumi Mihon, yomi: みほんふみ }", "著者と訳者", "Authors and translators") + "fumi-mihon: { ja: 見本ふみ, en: Fumi Mihon, yomi: みほんふみ }\n", null),
        new("publications.yml", Names("sample-gazette: { ja: サンプル・ガゼット, en: The Sample Gazette, aliases: [Gazette] }", "掲載元", "Publications"), null),
        new("inbox/README.md", "貼り付けた文章や保存したページをここに置き、`archive import` を実行してください。ここにあるものは公開されません。\n\nPut pasted texts and saved pages here and run `archive import`. Nothing in this folder is published.\n", null),
    ];

    private static string Settings(ArchiveWishes wishes)
    {
        var isJapanese = wishes.Main == "ja";
        return $"""
            format: 1
            # {(isJapanese ? "題は二つの言語で書きます：{ ja: …, en: … }" : "The title in both languages: { ja: …, en: … }")}
            title: {Local(wishes.Texts(wishes.Title))}
            description: {Local(wishes.Texts(wishes.Description))}
            # {(isJapanese ? "サイトを置く場所。ブラウザーに表示されるアドレスを、最後の / まで書きます。" : "Where the site will stand: the whole address, down to the last /.")}
            url: {YamlWriting.Value(wishes.Url)}
            # {(isJapanese ? "主な言語を先に書きます。" : "The main language first.")}
            languages: {(isJapanese ? "[ja, en]" : "[en, ja]")}
            theme: default
            # {(isJapanese ? "連絡先。権利者や読者が、あなたに連絡できるように、どのページにも載ります。" : "How right-holders and readers reach you; it stands on every page.")}
            contact: {YamlWriting.Value(wishes.Door)}
            # {(isJapanese ? "文章をどう使ってよいか。何も書いていない記事すべてに載ります。書かなければ、何も約束しません。" : "How texts may be used; it stands on every article that says nothing itself. Without it nothing is promised.")}
            # rights: {"{ ja: 転載の前にお尋ねください。, en: Please ask before you reprint. }"}

            """;
    }

    private static string Article(string title, string date, string fields, string text) => $"---\ntitle: {title}\ndate: {date}\n{fields}---\n{text}\n";

    private static string Names(string example, string japanese, string english) => $"# {japanese} / {english}\n# {example}\n";

    private static string Local(LocalText text) => $"{{ {string.Join(", ", text.ByLanguage.Select(one => $"{one.Key}: {YamlWriting.Value(one.Value)}"))} }}";

    private static string Door(ArchiveWishes wishes) =>
        wishes.Door.StartsWith("mailto:", StringComparison.Ordinal) ? $"[{wishes.Door["mailto:".Length..]}]({wishes.Door})" : $"<{wishes.Door}>";
}
