using Archive.Commands;

namespace Archive.Tests.Commands;

/// <summary>Whatever becomes of what earlier builds wrote down: the next build takes longer, and gives the same bytes.</summary>
public sealed class DamagedRecordTests(DamagedRecordTests.Built built) : IClassFixture<DamagedRecordTests.Built>, IDisposable
{
    private const string Ledger = "ledger/ledger";
    private const string Texts = "ledger/texts";
    private const string Manifest = "output/.archive-manifest";

    private readonly TinyArchive _archive = built.Archive.Copy();

    public static TheoryData<string, string> Damages => new()
    {
        { Ledger, "cut 0" }, { Ledger, "cut 16" }, { Ledger, "cut 50" }, { Ledger, "cut 900" },
        { Ledger, "flip 3" }, { Ledger, "flip 40" }, { Ledger, "flip 600" }, { Ledger, "flip -1" },
        { Ledger, "gone" }, { Ledger, "folder" },
        { Texts, "cut 0" }, { Texts, "cut 100" }, { Texts, "flip 0" }, { Texts, "flip 120" }, { Texts, "flip -1" },
        { Texts, "gone" }, { Texts, "folder" },
        { Manifest, "cut 0" }, { Manifest, "cut 700" }, { Manifest, "flip 5" }, { Manifest, "flip -9" },
    };

    public void Dispose() => _archive.Dispose();

    [Theory, MemberData(nameof(Damages))]
    public void A_build_gives_the_bytes_of_a_clean_one(string file, string damage)
    {
        Damage(_archive[file], damage.Split(' '));
        _archive.Write("themes/default/layouts/article.html", "Another page of {{ article.title }}: {{ article.body }}");

        Assert.Equal(ExitCode.Done, _archive.Run());

        Assert.Equal(ExitCode.Done, _archive.Run("clean", clean: true));
        Assert.Equal(_archive.Bytes("clean"), _archive.Bytes("output"));
    }

    [Fact]
    public void One_line_says_that_it_takes_longer()
    {
        ProgramRun.Of(_archive[""], "build");
        Damage(_archive[".archive/ledger"], ["flip", "600"]);
        _archive.Write("input/files/new.txt", "new");

        var run = ProgramRun.Of(_archive[""], "build", "--messages", "en");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal("What earlier builds wrote down is damaged or of another version, so everything is read anew.\n", run.Err);
    }

    [Fact]
    public void One_line_says_that_pages_may_remain_which_are_gone()
    {
        ProgramRun.Of(_archive[""], "build");
        Damage(_archive[Manifest], ["cut", "0"]);
        _archive.Delete("input/articles/lake.en.md");

        var run = ProgramRun.Of(_archive[""], "build", "--messages", "en");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(
            "The record of what earlier builds wrote to `output` is damaged or of another version, so pages that are gone from the archive may remain there. "
            + "To be rid of them, move what is your own elsewhere, delete the folder, and build again.\n",
            run.Err);
        Assert.True(_archive.Has("output/en/articles/lake/index.html"));
        Assert.Empty(ProgramRun.Of(_archive[""], "build", "--messages", "en").Err);
    }

    [Theory, InlineData("flip 5"), InlineData("flip -9"), InlineData("cut -9")]
    public void What_a_line_of_the_record_still_proves_is_ours_goes_with_its_article(string damage)
    {
        Damage(_archive[Manifest], damage.Split(' '));
        _archive.Delete("input/articles/lake.en.md");

        Assert.Equal(ExitCode.Done, _archive.Run());

        Assert.False(_archive.Has("output/en/articles/lake/index.html"));
    }

    private static void Damage(string path, string[] damage)
    {
        switch (damage)
        {
            case ["gone"]:
                File.Delete(path);
                break;
            case ["folder"]:
                File.Delete(path);
                Directory.CreateDirectory(path);
                break;
            case ["cut", var length]:
                var whole = File.ReadAllBytes(path);
                var kept = int.Parse(length, null);
                File.WriteAllBytes(path, whole[..(kept < 0 ? whole.Length + kept : kept)]);
                break;
            case ["flip", var offset]:
                var bytes = File.ReadAllBytes(path);
                var at = int.Parse(offset, null);
                bytes[at < 0 ? bytes.Length + at : at] ^= 1;
                File.WriteAllBytes(path, bytes);
                break;
        }
    }

    /// <summary>What all of them damage a copy of.</summary>
    public sealed class Built : IDisposable
    {
        public Built() => Assert.Equal(ExitCode.Done, Archive.Run());

        internal TinyArchive Archive { get; } = new();

        public void Dispose() => Archive.Dispose();
    }
}
