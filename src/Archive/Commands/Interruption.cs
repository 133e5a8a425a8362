using System.Runtime.InteropServices;

namespace Archive.Commands;

/// <summary>Ctrl+C: the first ends a run in good order, a second one at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration _registration;

    public Interruption() => _registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, Hear);

    public CancellationToken Token => _source.Token;

    /// <summary>Work on several cores fails with all that failed there: whatever else did, a run that was stopped has not gone on.</summary>
    public static bool IsIn(Exception failure) =>
        failure is OperationCanceledException || (failure as AggregateException)?.Flatten().InnerExceptions.Any(one => one is OperationCanceledException) == true;

    // Only the registration, which waits for nobody: a signal that is being heard still needs the source, which holds nothing of the system.
    public void Dispose() => _registration.Dispose();

    private void Hear(PosixSignalContext signal)
    {
        signal.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
