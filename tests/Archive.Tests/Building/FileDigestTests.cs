using System.Security.Cryptography;
using Archive.Building;
using Archive.Files;

namespace Archive.Tests.Building;

/// <summary>The hash of a file is that of all its bytes, in however many portions the system gives them.</summary>
public sealed class FileDigestTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(256 * 1024)]
    [InlineData(256 * 1024 + 1)]
    [InlineData(600_000)]
    public void It_is_the_same_for_any_length(int length)
    {
        var bytes = Enumerable.Range(0, length).Select(number => (byte)(number / 3)).ToArray();
        _folder.Write("file", bytes);

        Assert.Equal(SHA256.HashData(bytes), Found(_folder["file"]));
    }

    /// <summary>As disks in a network do, Linux gives less of such a file than it is asked for.</summary>
    [Fact]
    public void A_short_answer_is_not_taken_for_the_end()
    {
        const string Crypto = "/proc/crypto";
        if (!File.Exists(Crypto))
        {
            return;
        }

        Assert.Equal(SHA256.HashData(File.ReadAllBytes(Crypto)), Found(Crypto));
    }

    private static byte[]? Found(string path) => FileDigest.Found(new InputFile("file", "file", path)).Digest;
}
