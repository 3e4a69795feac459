using RelationsGraph.Model.Store;

namespace RelationsGraph.Embedded.Lazily;

/// <summary>Waits for what is being made without a thread, no longer than a request may take.</summary>
internal static class Waiting
{
    /// <summary>More milliseconds no timer takes.</summary>
    private const double MostMilliseconds = int.MaxValue;

    /// <summary>Completes when something has been made.</summary>
    /// <param name="making">The making; what it throws is passed on.</param>
    /// <param name="deadline">When the request must be over (<see cref="Model.Plan.PlanArguments.Deadline"/>).</param>
    /// <param name="cancellation">Ends the waiting alone.</param>
    /// <exception cref="StoreException">The request has no time left, or the store is being closed.</exception>
    public static async Task ForAsync(Task making, long deadline, CancellationToken cancellation)
    {
        try
        {
            await making.WaitAsync(Left(deadline), cancellation);
        }
        catch (TimeoutException timeout) when (!making.IsCompleted)
        {
            throw new StoreException(StoreErrorCodes.ExecutionTimeout, TraversalFaults.TooLong, timeout);
        }
    }

    /// <summary>How much time is left until a deadline.</summary>
    public static TimeSpan Left(long deadline)
    {
        if (deadline == long.MaxValue)
            return Timeout.InfiniteTimeSpan;
        double left = TimeProvider.System.GetElapsedTime(TimeProvider.System.GetTimestamp(), deadline).TotalMilliseconds;
        return TimeSpan.FromMilliseconds(Math.Clamp(Math.Ceiling(left), 0, MostMilliseconds));
    }
}
