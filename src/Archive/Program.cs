using System.CommandLine;
using Archive.Commands;

var archive = new RootCommand("Makes a website of articles and their translations. / 記事とその翻訳からウェブサイトを作ります。")
{
    Verb.Of("build", "Writes the site. / サイトを出力します。", options => new BuildCommand(options).Run()),
    Verb.Of("check", "Looks for problems and writes nothing. / 問題を調べます。何も書きません。", options => new CheckCommand(options).Run()),
    Verb.Of("serve", "Shows the site in the browser. / ブラウザーで見ます。", options => new ServeCommand(options).Run()),
    Verb.Of("align", "Shows which paragraphs of an article’s two texts belong together. / 原文と訳文の段落の対応を表示します。", options => new AlignCommand(options).Run()),
    Verb.Of("confirm", "Records that a translation was compared with its original. / 訳文を原文と照合済みにします。", options => new ConfirmCommand(options).Run()),
    Verb.Of("model", "For theme authors: prints what the template of a page is given, as JSON. / テーマを作る人のために、ページのひな型に渡されるものを JSON で表示します。", options => new ModelCommand(options).Run()),
};

return Verb.Run(archive, args, byDefault: "serve");
