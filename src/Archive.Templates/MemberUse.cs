namespace Archive.Templates;

/// <summary>A place where a template asks a global for one of its members.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1, in UTF-16 units; that of the member's name.</param>
public sealed record MemberUse(string Member, string Path, int Line, int Column, int Length);
