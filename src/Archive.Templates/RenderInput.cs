namespace Archive.Templates;

/// <summary>What one page is rendered from, besides its template.</summary>
public sealed class RenderInput(params IReadOnlyList<(string Name, object? Value)> globals)
{
    public IReadOnlyList<(string Name, object? Value)> Globals { get; } = globals;

    public Escaping Escaping { get; init; } = Escaping.Html;

    public RenderLimits Limits { get; init; } = RenderLimits.Default;

    /// <summary>How a value of the host that is none of the known kinds is written.</summary>
    public Func<object, string>? Text { get; init; }

    /// <summary>Whether a global that is neither given nor assigned anywhere in the set is an error; else it is null.</summary>
    public bool IsStrict { get; init; }
}
