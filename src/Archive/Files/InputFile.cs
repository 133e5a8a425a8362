using System.Security.Cryptography;

namespace Archive.Files;

/// <summary>A file that a build may read: an ordinary one, inside its folder.</summary>
/// <param name="Relative">Within its folder, with <c>/</c>, in Unicode's form C on every system.</param>
/// <param name="DisplayPath">As the author would type it: what problems show.</param>
/// <param name="FullPath">As the disk has it.</param>
internal sealed record InputFile(string Relative, string DisplayPath, string FullPath)
{
    // One for all copies of this value, so that it hears of every reading of the file.
    private readonly Sighting? _sighting;

    /// <summary>SHA-256 of its bytes as the build found them; null where nobody has looked.</summary>
    public byte[]? Digest
    {
        get => _sighting?.Digest;
        init => _sighting = value is null ? null : new Sighting(value);
    }

    /// <summary>Whether somebody wrote into it after the build had looked, and before it was read: what was made then is of other bytes, though the first may be there again.</summary>
    public bool MetOtherBytes => _sighting is { MetOtherBytes: true };

    /// <summary>To be told by everybody who makes something of bytes that were read of it: what is built is what was found.</summary>
    /// <returns>The SHA-256 of these bytes.</returns>
    public byte[] Compare(ReadOnlySpan<byte> bytes)
    {
        var read = SHA256.HashData(bytes);
        _sighting?.Compare(read);
        return read;
    }
}
