using Archive.Commands;

namespace Archive.Tests.Commands;

/// <summary>A paragraph that is in one file only: checking fails and names both places, building goes on, and a mark says that it is meant.</summary>
public sealed class PairCheckRunTests : IDisposable
{
    private static readonly string[] Japanese =
    [
        "川は1868年に流れを変えた。村の人々は、一夜のうちに畑が川になったと語り伝えている。",
        "上流には1822年に水車が三つ造られ、秋になると夜も回っていた。粉ひきは耳が遠かったという。",
        "橋は1901年に架けられた。渡り初めをしたのは、船大工のトーマス・グリーンウッドだった。",
        "いま川のほとりには、グリーンウッドの曾孫が営む宿がある。窓を開けると、水の音がする。",
    ];

    private static readonly string[] English =
    [
        "The river changed its course in 1868. The people of the village tell how their fields became a river overnight.",
        "Upstream three watermills were built in 1822, which in autumn turned all night. The miller is said to have been hard of hearing.",
        "The bridge was built in 1901. The first to cross it was Thomas Greenwood, who built ships.",
        "Today an inn stands on the bank, kept by the great-granddaughter of Greenwood. Open a window and you hear the water.",
    ];

    private readonly TinyArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void What_is_missing_fails_the_check_and_not_the_build()
    {
        Write(Japanese, English);
        Assert.Equal(ExitCode.Done, Run("check").ExitCode);

        Write([Japanese[0], .. Japanese[2..]], English);
        var check = Run("check");
        Assert.Equal(ExitCode.Problems, check.ExitCode);
        Assert.Contains("input/articles/river.en.md(7,1): warning no-counterpart:", check.Err, StringComparison.Ordinal);
        Assert.Contains("the other place: input/articles/river.ja.md(9,1)", check.Err, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, Run("build").ExitCode);
        Assert.Contains("three watermills", _archive.Read("output/en/articles/river/index.html"), StringComparison.Ordinal);

        Write([Japanese[0], .. Japanese[2..]], [English[0], "<!-- =- -->\n" + English[1], .. English[2..]]);
        Assert.Equal(ExitCode.Done, Run("check").ExitCode);
    }

    private void Write(IEnumerable<string> japanese, IEnumerable<string> english)
    {
        _archive.Article("river.ja.md", "title: 川\ndate: 2024-05-02\ntranslator: かわぐち\nsource: { title: River, language: en }", string.Join("\n\n", japanese));
        _archive.Article("river.en.md", "title: River\ndate: 2024-05-01", string.Join("\n\n", english));
    }

    private ProgramEnd Run(string verb) => ProgramRun.Of(_archive[""], verb, "--messages", "en");
}
