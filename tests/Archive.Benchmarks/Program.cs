using System.Globalization;
using Archive.Benchmarks;

if (args is ["corpus", var count, var folder] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var articles))
{
    new Corpus(folder).Write(articles);
    return 0;
}

if (args is ["pasted", var texts, var inbox] && int.TryParse(texts, NumberStyles.None, CultureInfo.InvariantCulture, out var pasted))
{
    Pasted.Write(inbox, pasted);
    return 0;
}

Console.Error.WriteLine("Usage: corpus N DIR    writes an archive of N bilingual articles into DIR (see README.md)\n       pasted N DIR    writes an archive with N pasted texts of 10 KB in its inbox");
return 2;
