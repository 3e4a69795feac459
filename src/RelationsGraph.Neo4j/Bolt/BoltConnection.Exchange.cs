using System.Net.Sockets;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Bolt;

/// <content>
/// One exchange at a time: requests out in one write, answers in.
/// <code>
/// running --- all answered -------------------------------> over
///    |
///    +-- FAILURE, cancelled, receiver throws, too large --> interrupted (RESET sent) -- RESET answered --> over
///    +-- wire or protocol broken, interrupted in vain ----> broken
/// </code>
/// Answers come in the order of the requests, so an interrupted exchange counts those it is still owed; the next is that of RESET.
/// </content>
internal sealed partial class BoltConnection
{
    /// <summary>RESET, cut into chunks: sent from the thread that cancels, while the outbox may be in use.</summary>
    private static readonly byte[] ResetMessage = [0, 2, 0xB0, (byte)BoltMessage.Reset, 0, 0];

    private readonly SemaphoreSlim _writing = new(1, 1);
    private volatile bool _isBroken;
    private volatile bool _isBusy;
    private volatile bool _isInterrupted;
    private Task _interrupting = Task.CompletedTask;
    private int _owed;

    /// <summary>Sends what is in the outbox and reads the answers.</summary>
    /// <param name="exchange">Takes the answers.</param>
    /// <param name="answers">How many come.</param>
    /// <param name="silence">How long the server may be silent.</param>
    /// <param name="livesOn">Whether the connection is worth a RESET after a failure or a cancellation; otherwise it is given up.</param>
    /// <param name="cancellation">Ends the exchange.</param>
    private async ValueTask ExchangeAsync(BoltExchange exchange, int answers, TimeSpan silence, bool livesOn, CancellationToken cancellation)
    {
        if (_isBusy)
            throw new InvalidOperationException("The connection is in use");
        if (_isBroken)
            throw Lost(null);
        cancellation.ThrowIfCancellationRequested();
        (_isBusy, _isInterrupted, _interrupting, _owed) = (true, false, Task.CompletedTask, answers);
        _watch.Start(silence);
        // Sending is not awaited before reading: a server that waits for its answers to be read would wait for ever for more of a large request.
        var sending = SendAsync();
        var canceller = livesOn
            ? cancellation.UnsafeRegister(static connection => ((BoltConnection)connection!).Interrupt(), this)
            : cancellation.UnsafeRegister(static connection => ((BoltConnection)connection!).Break(), this);
        var isDone = false;
        try
        {
            await ReadAnswersAsync(exchange, answers, cancellation);
            isDone = true;
        }
        catch (BoltConnectionException problem) when (_isBroken && cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException("The call was cancelled, and the connection broke", problem, cancellation);
        }
        finally
        {
            await canceller.DisposeAsync();
            await _interrupting;
            if (!livesOn && !isDone)
                Break();
            else if (!isDone || _isInterrupted)
                await RecoverAsync();
            await sending;
            _watch.Stop();
            _isBusy = false;
        }
    }

    private async ValueTask ReadAnswersAsync(BoltExchange exchange, int answers, CancellationToken cancellation)
    {
        while (_owed > 0)
        {
            if (_isInterrupted)
                cancellation.ThrowIfCancellationRequested();
            var state = _inbox.Take(out var message);
            if (state == InboxState.Waiting)
            {
                await ReceiveAsync();
                continue;
            }
            var more = Handle(exchange, answers - _owed, state, message);
            if (more != 0)
                await AskForMoreAsync(more, cancellation);
        }
    }

    /// <summary>Hands a message on.</summary>
    /// <returns>How many records to ask for; 0 for none.</returns>
    private int Handle(BoltExchange exchange, int request, InboxState state, ReadOnlySpan<byte> message)
    {
        if (state == InboxState.TooLarge)
        {
            if (!IsRecord(message))
                _owed--;
            throw new BoltConnectionException(BoltFault.TooLarge, $"A record is larger than the {_settings.LargestRecord} bytes that are allowed");
        }
        var answer = Read(message);
        if (answer.Tag == BoltMessage.Record)
        {
            exchange.Record(request, answer.Body);
            return 0;
        }
        if (answer.Tag == BoltMessage.Ignored)
            throw Broken("a request is ignored though none before it failed");
        // Counted before anyone looks at it: whatever goes wrong then, this answer is no longer owed.
        _owed--;
        try
        {
            if (answer.Tag == BoltMessage.Failure)
                throw answer.Failure();
            var more = exchange.Success(request, answer.Body);
            if (more != 0)
                _owed++;
            return more;
        }
        catch (PackException problem)
        {
            throw Broken($"an answer does not hold what it should: {problem.Message}");
        }
    }

    private async ValueTask AskForMoreAsync(int count, CancellationToken cancellation)
    {
        await _writing.WaitAsync(CancellationToken.None);
        try
        {
            if (_isInterrupted)
            {
                // After RESET nobody answers this request any more.
                _owed--;
                cancellation.ThrowIfCancellationRequested();
            }
            _outbox.Clear();
            _outbox.Pull(count);
            await WriteAsync(_outbox.Written);
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task SendAsync()
    {
        await _writing.WaitAsync();
        try
        {
            await WriteAsync(_outbox.Written);
        }
        catch (BoltConnectionException)
        {
            // The connection is broken now, which the reading end is told by its next read.
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Sends RESET, once in an exchange. Called by whoever cancels, on any thread.</summary>
    private void Interrupt()
    {
        lock (_writing)
        {
            if (_interrupting == Task.CompletedTask && !_isInterrupted)
                _interrupting = InterruptAsync();
        }
    }

    private async Task InterruptAsync()
    {
        // A server that reads nothing holds up who writes, and RESET behind it: from here on it has only so long.
        _watch.Start(_settings.ResetTimeout);
        await _writing.WaitAsync();
        try
        {
            _isInterrupted = true;
            _watch.Start(_settings.ResetTimeout);
            await WriteAsync(ResetMessage);
        }
        catch (BoltConnectionException)
        {
            // As in SendAsync.
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>
    /// Reads what is owed and the answer to RESET, so that the next exchange begins with its own answers. A fault here breaks the connection and is not told:
    /// who waits learns what led here.
    /// </summary>
    private async ValueTask RecoverAsync()
    {
        if (_isBroken)
            return;
        Interrupt();
        await _interrupting;
        var isReset = false;
        try
        {
            while (!isReset && !_isBroken)
            {
                var state = _inbox.Take(out var message);
                if (state == InboxState.Waiting)
                    await ReceiveAsync();
                else if (!IsRecord(message) && _owed-- <= 0)
                    isReset = state == InboxState.Message && Read(message).Tag == BoltMessage.Success ? true : throw Broken("RESET failed");
            }
        }
        catch (BoltConnectionException)
        {
            Break();
        }
    }

    private async ValueTask ReceiveAsync()
    {
        int count;
        try
        {
            count = await _stream.ReadAsync(_inbox.Room());
        }
        catch (Exception problem) when (problem is IOException or SocketException or ObjectDisposedException)
        {
            Break();
            throw Lost(problem);
        }
        if (count == 0)
        {
            Break();
            throw Lost(null);
        }
        _watch.Heard();
        _inbox.Received(count);
    }

    private async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            await _stream.WriteAsync(bytes);
            await _stream.FlushAsync();
        }
        catch (Exception problem) when (problem is IOException or SocketException or ObjectDisposedException)
        {
            Break();
            throw Lost(problem);
        }
    }

    private BoltAnswer Read(ReadOnlySpan<byte> message)
    {
        try
        {
            return BoltAnswer.Read(message);
        }
        catch (PackException problem)
        {
            throw Broken($"a message is not well formed: {problem.Message}");
        }
    }

    private void Break()
    {
        _isBroken = true;
        _wire.Dispose();
    }

    private BoltConnectionException Broken(string what)
    {
        Break();
        return new(BoltFault.Protocol, $"{Address} breaks the protocol: {what}");
    }

    private BoltConnectionException Lost(Exception? cause) =>
        _watch.Ended is { } silence ? new(BoltFault.Lost, $"{Address} has said nothing for {silence.TotalSeconds:0.#} s", cause)
        : new(BoltFault.Lost, $"The connection to {Address} is lost", cause);

    private static bool IsRecord(ReadOnlySpan<byte> message) => message.Length > 1 && message[1] == (byte)BoltMessage.Record;
}
