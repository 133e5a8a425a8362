using System.Buffers;
using Archive.Problems;

namespace Archive.Building;

/// <summary>Makes every page and keeps none, to find the templates that fail.</summary>
internal static class Rehearsal
{
    public static void Of(BuiltSite site, ProblemList problems) =>
        Parallel.ForEach(site.Table.Pages.Where(page => page.Content is not Content.Copied), () => new ArrayBufferWriter<byte>(), (page, _, buffer) =>
        {
            buffer.ResetWrittenCount();
            if (site.Renderer.Render(page, buffer) is { } problem)
            {
                problems.Add(problem);
            }

            return buffer;
        }, _ => { });
}
