namespace Archive.Templates.Syntax;

/// <summary>What parsing one template gives: the tree, what was wrong, and what it needs of others.</summary>
/// <param name="Includes">Each <c>include</c> in it, for the set to connect.</param>
/// <param name="Assigned">The names of the globals that it gives a value anywhere.</param>
/// <param name="Uses">Each global in it, by its number.</param>
/// <param name="Members">Each <c>global.member</c> in it.</param>
internal sealed record ParsedTemplate(
    Block Body,
    IReadOnlyList<TemplateError> Errors,
    IReadOnlyList<Include> Includes,
    IReadOnlyCollection<string> Assigned,
    IReadOnlyList<GlobalReference> Uses,
    IReadOnlyList<MemberReference> Members);

/// <summary>A global where a template names it, by its number.</summary>
internal sealed record GlobalReference(int Global, SourceSpan Span);

/// <summary>A member of a global where a template names it.</summary>
internal sealed record MemberReference(string Global, string Name, SourceSpan Span);
