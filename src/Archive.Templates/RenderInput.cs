using System.Text;

namespace Archive.Templates;

/// <summary>What one page is rendered from, besides its template.</summary>
public sealed class RenderInput(params (string Name, object? Value)[] globals)
{
    internal (string Name, object? Value)[] Globals { get; } = globals;

    public Escaping Escaping { get; init; } = Escaping.Html;

    public RenderLimits Limits { get; init; } = RenderLimits.Default;

    /// <summary>Writes a value of the host that is none of the known kinds. Into a buffer, as a page has dozens of links, and each would else be a string.</summary>
    public Action<object, StringBuilder>? Write { get; init; }

    /// <summary>Whether a global that is neither given nor assigned anywhere in the set is an error; else it is null.</summary>
    public bool IsStrict { get; init; }
}
