using System.Diagnostics;
using System.Globalization;

namespace Archive.Benchmarks.Comparing;

/// <summary>What one run of a program cost, from its start to its end: a new process, on two cores.</summary>
/// <param name="Peak">The most memory it held at once, in bytes.</param>
internal sealed record MeasuredRun(TimeSpan Time, long Peak)
{
    private const int Kibibyte = 1024;

    private static readonly IReadOnlyList<string> OnTwoCores = ["taskset", "-c", "0,1"];

    /// <remarks>GNU time asks the system for the peak when the program has ended; its own start costs a millisecond.</remarks>
    public static MeasuredRun Of(Contender contender)
    {
        var record = Path.Combine(contender.Folder, "peak");
        var start = Stopwatch.GetTimestamp();
        Complete([.. OnTwoCores, "/usr/bin/time", "-f", "%M", "-o", record, .. contender.Command], contender.Folder);
        var time = Stopwatch.GetElapsedTime(start);
        return new MeasuredRun(time, long.Parse(File.ReadAllText(record), NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) * Kibibyte);
    }

    /// <summary>Runs a program to its end, which must be a good one.</summary>
    public static void Complete(IReadOnlyList<string> command, string folder)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1)) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complaints = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}: {said.Result}{complaints.Result}");
        }
    }
}
