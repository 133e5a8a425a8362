namespace Archive.Templates.Syntax;

/// <summary>What parsing one template gives: the tree, what was wrong, and what it needs of others.</summary>
/// <param name="Includes">Each <c>include</c> in it, for the set to connect.</param>
/// <param name="Assigned">The numbers of the globals that it gives a value anywhere.</param>
/// <param name="Uses">Each global in it, by its number.</param>
/// <param name="Members">Each <c>global.member</c> in it.</param>
internal sealed record ParsedTemplate(
    Block Body,
    IReadOnlyList<TemplateError> Errors,
    IReadOnlyList<Include> Includes,
    IReadOnlyCollection<int> Assigned,
    IReadOnlyList<(int Global, SourceSpan Span)> Uses,
    IReadOnlyList<(string Global, string Name, SourceSpan Span)> Members);
