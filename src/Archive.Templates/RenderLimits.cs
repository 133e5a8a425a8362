namespace Archive.Templates;

/// <summary>How much one page may cost. Beyond it rendering ends with an error; nothing is ever cut short in silence.</summary>
public sealed record RenderLimits
{
    /// <summary>Generous for an index page of thousands of articles, and still over within seconds.</summary>
    public static readonly RenderLimits Default = new();

    /// <summary>Turns of all loops, calls and elements that functions go over, together.</summary>
    public int Steps { get; init; } = 10_000_000;

    /// <summary>Turns of one loop, and length of one range; Scriban's default is 1,000.</summary>
    public int LoopTurns { get; init; } = 1_000_000;

    /// <summary>Functions and includes that are inside each other.</summary>
    public int Depth { get; init; } = 100;

    /// <summary>Bytes of the page, and of whatever is captured on the way.</summary>
    public int OutputBytes { get; init; } = 64 << 20;

    /// <summary>UTF-16 units of one text, elements of one array.</summary>
    public int ValueLength { get; init; } = 16 << 20;

    /// <summary>What all regular expressions of the page may take together.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(2);
}
