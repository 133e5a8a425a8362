using Archive.Templates.Syntax;

namespace Archive.Templates.Runtime;

/// <summary>A template to render inside another.</summary>
/// <param name="Template">Null where only <paramref name="Name"/> is known.</param>
internal readonly record struct IncludeRequest(Template? Template, object? Name, CallArguments Arguments, SourceSpan NameSpan);
