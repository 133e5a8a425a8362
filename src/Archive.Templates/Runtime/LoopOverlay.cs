namespace Archive.Templates.Runtime;

/// <summary>A loop variable inside <c>with</c>, which the opened object must not hide.</summary>
internal sealed class LoopOverlay(string name)
{
    public string Name { get; } = name;

    public object? Value { get; set; }
}
