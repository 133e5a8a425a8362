namespace Archive.Commands;

/// <summary>What the launcher says of itself: the program is a file that nobody types, and does not know where it came from.</summary>
internal static class Launcher
{
    /// <summary>As it was typed; null without one.</summary>
    public static string? Typed => Said("ARCHIVE_LAUNCHER");

    /// <summary>The themes that came with the program; null without a launcher, and where they have been taken away.</summary>
    public static string? Themes => Said("ARCHIVE_HOME") is { } home && Path.Combine(home, "themes") is var themes && Directory.Exists(themes) ? themes : null;

    private static string? Said(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
