namespace Archive.Tests;

/// <summary>How long a test waits, by the clock on the wall, for what must come: far more than that takes on a slow and busy machine. Then it fails, and holds up no other.</summary>
internal static class Patience
{
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    /// <summary>Waits as long for one task.</summary>
    public static Task Patiently(this Task task) => task.WaitAsync(Longest);

    /// <inheritdoc cref="Patiently(Task)"/>
    public static Task<T> Patiently<T>(this Task<T> task) => task.WaitAsync(Longest);
}
