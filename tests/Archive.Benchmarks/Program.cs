using System.Globalization;
using Archive.Benchmarks;
using BenchmarkDotNet.Running;

if (args is ["corpus", var count, var folder] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var articles))
{
    new Corpus(folder).Write(articles);
    return 0;
}

if (args is ["align"])
{
    BenchmarkRunner.Run<AlignmentBenchmark>();
    return 0;
}

Console.Error.WriteLine("""
    Usage: corpus N DIR    writes an archive of N bilingual articles into DIR (see README.md)
           align           measures how long two editions of 60 paragraphs take to be aligned
    """);
return 2;
