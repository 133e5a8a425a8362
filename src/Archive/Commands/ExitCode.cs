namespace Archive.Commands;

/// <summary>How a run ended, for scripts.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Problems = 1;
    public const int BadCommandLine = 2;

    /// <summary>The disk or the system refused.</summary>
    public const int Refused = 3;

    /// <summary>Another build holds the output folder.</summary>
    public const int Held = 75;

    /// <summary>By Ctrl+C: as shells say it of any program that ends so.</summary>
    public const int Interrupted = 130;
}
