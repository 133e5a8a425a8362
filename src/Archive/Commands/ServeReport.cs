using Archive.Problems;

namespace Archive.Commands;

/// <summary>What is said of a site on show.</summary>
internal sealed class ServeReport(Report report, CommandOptions options)
{
    /// <summary>What can be shown is shown; what is wrong with the rest has been said.</summary>
    public void Serving(Uri url, IReadOnlyList<Problem> problems)
    {
        var sum = ProblemSum.Of(problems);
        if (sum.Errors > 0 && !options.Json)
        {
            Console.Error.WriteLine(sum.InWords.Then(new(
                "直すまで、その部分は表示されず、build もできません。",
                "What is wrong is not shown, and `build` will write nothing, until it is mended.")).In(report.Language));
        }

        report.Close(
            new { @event = "serving", url = url.AbsoluteUri, errors = sum.Errors, warnings = sum.Warnings },
            new(
                $"{url.AbsoluteUri} で表示しています。保存すると、ブラウザーの表示も新しくなります（Ctrl+C で終わります）。",
                $"Showing the archive at {url.AbsoluteUri} (it follows what you save; Ctrl+C stops it)"));
    }

    public int PortTaken(int port) => report.FailWith(
        new(
            $"ポート {port} はほかのプログラムが使っています。`--port` で別の番号を指定してください。",
            $"Port {port} is in use by another program. Name another one with `--port`."),
        ExitCode.Refused);
}
