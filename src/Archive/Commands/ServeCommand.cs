using System.ComponentModel;
using System.Diagnostics;
using Archive.Building;
using Archive.Pipelines;
using Archive.Preview;

namespace Archive.Commands;

/// <summary>
/// Builds without writing, drafts included, and answers the browser from memory. Problems are told, and all that they do
/// not concern is shown: whoever mends one page wants to see the others.
/// </summary>
internal sealed class ServeCommand(CommandOptions options)
{
    private const int UsualPort = 8080;
    private const int PortsToTry = 10;

    public int Run()
    {
        var report = new Report(options);
        var build = new Build(options.ForBuild(withDrafts: true), Site.Pipelines, Site.PostPipelines);
        var site = build.Run();
        report.SpeaksFor(build.Settings);
        var problems = build.Problems.Sorted();
        if (site is null)
        {
            return report.Fail(problems);
        }

        report.Print(problems);
        using var server = Start(site);
        if (server is null)
        {
            return report.PortTaken(options.Port ?? UsualPort);
        }

        report.Serving(server.Url, problems);
        if (options.OpenBrowser && HasScreen)
        {
            Open(server.Url);
        }

        server.WaitUntilStopped();
        return ExitCode.Done;
    }

    /// <summary>Without one, Linux tries every browser it knows and complains of each.</summary>
    private static bool HasScreen =>
        !OperatingSystem.IsLinux() || Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 } || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 };

    /// <summary>A port that was named is meant; else a second window with the program takes the next.</summary>
    private PreviewServer? Start(BuiltSite site)
    {
        var ports = options.Port is { } named ? [named] : Enumerable.Range(UsualPort, PortsToTry);
        return ports.Select(port => PreviewServer.Start(site, port)).FirstOrDefault(server => server is not null);
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
