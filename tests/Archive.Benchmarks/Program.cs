using System.Globalization;
using Archive.Benchmarks;

if (args is ["corpus", var count, var folder] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var articles))
{
    new Corpus(folder).Write(articles);
    return 0;
}

Console.Error.WriteLine("Usage: corpus N DIR    writes an archive of N bilingual articles into DIR (see README.md)");
return 2;
