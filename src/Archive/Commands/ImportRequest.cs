namespace Archive.Commands;

/// <summary>What the command line says of an import.</summary>
/// <param name="Files">Files, folders, or <c>-</c>; empty for the inbox.</param>
internal sealed record ImportRequest(
    IReadOnlyList<string> Files, string? Id, string? Encoding, IReadOnlyList<string> Set, bool Explain, bool DryRun, bool Ask, bool Force, bool AddAuthorities, bool DropRepeated, string? DateOrder);
