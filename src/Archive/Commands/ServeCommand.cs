using System.Diagnostics;
using Archive.Building;
using Archive.Pipelines;
using Archive.Preview;

namespace Archive.Commands;

/// <summary>Builds without writing, drafts included, and answers the browser from memory.</summary>
internal sealed class ServeCommand(CommandOptions options)
{
    public int Run()
    {
        var report = new Report(options);
        var build = new Build(options.ForBuild(withDrafts: true), Site.Pipelines, Site.PostPipelines);
        var site = build.Run();
        report.SpeaksFor(site);
        var problems = build.Problems.Sorted();
        if (site is null || report.Fails(problems))
        {
            return report.Fail(problems);
        }

        report.Print(problems);
        using var server = PreviewServer.Start(site, options.Port);
        Console.WriteLine(server.Url);
        if (options.OpenBrowser)
        {
            Open(server.Url);
        }

        server.WaitUntilStopped();
        return ExitCode.Done;
    }

    /// <summary>A machine without a browser is no reason not to serve.</summary>
    private static void Open(Uri url)
    {
        try
        {
            Process.Start(new ProcessStartInfo(url.AbsoluteUri) { UseShellExecute = true })?.Dispose();
        }
        catch (Exception failure) when (failure is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            Console.Error.WriteLine(url.AbsoluteUri);
        }
    }
}
