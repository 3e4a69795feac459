using System.Runtime.InteropServices;

namespace RelationsGraph.Server.Verbs;

/// <summary>
/// Turns SIGINT and SIGTERM into a cancellation, so that work on a database ends between two transactions and gives its lock back. Who has no patience for that
/// sends a second one: it ends the program as always.
/// </summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly TextWriter _error;
    private readonly PosixSignalRegistration[] _signals;

    /// <summary>Begins to listen.</summary>
    /// <param name="error">Where the first signal is acknowledged.</param>
    /// <param name="cancellation">Cancels as well.</param>
    public StopSignals(TextWriter error, CancellationToken cancellation)
    {
        _error = error;
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];
    }

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (PosixSignalRegistration signal in _signals)
            signal.Dispose();
        _source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        if (_source.IsCancellationRequested)
            return;
        context.Cancel = true;
        _error.WriteLine("Stopping behind the transaction under way; a second Ctrl+C ends at once.");
        _source.Cancel();
    }
}
