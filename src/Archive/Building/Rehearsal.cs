using System.Buffers;
using Archive.Problems;

namespace Archive.Building;

/// <summary>Makes every page and keeps none, to find the templates that fail.</summary>
internal static class Rehearsal
{
    public static void Of(BuiltSite site, ProblemList problems) => Of(site, problems, new ParallelOptions());

    /// <param name="manner">On how many cores, and until when.</param>
    public static void Of(BuiltSite site, ProblemList problems, ParallelOptions manner) =>
        Parallel.ForEach(site.Table.Pages.Where(page => page.Content is not Content.Copied), manner, () => new ArrayBufferWriter<byte>(), (page, _, buffer) =>
        {
            buffer.ResetWrittenCount();
            if (site.Renderer.Render(page, buffer) is { } problem)
            {
                problems.Add(problem);
            }

            return buffer;
        }, _ => { });
}
