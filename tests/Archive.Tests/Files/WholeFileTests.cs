using Archive.Files;

namespace Archive.Tests.Files;

/// <summary>A file that is written anew is the same file, with other words in it.</summary>
public sealed class WholeFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite)]
    public void Whoever_might_read_it_may_and_nobody_else(UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // who may read a file there, its folder says
        }

        _folder.Write("river.ja.md", "川");
        File.SetUnixFileMode(_folder["river.ja.md"], mode);

        WholeFile.Write(_folder["river.ja.md"], "大きな川", replaces: true);

        Assert.Equal((mode, "大きな川"), (File.GetUnixFileMode(_folder["river.ja.md"]), _folder.Read("river.ja.md")));
    }
}
