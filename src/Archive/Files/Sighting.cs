namespace Archive.Files;

/// <summary>What somebody found who looked at a file, and whether what was read of it afterwards was the same.</summary>
/// <param name="digest">SHA-256 of the file's bytes.</param>
internal sealed class Sighting(byte[] digest)
{
    public byte[] Digest => digest;

    public bool MetOtherBytes { get; private set; }

    /// <summary>Only ever sets what is asked above: of two who read the file at once, neither may take back what the other has met.</summary>
    public void Compare(byte[] read)
    {
        if (!read.AsSpan().SequenceEqual(digest))
        {
            MetOtherBytes = true;
        }
    }
}
