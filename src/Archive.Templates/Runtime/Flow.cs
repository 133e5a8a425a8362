namespace Archive.Templates.Runtime;

/// <summary>Whether statements go on as written, or something ends them.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}
