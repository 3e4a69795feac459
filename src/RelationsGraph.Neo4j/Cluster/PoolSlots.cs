using RelationsGraph.Model.Store;

namespace RelationsGraph.Neo4j.Cluster;

/// <summary>The places of a pool. Who holds one may hold one connection; who finds none waits in a queue, first come, first served.</summary>
/// <remarks>
/// Thread-safe. A waiter leaves the queue under the lock, and whoever took it out is the only one to complete it. So a slot that was handed over is never
/// lost: either the waiter has it, or it was gone from the queue before.
/// </remarks>
/// <param name="count">How many places there are.</param>
/// <param name="maxWaiting">How many may wait.</param>
/// <param name="time">Where time comes from.</param>
internal sealed class PoolSlots(int count, int maxWaiting, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly LinkedList<TaskCompletionSource<SlotTurn>> _queue = new();
    private int _taken;
    private bool _closed;

    /// <summary>How many hold a place or wait for one.</summary>
    public int Load
    {
        get
        {
            lock (_lock)
                return _taken + _queue.Count;
        }
    }

    /// <summary>How many wait.</summary>
    public int Waiting
    {
        get
        {
            lock (_lock)
                return _queue.Count;
        }
    }

    /// <summary>Takes a place.</summary>
    /// <param name="patience">How long to wait for one.</param>
    /// <param name="cancellation">Leaves the queue.</param>
    /// <returns>Whether there is a place; false when the pool is closed.</returns>
    /// <exception cref="StoreException">Too many wait already, or none became free in time.</exception>
    public ValueTask<bool> TakeAsync(TimeSpan patience, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
            return ValueTask.FromCanceled<bool>(cancellation);
        LinkedListNode<TaskCompletionSource<SlotTurn>> node;
        lock (_lock)
        {
            if (_closed)
                return new(false);
            // Nobody waits while a place is free: places that are given back go to the queue first.
            if (_taken < count)
            {
                _taken++;
                return new(true);
            }

            if (_queue.Count >= maxWaiting)
                throw BoltErrors.QueueFull(count, maxWaiting);
            node = _queue.AddLast(new TaskCompletionSource<SlotTurn>(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        return WaitAsync(node, patience, cancellation);
    }

    /// <summary>Gives a place back; the first in the queue gets it.</summary>
    public void Release()
    {
        TaskCompletionSource<SlotTurn>? next;
        lock (_lock)
        {
            next = _queue.First?.Value;
            if (next is null)
                _taken--;
            else
                _queue.RemoveFirst();
        }

        next?.SetResult(SlotTurn.Yours);
    }

    /// <summary>Lets nobody in any more and sends away those who wait. Places that are held are given back as always.</summary>
    public void Close()
    {
        TaskCompletionSource<SlotTurn>[] waiting;
        lock (_lock)
        {
            _closed = true;
            waiting = [.. _queue];
            _queue.Clear();
        }

        foreach (TaskCompletionSource<SlotTurn> waiter in waiting)
            waiter.SetResult(SlotTurn.Closed);
    }

    private async ValueTask<bool> WaitAsync(LinkedListNode<TaskCompletionSource<SlotTurn>> node, TimeSpan patience, CancellationToken cancellation)
    {
        using var clock = new CallClock(patience, time, cancellation);
        using CancellationTokenRegistration leaving = clock.Token.UnsafeRegister(_ => Leave(node), null);
        SlotTurn turn = await node.Value.Task;
        if (turn == SlotTurn.Yours && cancellation.IsCancellationRequested)
        {
            Release();
            turn = SlotTurn.Left;
        }

        if (turn != SlotTurn.Left)
            return turn == SlotTurn.Yours;
        cancellation.ThrowIfCancellationRequested();
        throw BoltErrors.NoneFree(count, patience);
    }

    private void Leave(LinkedListNode<TaskCompletionSource<SlotTurn>> node)
    {
        lock (_lock)
        {
            if (node.List is null)
                return;
            _queue.Remove(node);
        }

        node.Value.SetResult(SlotTurn.Left);
    }

    /// <summary>How a wait ended.</summary>
    private enum SlotTurn
    {
        /// <summary>The place is the waiter's.</summary>
        Yours,

        /// <summary>The waiter lost patience or was cancelled.</summary>
        Left,

        /// <summary>The pool was closed.</summary>
        Closed,
    }
}
