using Archive.Articles;
using Archive.Markup;

namespace Archive.Importing.Starting;

/// <summary>A first page about an archive, to be made one's own: who keeps it, how to reach them, what rights hold, how an article is taken down, what is recorded.</summary>
internal static class AboutPage
{
    /// <param name="door">A link by which the keeper is reached.</param>
    public static string Japanese(string title, string door) => $"""
        ---
        title: {YamlWriting.Value($"{title}について")}
        summary: この文庫を誰が預かり、文章をどう使ってよく、どうすれば取り下げられるか。
        ---
        この文庫は、ほかの言葉で書かれた記事の日本語訳と、日本語で書かれた記事の英訳を集めています。どの記事にも、原文の題、著者、それがいつどこに出たかを、分かるかぎり記します。分からないことは、分からないと書きます。

        ## 預かっている人

        {StubText.Keeper.Japanese}名前は、ふだん使っているものでかまいません。

        連絡先：{door}

        ## 文章の使い方

        原文の権利は、その著者や掲載元にあります。訳文の権利は訳者にあります。それぞれの記事の終わりに、分かっていることを記しました。何も書いていないときは、引いたり転載したりする前に、上の連絡先へお尋ねください。題と出典を示したリンクなら、いつでも、どこからでも歓迎します。

        ## 取り下げ

        あなたの書いたもの、訳したもの、あなたのことを書いたものがここにあり、下ろしてほしいときは、記事のアドレスを添えてお知らせください。まず下ろし、それからお話をうかがいます。本文はどのページからも消えますが、リンクをたどってきた人が迷わないように、取り下げたことと日付だけを、そのアドレスに残します。

        ## 読者について記録すること

        このサイトは、クッキーを使わず、閲覧を数えず、ほかのサイトから何も読み込みません。サイトを置いているサーバーには、どのサーバーにもあるような接続の記録が残ることがあります。いただいた手紙は、お返事のためだけに使います。

        """;

    /// <inheritdoc cref="Japanese"/>
    public static string English(string title, string door) => $"""
        ---
        title: {YamlWriting.Value($"About {title}")}
        summary: Who keeps this archive, how its texts may be used, and how one is taken down.
        ---
        This archive gathers Japanese translations of articles written in other languages, and English translations of articles written in Japanese. Each keeps, as far as it is known, the title of its original, its author, and where and when it appeared. What is not known is said to be unknown.

        ## Who keeps it

        {StubText.Keeper.English} The name you usually go by will do.

        To write to the keeper: {door}

        ## Using the texts

        The rights in an original belong to its author or publisher, those in a translation to its translator. What is known stands at the end of each article. Where nothing is said, please ask at the address above before you quote at length or reprint. A link that names the title and the source is always welcome.

        ## Taking an article down

        If something here was written or translated by you, or is about you, and you wish it gone, write and give its address. It is taken down first and talked about afterwards. Its text disappears from every page; at its address there remains only the word that it was withdrawn, and when, so that whoever follows a link is not lost.

        ## What is recorded of readers

        This site sets no cookies, counts no visits and loads nothing from anywhere else. The server on which it stands may keep the ordinary record of connections that every server keeps. Letters are used to answer them and for nothing else.

        """;
}
