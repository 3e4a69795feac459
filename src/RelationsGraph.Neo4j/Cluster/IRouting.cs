using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Bolt;

namespace RelationsGraph.Neo4j.Cluster;

/// <summary>Says which server gets the work, and learns from what happened there.</summary>
/// <remarks>Thread-safe.</remarks>
internal interface IRouting : IAsyncDisposable
{
    /// <summary>Chooses a server.</summary>
    /// <param name="isWrite">Whether it must take writes.</param>
    /// <param name="cancellation">Ends the wait; others that wait for the same are not concerned.</param>
    /// <exception cref="NoServerException">Nobody does that now.</exception>
    /// <exception cref="BoltConnectionException">No server says who does what.</exception>
    /// <exception cref="BoltFailureException">A server refuses to say it.</exception>
    ValueTask<BoltAddress> ChooseAsync(bool isWrite, CancellationToken cancellation);

    /// <summary>A server cannot be reached, no longer answers, or does not have the database: somebody else is the better choice.</summary>
    /// <param name="address">The server.</param>
    void Forget(BoltAddress address);

    /// <summary>A server takes no writes.</summary>
    /// <param name="address">The server.</param>
    /// <returns>Whether there may be another that does (<see cref="StoreErrorCodes.ReadOnly"/> at once if not).</returns>
    bool ForgetLeader(BoltAddress address);
}
