namespace Archive.Templates;

/// <summary>A place where a template names a global.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1, in UTF-16 units.</param>
public sealed record GlobalUse(string Path, int Line, int Column, int Length);
