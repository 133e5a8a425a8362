using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using Archive.Building;

namespace Archive.Benchmarks;

/// <summary>How long the first page of a process takes, from a theme that has been read to the page's bytes.</summary>
internal static class FirstPage
{
    public static void Measure()
    {
        var site = BuiltCorpus.Of(2);
        var page = site.ArticlesIn("ja").First();
        var output = new ArrayBufferWriter<byte>(1 << 16);

        var start = Stopwatch.GetTimestamp();
        var made = PageRenderer.Make(page);
        var modelled = Stopwatch.GetElapsedTime(start);
        site.Renderer.Render(made, output);
        var rendered = Stopwatch.GetElapsedTime(start);

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{rendered.TotalMilliseconds:F2} ms for {output.WrittenCount} bytes, {modelled.TotalMilliseconds:F2} of them for the model"));
    }
}
