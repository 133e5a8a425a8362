using System.ComponentModel;
using System.Diagnostics;

namespace Archive.Tests.Commands;

/// <summary>Runs the program and counts its calls to the system, kills it at one or has one refused, where there is <c>strace</c>.</summary>
internal static class Strace
{
    private static readonly string[] Quietly = ["-f", "-qq", "-o", "/dev/null"];

    public static bool IsHere { get; } = Find();

    /// <summary>Runs to the end, and gives all calls of the named kinds.</summary>
    /// <param name="calls">As <c>strace</c> names them.</param>
    public static IReadOnlyList<Call> Calls(TinyArchive archive, string calls, params string[] args)
    {
        ProgramRun.Traced(archive[""], ["-f", "-qq", "-o", archive["calls"], "-e", $"trace={calls}"], args);
        var counts = new Dictionary<(string, string), int>();
        return
        [
            .. from line in File.ReadLines(archive["calls"])
               let words = line.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
               where words.Length == 2 && words[1].IndexOf('(', StringComparison.Ordinal) is > 0 and var end && words[1].AsSpan(0, end).IndexOf(' ') < 0
               let name = words[1].Split('(')[0]
               select new Call(name, counts[(words[0], name)] = counts.GetValueOrDefault((words[0], name)) + 1),
        ];
    }

    /// <summary>Runs until a thread makes a call, which is the last of all.</summary>
    public static void Kill(TinyArchive archive, Call last, params string[] args) =>
        ProgramRun.Traced(archive[""], [.. Quietly, "-e", $"trace={last.Name}", "-e", $"inject={last.Name}:signal=KILL:when={last.Number}"], args);

    /// <summary>Runs to the end, and such calls fail.</summary>
    public static ProgramEnd Refuse(TinyArchive archive, RefusedCall refused, params string[] args) =>
        ProgramRun.Traced(
            archive[""], [.. Quietly, "-P", archive[refused.File], "-e", $"trace={refused.Name}", "-e", $"inject={refused.Name}:error={refused.Error}"], args);

    private static bool Find()
    {
        try
        {
            using var strace = Process.Start(new ProcessStartInfo("strace", ["-qq", "-o", "/dev/null", "true"]))!;
            return strace.WaitForExit(Patience.Longest) && strace.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}

/// <summary>One call to the system.</summary>
/// <param name="Number">Among those of its kind and thread, from 1.</param>
internal sealed record Call(string Name, int Number);

/// <summary>The calls of one kind to one file, and how the system refuses them.</summary>
/// <param name="File">Below the archive's folder.</param>
/// <param name="Error">As errno is called; with <c>:when=1</c> only the first call of a thread is refused.</param>
internal sealed record RefusedCall(string File, string Name, string Error);
