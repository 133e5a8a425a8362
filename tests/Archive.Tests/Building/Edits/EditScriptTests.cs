using System.Buffers;
using Archive.Building;
using Archive.Building.Records;
using Archive.Problems;
using Archive.Themes;
using Recipe = Archive.Pipelines.Site;

namespace Archive.Tests.Building.Edits;

/// <summary>Whatever is changed, and in whatever order: a build that goes by what it knows gives the bytes of one that knows nothing.</summary>
public sealed class EditScriptTests
{
    private const int Steps = 20;

    private static readonly int Scripts = Environment.GetEnvironmentVariable("ARCHIVE_LONG_TESTS") == "1" ? 1000 : 50;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, Scripts)];

    /// <remarks>Each script is a test of its own: on a slow and busy machine a few take minutes, and a test of which nothing is heard for long is taken for a hang.</remarks>
    [Theory, MemberData(nameof(Seeds))]
    public void After_each_change_the_pages_are_those_of_a_clean_build(int seed)
    {
        using var archive = new EditedArchive(seed);
        var kept = new KeptSites([], [], new BuildMemory());
        var told = $"script {seed}";
        Take(archive, kept, told);
        for (var step = 0; step < Steps; step++)
        {
            told += $"\n{archive.Edit()}";
            Take(archive, kept, told);
        }
    }

    /// <summary>With a ledger that has been on the disk, as every new run of the program has it; and with what one run remembers, as the preview has it.</summary>
    private static void Take(EditedArchive archive, KeptSites kept, string told)
    {
        using var ledger = Ledger.Open(archive.Ledger, anew: false);
        var (known, problems) = Build(archive, new BuildMemory(ledger, Survey.Of(archive.Options)));
        var (live, liveProblems) = Build(archive, kept.Memory.For(LiveFiles.Of(archive.Options)));
        var (clean, cleanProblems) = Build(archive, new BuildMemory());

        Assert.False(ledger.WasRefused, told);
        Assert.Equal(cleanProblems, problems);
        Assert.Equal(cleanProblems, liveProblems);
        Assert.Equal((clean is null, clean is null), (known is null, live is null));
        if (clean is not null)
        {
            var pages = clean.Table.Pages.AsParallel().ToDictionary(page => page.Address.File, page => BytesOf(clean, page), StringComparer.Ordinal);
            Keep(kept.ByLedger, known!);
            Keep(kept.Live, live!);
            Assert.Equal((told, "", ""), (told, Difference(kept.ByLedger, pages), Difference(kept.Live, pages)));
        }

        ledger.Save(null);
    }

    private static (BuiltSite? Site, IReadOnlyList<Problem> Problems) Build(EditedArchive archive, BuildMemory memory)
    {
        var build = new Build(archive.Options, Recipe.Pipelines, Recipe.PostPipelines, memory);
        return (build.Run(), build.Problems.Sorted());
    }

    /// <summary>Renders as <see cref="Output"/> does: only what has another fingerprint.</summary>
    private static void Keep(Dictionary<string, KeptPage> kept, BuiltSite site)
    {
        var now = new KeptPage[site.Table.Pages.Count];
        Parallel.For(0, now.Length, () => new ModelBytes(), (index, _, model) =>
        {
            var page = site.Table.Pages[index];
            var fingerprint = site.Renderer.FingerprintOf(PageRenderer.Make(page), model);
            now[index] = fingerprint.Length > 0 && kept.GetValueOrDefault(page.Address.File) is { } before && before.Fingerprint == fingerprint
                ? before
                : new KeptPage(page.Address.File, fingerprint, BytesOf(site, page));
            return model;
        }, _ => { });
        kept.Clear();
        Array.ForEach(now, page => kept.Add(page.File, page));
    }

    /// <summary>The first file that is not as it should be; empty where all are.</summary>
    private static string Difference(Dictionary<string, KeptPage> kept, Dictionary<string, byte[]> clean) =>
        clean.Count != kept.Count ? "other files"
        : clean.Keys.FirstOrDefault(file => !clean[file].AsSpan().SequenceEqual(kept[file].Bytes)) ?? "";

    private static byte[] BytesOf(BuiltSite site, Page page)
    {
        var bytes = new ArrayBufferWriter<byte>();
        Assert.Null(site.Renderer.Render(page, bytes));
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>The pages of one archive after each change, by file, and what the run remembers that made the live ones.</summary>
    private sealed record KeptSites(Dictionary<string, KeptPage> ByLedger, Dictionary<string, KeptPage> Live, BuildMemory Memory);

    private sealed record KeptPage(string File, string Fingerprint, byte[] Bytes);
}
