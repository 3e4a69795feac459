using RelationsGraph.Neo4j.Bolt;

namespace RelationsGraph.Neo4j.Cluster;

/// <summary>The routing of <c>bolt://</c>: a table of one server, for good.</summary>
/// <param name="address">The server.</param>
internal sealed class DirectRouting(BoltAddress address) : IRouting
{
    /// <inheritdoc/>
    public ValueTask<BoltAddress> ChooseAsync(bool isWrite, CancellationToken cancellation) => new(address);

    /// <inheritdoc/>
    public void Forget(BoltAddress address)
    {
        // There is no other.
    }

    /// <inheritdoc/>
    public bool ForgetLeader(BoltAddress address) => false;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => default;
}
