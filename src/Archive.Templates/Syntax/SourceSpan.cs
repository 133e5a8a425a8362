namespace Archive.Templates.Syntax;

/// <summary>A stretch of a template's text, in UTF-16 units; <paramref name="End"/> is the first unit after it.</summary>
internal readonly record struct SourceSpan(int Start, int End)
{
    /// <summary>The point where something is missing that should have followed this.</summary>
    public SourceSpan After => new(End, End);

    public static SourceSpan Between(SourceSpan first, SourceSpan last) => new(first.Start, last.End);
}
