using Archive.Files;

namespace Archive.Tests.Files;

/// <summary>A folder has its name when all is in it.</summary>
public sealed class WholeFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Until_it_is_whole_nobody_sees_it()
    {
        WholeFolder.Make(_folder["themes"], aside =>
        {
            File.WriteAllText($"{aside}/one", "");
            Assert.False(Directory.Exists(_folder["themes"]));
        });

        Assert.Equal(["themes/one"], _folder.Files(""));
    }

    [Fact]
    public void What_a_killed_run_left_is_not_in_it()
    {
        _folder.Write(".themes.part/half", "");

        WholeFolder.Make(_folder["themes"], aside => File.WriteAllText($"{aside}/one", ""));

        Assert.Equal(["themes/one"], _folder.Files(""));
    }

    [Fact]
    public void Of_one_that_fails_nothing_is_left()
    {
        Assert.Throws<IOException>(() => WholeFolder.Make(_folder["themes"], aside =>
        {
            File.WriteAllText($"{aside}/one", "");
            throw new IOException();
        }));

        Assert.Empty(_folder.Files(""));
    }
}
