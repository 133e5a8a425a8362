namespace Archive.Templates;

/// <summary>What is wrong with a template, and where its author must look.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1, in UTF-16 units.</param>
/// <param name="Length">UTF-16 units on that line; 0 where the place is a point.</param>
/// <param name="Stack">The includes and functions that led here, the nearest first; empty for a parse error.</param>
public sealed record TemplateError(string Path, int Line, int Column, int Length, string Message, IReadOnlyList<string> Stack)
{
    /// <summary>One line, in the form in which the language's own cases give their errors.</summary>
    public override string ToString() => FormattableString.Invariant($"{Path}({Line},{Column}) : error : {Message}");
}
