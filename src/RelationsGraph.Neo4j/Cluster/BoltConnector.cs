using System.Net;
using RelationsGraph.Neo4j.Bolt;

namespace RelationsGraph.Neo4j.Cluster;

/// <summary>Opens real connections.</summary>
/// <param name="open">How.</param>
internal sealed class BoltConnector(OpenConnection open) : IBoltConnector
{
    /// <inheritdoc/>
    public async ValueTask<IBoltConnection> OpenAsync(BoltAddress address, IPAddress? at, CancellationToken cancellation) =>
        await open.ToAsync(address, at, cancellation);
}
