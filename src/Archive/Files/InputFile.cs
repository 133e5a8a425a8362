namespace Archive.Files;

/// <summary>A file that a build may read: an ordinary one, inside its folder.</summary>
/// <param name="Relative">Within its folder, with <c>/</c>, in Unicode's form C on every system.</param>
/// <param name="DisplayPath">As the author would type it: what problems show.</param>
/// <param name="FullPath">As the disk has it.</param>
internal sealed record InputFile(string Relative, string DisplayPath, string FullPath)
{
    /// <summary>SHA-256 of its bytes as the build found them; null where nobody has looked.</summary>
    public byte[]? Digest { get; init; }
}
