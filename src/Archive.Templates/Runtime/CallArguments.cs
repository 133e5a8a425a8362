using Archive.Templates.Syntax;

namespace Archive.Templates.Runtime;

/// <summary>What a call hands over, before it is matched with parameters.</summary>
internal readonly record struct CallArguments(object?[] Positional, IReadOnlyList<(string Name, object? Value)> Named)
{
    public static readonly CallArguments None = new([], []);

    /// <summary>Where the last one is written, if any is.</summary>
    public SourceSpan? Last { get; init; }
}
