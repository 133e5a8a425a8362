using System.Diagnostics;
using System.Globalization;

namespace Archive.Tests.Commands;

/// <summary>The built program as its user meets it: a process with a folder, an environment, and what it says.</summary>
internal sealed class ProgramRun : IDisposable
{
    // What the machine of a test may have set, and a run must not depend on.
    private static readonly string[] Unset =
        ["GITHUB_ACTIONS", "CI", "LC_ALL", "LC_MESSAGES", "LANGUAGE", "TZ", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "NO_COLOR", "TERM", "ARCHIVE_LAUNCHER", "ARCHIVE_HOME"];

    // A shell starts what it runs in the background deaf to Ctrl+C, and all that comes of it inherits that.
    private static readonly string[] HearingInterrupts = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet"] : ["dotnet"];

    private readonly Process _process;

    private ProgramRun(ProcessStartInfo start, string folder, params IEnumerable<(string Name, string Value)> environment)
    {
        start.WorkingDirectory = folder;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        Array.ForEach(Unset, name => start.Environment.Remove(name));
        start.Environment["LANG"] = "C.UTF-8";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _process.StandardInput.Close();
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, "archive.dll");

    /// <summary>What it said when it began to serve.</summary>
    public string FirstLine { get; private set; } = "";

    /// <summary>Runs to the end.</summary>
    public static ProgramEnd Of(string folder, params string[] args) => With(folder, [], args);

    public static ProgramEnd With(string folder, IEnumerable<(string Name, string Value)> environment, params string[] args)
    {
        using var run = new ProgramRun(new ProcessStartInfo("dotnet", [Program, .. args]), folder, environment);
        return run.End();
    }

    /// <summary>Runs to the end in a shell that has done something first, such as to set a limit.</summary>
    public static ProgramEnd InShell(string folder, string first, IEnumerable<(string Name, string Value)> environment, params string[] args)
    {
        using var run = new ProgramRun(new ProcessStartInfo("sh", ["-c", first + "; exec dotnet \"$@\"", "sh", Program, .. args]), folder, environment);
        return run.End();
    }

    /// <summary>Runs under <c>strace</c>, on one core: on several, no two runs make their calls in the same order.</summary>
    public static ProgramEnd Traced(string folder, string[] strace, params string[] args)
    {
        using var run = new ProgramRun(new ProcessStartInfo("strace", [.. strace, "dotnet", Program, .. args]), folder, ("DOTNET_PROCESSOR_COUNT", "1"));
        return run.End();
    }

    /// <summary>Runs until the program has said where it shows the site.</summary>
    public static ProgramRun Serving(string folder, IEnumerable<(string Name, string Value)> environment, params string[] args)
    {
        var run = Started(folder, environment, args);
        run.FirstLine = run.NextLine();
        return run;
    }

    /// <summary>Runs until it is asked to end, or does.</summary>
    public static ProgramRun Started(string folder, IEnumerable<(string Name, string Value)> environment, params string[] args) =>
        new(new ProcessStartInfo(HearingInterrupts[0], [.. HearingInterrupts[1..], Program, .. args]), folder, environment);

    /// <summary>The next line it says; waits for it, but not for ever.</summary>
    public string NextLine() => NextLineOf(_process.StandardOutput);

    /// <summary>The next line of what it says beside that.</summary>
    public string NextRemark() => NextLineOf(_process.StandardError);

    public void Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        Assert.True(kill.WaitForExit(Patience.Longest));
    }

    /// <exception cref="TimeoutException">It does not end.</exception>
    public ProgramEnd End()
    {
        var output = _process.StandardOutput.ReadToEndAsync();
        var errors = _process.StandardError.ReadToEndAsync();
        Task.WhenAll(output, errors, _process.WaitForExitAsync()).Patiently().GetAwaiter().GetResult();
        return new ProgramEnd(_process.ExitCode, output.Result, errors.Result);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit(Patience.Longest); // or it might still write into the folder that the test takes away
        }

        _process.Dispose();
    }

    private static string NextLineOf(StreamReader reader) => reader.ReadLineAsync().Patiently().GetAwaiter().GetResult() ?? "";
}

/// <summary>How a run of the program ended, and all that it said.</summary>
internal sealed record ProgramEnd(int ExitCode, string Out, string Err)
{
    public string LastLine => (Out + Err).TrimEnd('\n').Split('\n')[^1];
}
