using Archive.Commands;
using Archive.Files;

namespace Archive.Tests.Commands;

/// <summary>What the disk refuses is told of the file that the user knows, with a reason that the user knows.</summary>
public sealed class RefusalsTests
{
    private const int Full = 28;

    public static TheoryData<Exception, string, string> Reasons => new()
    {
        { new UnauthorizedAccessException("/a/.archive-new/1"), "権限がありません", "you have no permission" },
        { new FileNotFoundException("/a/.archive-new/1"), "見つかりません", "it is not there" },
        { new DirectoryNotFoundException("/a/.archive-new/1"), "見つかりません", "it is not there" },
        { new PathTooLongException("/a/.archive-new/1"), "名前が長すぎます", "its name is too long" },
        { OfSystem(Full, 112), "ディスクに空きがありません", "the disk is full" },
        { OfSystem(30, 19), "書き込みのできないディスクです", "the disk is read-only" },
        { OfSystem(20, 267), "フォルダーではありません", "it is not a folder" },
        { OfSystem(OperatingSystem.IsMacOS() ? 35 : 11, 32), "ほかのプログラムが使っています", "another program is using it" },
        { new IOException("The moon is full."), "The moon is full", "The moon is full" },
    };

    [Theory, MemberData(nameof(Reasons))]
    public void A_reason_is_said_in_both_languages(Exception cause, string japanese, string english)
    {
        var says = Refusals.Say(new DiskRefusal("output", cause));

        Assert.Equal($"`output` を読み書きできませんでした：{japanese}。", says.Japanese);
        Assert.Equal($"`output` could not be read or written: {english}.", says.English);
    }

    [Fact]
    public void A_reason_that_we_do_not_know_is_said_in_the_words_of_the_system_and_names_nothing_of_ours()
    {
        if (OperatingSystem.IsLinux())
        {
            Assert.Equal("`output` could not be read or written: Too many open files.", Refusals.Say(new DiskRefusal("output", OfSystem(24, 4))).English);
        }
    }

    [Fact]
    public void Where_no_file_is_known_the_reason_is_told() =>
        Assert.Equal("The system refused: the disk is full.", Refusals.Say(OfSystem(Full, 112)).English);

    [Fact]
    public void The_innermost_name_holds()
    {
        var refusal = Assert.Throws<DiskRefusal>(() => Disk.At("output", () => Disk.At<int>("input/map.pdf", () => throw OfSystem(Full, 112))));

        Assert.Equal("input/map.pdf", refusal.Path);
    }

    [Fact]
    public void Of_several_cores_one_speaks_and_a_fault_of_ours_is_never_taken_for_one_of_the_disk()
    {
        var ours = new AggregateException(new IOException(), new InvalidOperationException());

        Assert.Null(Disk.RefusalIn(ours));
        Assert.Equal("output", Assert.Throws<DiskRefusal>(() => Disk.At<int>("output", () => throw new AggregateException(new IOException(), new IOException()))).Path);
    }

    /// <summary>As the system reports it: by the number of errno, or of Windows.</summary>
    private static IOException OfSystem(int errno, int windows) =>
        new("'/a/.archive-new/1'", OperatingSystem.IsWindows() ? unchecked((int)0x80070000) | windows : errno);
}
