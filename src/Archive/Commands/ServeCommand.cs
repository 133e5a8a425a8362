using System.ComponentModel;
using System.Diagnostics;
using Archive.Building;
using Archive.Pipelines;
using Archive.Preview;

namespace Archive.Commands;

/// <summary>
/// Builds without writing, drafts included, answers the browser from memory, and builds again when a file changes. Problems
/// are told, and all that they do not concern is shown: whoever mends one page wants to see the others.
/// </summary>
internal sealed class ServeCommand(CommandOptions options)
{
    private const int UsualPort = 8080;
    private const int PortsToTry = 10;

    private readonly BuildMemory _memory = new();

    public int Run()
    {
        var report = new Report(options);
        var files = LiveFiles.Of(options.ForBuild(withDrafts: true));
        var build = Prepare(files);
        var site = build.Run();
        report.SpeaksFor(build.Settings);
        var problems = build.Problems.Sorted();
        if (site is null)
        {
            return report.Fail(problems, writes: false);
        }

        report.Print(problems);
        return Show(new Showing(site, problems) { Seen = files }, report);
    }

    private int Show(Showing first, Report report)
    {
        var says = new ServeReport(report, options);
        using var session = Start(new LiveSite(options.ForBuild(withDrafts: true), Prepare, first), report);
        if (session is null)
        {
            return says.PortTaken(options.Port ?? UsualPort);
        }

        says.Serving(session.Url, first.Problems);
        if (options.OpenBrowser && HasScreen)
        {
            Open(session.Url);
        }

        session.WaitUntilStopped();
        report.Close(new { @event = "stopped" }, new("終わりました。", "Stopped."));
        return ExitCode.Done;
    }

    /// <summary>Without one, Linux tries every browser it knows and complains of each.</summary>
    private static bool HasScreen =>
        !OperatingSystem.IsLinux() || Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 } || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 };

    private Build Prepare(LiveFiles files) => new(options.ForBuild(withDrafts: true), Site.Pipelines, Site.PostPipelines, _memory.For(files));

    /// <summary>A port that was named is meant; else a second window with the program takes the next.</summary>
    private PreviewSession? Start(LiveSite live, Report report)
    {
        var preview = new PreviewOptions(options.ForBuild(withDrafts: true), options.Messages, options.Follow, Refusals.Say);
        var ports = options.Port is { } named ? [named] : Enumerable.Range(UsualPort, PortsToTry);
        return ports
            .Select(port => PreviewSession.Start(live, preview, port, showing => report.PrintNew(showing.Problems)))
            .FirstOrDefault(session => session is not null);
    }

    /// <summary>A machine without a browser is no reason not to serve: the address has been printed.</summary>
    private static void Open(Uri url)
    {
        try
        {
            Process.Start(new ProcessStartInfo(url.AbsoluteUri) { UseShellExecute = true })?.Dispose();
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException)
        {
        }
    }
}
