using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Store;

namespace RelationsGraph.Neo4j.Transport;

/// <summary>How long a request may still take.</summary>
internal static class TimeLeft
{
    /// <summary>The time until the deadline of a request; <see cref="Timeout.InfiniteTimeSpan"/> without one.</summary>
    /// <exception cref="StoreException">There is none left.</exception>
    public static TimeSpan Of(PlanArguments arguments)
    {
        if (arguments.Deadline == long.MaxValue)
            return Timeout.InfiniteTimeSpan;
        TimeSpan left = TimeProvider.System.GetElapsedTime(TimeProvider.System.GetTimestamp(), arguments.Deadline);
        return left > TimeSpan.Zero
            ? left
            : throw new StoreException(StoreErrorCodes.ExecutionTimeout, TraversalFaults.TooLong);
    }
}
