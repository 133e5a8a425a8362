using Archive.Commands;

namespace Archive.Tests.Commands;

/// <summary>What a keeper is told of how far the translations are.</summary>
public sealed class StatusRunTests : IDisposable
{
    private readonly TinyArchive _archive = new();

    public StatusRunTests()
    {
        _archive.Article("river.ja.md", "title: 川\ndate: 2024-05-02\ntranslator: かわぐち\nsource: { title: River, language: en }\nconfirmed: { date: 2024-05-09, paragraphs: 111111 }", "川は流れる。");
        _archive.Article("sea.ja.md", "title: 海\ndate: 2024-05-02\ntranslator: かわぐち\nsource: { title: Sea, language: en }", "海は青い。");
        _archive.Article("sea.en.md", "title: Sea\ndate: 2024-05-01\nshown: false", "The sea is blue.");
    }

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Each_article_has_a_line_and_all_together_the_last()
    {
        var run = ProgramRun.Of(_archive[""], "status", "--messages", "en");

        Assert.Equal(
            (ExitCode.Done, """
            matched  compared    article
                  –  –           lake   en only
              100 %  2024-05-09  river  original changed since, in 1 place
              100 %  –           sea    en is not shown
            3 articles (2 in both languages, 0 in ja only, 1 in en only). 1 compared with the original, which has changed since in 1. 0 with paragraphs to be looked over.

            """, ""),
            (run.ExitCode, run.Out, run.Err));
    }

    [Fact]
    public void It_speaks_Japanese() => Assert.Equal(
        """
           対応  照合        記事
              –  –           lake   en だけ
          100 %  2024-05-09  river  照合のあと原文が 1 か所変わった
          100 %  –           sea    en は非公開
        記事 3 件（両方の言語 2、ja だけ 0、en だけ 1）。照合済み 1 件（うち、あとで原文が変わったもの 1 件）。段落の対応を確かめたいもの 0 件。

        """,
        ProgramRun.Of(_archive[""], "status", "--messages", "ja").Out);

    [Fact]
    public void For_programs_every_line_is_one_object() => Assert.Equal(
        """
        {"event":"article","id":"lake","languages":["en"],"hidden":[],"original":"en","matched":null,"alone":null,"unclear":null,"compared":null,"changed":null}
        {"event":"article","id":"river","languages":["ja","en"],"hidden":[],"original":"en","matched":100,"alone":0,"unclear":0,"compared":"2024-05-09","changed":1}
        {"event":"article","id":"sea","languages":["ja","en"],"hidden":["en"],"original":"en","matched":100,"alone":0,"unclear":0,"compared":null,"changed":0}
        {"event":"status","articles":3,"both":2,"only":{"ja":0,"en":1},"compared":1,"changed":1,"unclear":0,"withdrawn":0}

        """,
        ProgramRun.Of(_archive[""], "status", "--json").Out);

    [Fact]
    public void Where_an_article_could_not_be_read_it_says_so()
    {
        _archive.Article("lake.en.md", "title: Lake\ndate: 2024-13-01", "The lake.");

        var run = ProgramRun.Of(_archive[""], "status", "--messages", "en");

        Assert.Equal((ExitCode.Problems, "Articles with errors are not among these. See `archive check`.\n"), (run.ExitCode, run.Err));
        Assert.StartsWith("matched  compared    article\n  100 %", run.Out, StringComparison.Ordinal);
    }
}
