using System.Runtime.CompilerServices;

namespace Archive.Benchmarks;

/// <summary>Where this repository lies, with what is measured and what it is measured with.</summary>
internal static class Checkout
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static string Themes { get; } = Path.Combine(Root, "themes");

    /// <summary>A folder of files beside this one, which are used as they are.</summary>
    public static string Beside(params ReadOnlySpan<string> folders) => Path.Combine([Here(), .. folders]);

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
