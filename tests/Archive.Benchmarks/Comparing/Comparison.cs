using System.Globalization;

namespace Archive.Benchmarks.Comparing;

/// <summary>
/// The same corpus built with Hugo and with this program, each run a process of its own, in turn: whatever else the machine
/// does falls on all of them.
/// </summary>
internal sealed class Comparison(IReadOnlyList<Contender> contenders, int articles)
{
    private const int Turns = 7;

    /// <param name="folder">On the file system that is to be measured; a new folder in it holds everything, for as long as it lasts.</param>
    public static void Run(string folder, IEnumerable<int> sizes)
    {
        MeasuredRun.Complete([Path.Combine(Checkout.Root, "archive"), "--help"], Checkout.Root); // publishes the program, if a source has changed
        Console.WriteLine("| articles | build | program | time | × Hugo | peak memory | × Hugo | files | of the site |\n|---:|---|---|---:|---:|---:|---:|---:|---:|");
        foreach (var size in sizes)
        {
            var place = Directory.CreateDirectory(Path.Combine(folder, $"archive-compare-{Environment.ProcessId}")).FullName;
            try
            {
                new Comparison([new HugoSite(Path.Combine(place, "hugo")), new OurSite(Path.Combine(place, "common"), Extent.Common), new OurSite(Path.Combine(place, "whole"), Extent.Whole)], size).Run();
            }
            finally
            {
                Directory.Delete(place, recursive: true);
            }
        }
    }

    private void Run()
    {
        foreach (var contender in contenders)
        {
            contender.Write(articles);
            MeasuredRun.Of(contender); // so that all files of program and corpus have been read once
        }

        Print("clean", InTurn((contender, _) => contender.Forget()));
        Print("one article more", InTurn((contender, turn) => contender.WriteArticle(articles + turn)));
        Print("nothing changed", InTurn((_, _) => { }));
    }

    /// <returns>For each contender its runs, turn by turn.</returns>
    private List<MeasuredRun>[] InTurn(Action<Contender, int> prepare)
    {
        var runs = contenders.Select(_ => new List<MeasuredRun>()).ToArray();
        for (var turn = 1; turn <= Turns; turn++)
        {
            foreach (var (contender, taken) in contenders.Zip(runs))
            {
                prepare(contender, turn);
                taken.Add(MeasuredRun.Of(contender));
            }
        }

        return runs;
    }

    /// <summary>A line for each contender: medians, and the median of what each turn came to in times of its first run, Hugo's.</summary>
    private void Print(string build, IReadOnlyList<MeasuredRun>[] runs)
    {
        foreach (var (contender, taken) in contenders.Zip(runs))
        {
            var site = new DirectoryInfo(contender.Output).EnumerateFiles("*", SearchOption.AllDirectories).ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {articles:N0} | {build} | {contender.Name} | {Median(taken, run => run.Time.TotalSeconds):F3} s | {MedianRatio(taken, runs[0], run => run.Time.TotalSeconds):F3} | {Median(taken, run => run.Peak) / 1e6:F0} MB | {MedianRatio(taken, runs[0], run => run.Peak):F2} | {site.Count:N0} | {site.Sum(file => file.Length) / 1e6:F1} MB |"));
        }
    }

    private static double Median(IEnumerable<MeasuredRun> runs, Func<MeasuredRun, double> measure) => Middle(runs.Select(measure));

    private static double MedianRatio(IEnumerable<MeasuredRun> runs, IEnumerable<MeasuredRun> against, Func<MeasuredRun, double> measure) =>
        Middle(runs.Zip(against, (run, other) => measure(run) / measure(other)));

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(Turns / 2);
}
