using System.ComponentModel;
using System.Diagnostics;
using Archive.Commands;

namespace Archive.Tests.Commands;

/// <summary>Killed at any moment: under a final name stands the old file or the new one, and the next build leaves nothing of the dead one. Needs <c>strace</c>.</summary>
public sealed class KilledBuildTests
{
    private const int Points = 40;

    private static readonly string[] Calls = ["rename", "unlink", "mkdir", "rmdir", "ftruncate", "pwrite64", "openat"];

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("ARCHIVE_LONG_TESTS") == "1";

    [Fact]
    public void Old_or_new_and_the_next_build_is_clean()
    {
        if (!HasStrace())
        {
            return;
        }

        using var before = Before();
        using var after = After(before);
        var points = PointsOf(before).ToList();
        Assert.True(points.Count >= Points / 2);

        Parallel.ForEach(points, new ParallelOptions { MaxDegreeOfParallelism = 2 }, point => Kill(before, after, point));
    }

    private static TinyArchive Before()
    {
        var archive = new TinyArchive();
        Assert.Equal(ExitCode.Done, archive.Run());
        return archive;
    }

    private static void Edit(TinyArchive archive)
    {
        archive.Article("sea.en.md", "title: Sea\ndate: 2024-07-01\ntopics: [salt]", "The sea, and the [[river]].");
        archive.Article("river.en.md", "title: River\ndate: 2024-05-01\ntopics: [water, fresh]", "The rivers run.");
        archive.Delete("input/articles/lake.en.md");
    }

    private static TinyArchive After(TinyArchive before)
    {
        var archive = before.Copy();
        Edit(archive);
        Assert.Equal(ExitCode.Done, archive.Run("clean", clean: true));
        return archive;
    }

    private static void Kill(TinyArchive before, TinyArchive after, (string Call, int Number) point)
    {
        using var archive = before.Copy();
        Edit(archive);
        string[] strace = ["-f", "-qq", "-o", "/dev/null", "-e", $"trace={point.Call}", "-e", $"inject={point.Call}:signal=KILL:when={point.Number}"];
        ProgramRun.Traced(archive[""], strace, "build", "--ledger", "ledger");

        var allowed = before.Bytes("output").Concat(after.Bytes("clean")).ToHashSet();
        Assert.All(archive.Bytes("output").Where(file => file[0] != '.'), file => Assert.Contains(file, allowed));

        Assert.Equal(ExitCode.Done, archive.Run());
        Assert.Equal(after.Bytes("clean"), archive.Bytes("output"));
    }

    /// <summary>Of each kind of call some, or all, as a build makes them that is left alone.</summary>
    private static IEnumerable<(string Call, int Number)> PointsOf(TinyArchive before)
    {
        using var archive = before.Copy();
        Edit(archive);
        ProgramRun.Traced(archive[""], ["-f", "-qq", "-o", "calls", "-e", $"trace={string.Join(',', Calls)}"], "build", "--ledger", "ledger");
        var most = archive.Read("calls").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Where(line => line.Length == 2 && line[1].Contains('(', StringComparison.Ordinal))
            .GroupBy(line => (Thread: line[0], Call: line[1].Split('(')[0]))
            .GroupBy(group => group.Key.Call, group => group.Count())
            .ToDictionary(group => group.Key, group => group.Max());
        return Calls.Where(most.ContainsKey).SelectMany(call => Numbers(most[call]).Select(number => (call, number)));
    }

    private static IEnumerable<int> Numbers(int most)
    {
        var count = IsLong ? most : Math.Min(most, Points / Calls.Length + 1);
        return Enumerable.Range(0, count).Select(index => 1 + index * (most - 1) / Math.Max(count - 1, 1)).Distinct();
    }

    private static bool HasStrace()
    {
        try
        {
            using var strace = Process.Start(new ProcessStartInfo("strace", ["-qq", "-o", "/dev/null", "true"]))!;
            strace.WaitForExit();
            return strace.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
