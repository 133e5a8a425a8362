using System.Globalization;

namespace Archive.Commands;

/// <summary>How far an import of many files is; of few it says nothing.</summary>
/// <param name="terminal">Null where nobody looks on.</param>
internal sealed class ImportProgress(int count, TextWriter? terminal) : IDisposable
{
    private const int Few = 20;
    private const int Every = 10;

    private readonly TextWriter? _terminal = count > Few ? terminal : null;
    private readonly Lock _lock = new();
    private int _done;

    public void Step()
    {
        if (_terminal is null)
        {
            return;
        }

        lock (_lock)
        {
            _done++;
            if (_done % Every == 0 || _done == count)
            {
                _terminal.Write(string.Create(CultureInfo.InvariantCulture, $"\r{_done} / {count}"));
            }
        }
    }

    public void Dispose() => _terminal?.WriteLine();
}
