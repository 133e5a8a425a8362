using System.Globalization;

namespace Archive.Commands;

/// <summary>How far an import of many files is, on a terminal only, and only when there are many.</summary>
internal sealed class ImportProgress(int count, bool json) : IDisposable
{
    private const int Few = 20;
    private const int Every = 10;

    private readonly bool _shows = count > Few && !json && !Console.IsErrorRedirected;
    private int _done;

    public void Step()
    {
        var done = Interlocked.Increment(ref _done);
        if (_shows && done % Every == 0)
        {
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done} / {count}"));
        }
    }

    public void Dispose()
    {
        if (_shows)
        {
            Console.Error.WriteLine();
        }
    }
}
