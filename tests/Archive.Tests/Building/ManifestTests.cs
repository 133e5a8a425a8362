using System.Security.Cryptography;
using System.Text;
using Archive.Building;

namespace Archive.Tests.Building;

/// <summary>The record of an output folder is believed whole or not at all.</summary>
public sealed class ManifestTests
{
    private static readonly Manifest Whole = new(
    [
        new ManifestEntry("ja/index.html", "f1", "h1", 12),
        new ManifestEntry("en/index.html", "", "h2", 0),
        new ManifestEntry("files/地図 2.png", "", "h3", 9_876_543_210),
        new ManifestEntry(".nojekyll", "", "h4", 0),
    ]);

    [Fact]
    public void What_is_written_is_read_again()
    {
        var read = Manifest.Parse(Whole.ToBytes());

        Assert.Equal(Whole.Entries.OrderBy(entry => entry.File, StringComparer.Ordinal), read.Entries);
    }

    [Fact]
    public void The_order_of_its_files_makes_no_difference() =>
        Assert.Equal(Whole.ToBytes(), new Manifest(Whole.Entries.Reverse()).ToBytes());

    [Fact]
    public void Cut_at_any_byte_it_says_nothing()
    {
        var bytes = Whole.ToBytes();

        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Empty(Manifest.Parse(bytes.Slice(0, length)).Entries);
        }
    }

    [Fact]
    public void With_any_byte_changed_it_says_nothing()
    {
        var bytes = Whole.ToBytes();
        for (var at = 0; at < bytes.Length; at++)
        {
            foreach (var bit in new[] { 1, 32, 128 })
            {
                var damaged = bytes.ToArray();
                damaged[at] ^= (byte)bit;

                Assert.Empty(Manifest.Parse(damaged).Entries);
            }
        }
    }

    [Fact]
    public void With_something_behind_its_end_it_says_nothing() => Assert.Empty(Manifest.Parse([.. Whole.ToBytes(), (byte)'\n']).Entries);

    [Theory]
    [InlineData("../letter.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("en/../../letter.txt")]
    [InlineData("..\\letter.txt")]
    [InlineData("C:\\letter.txt")]
    [InlineData(".git/config")]
    [InlineData(".archive-manifest")]
    [InlineData("")]
    public void One_file_that_we_cannot_have_written_makes_the_whole_suspect(string file) =>
        Assert.Empty(Manifest.Parse(new Manifest([.. Whole.Entries, new ManifestEntry(file, "", "-", 1)]).ToBytes()).Entries);

    [Fact]
    public void A_file_named_twice_makes_the_whole_suspect()
    {
        var twice = new Manifest([new ManifestEntry("a.txt", "", "-", 1), new ManifestEntry("b.txt", "", "-", 1)]).ToBytes();
        var body = Encoding.UTF8.GetString(twice).Split("end ")[0].Replace("b.txt", "a.txt", StringComparison.Ordinal);
        var end = $"end {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)))}\n";

        Assert.Empty(Manifest.Parse(Encoding.UTF8.GetBytes(body + end)).Entries);
    }
}
