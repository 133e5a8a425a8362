namespace Archive.Files;

/// <summary>What somebody found who looked at a file, and whether what was read of it afterwards was the same.</summary>
/// <param name="digest">SHA-256 of the file's bytes.</param>
internal sealed class Sighting(byte[] digest)
{
    public byte[] Digest => digest;

    public bool MetOtherBytes { get; private set; }

    public void Compare(byte[] read) => MetOtherBytes |= !read.AsSpan().SequenceEqual(digest);
}
