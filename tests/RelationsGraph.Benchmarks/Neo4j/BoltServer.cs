using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Cluster;
using RelationsGraph.Testing.Servers;

namespace RelationsGraph.Benchmarks.Neo4j;

/// <summary>The way of our client to a server that was started here.</summary>
internal static class BoltServer
{
    /// <summary>Opens nothing before something is asked.</summary>
    public static BoltTransport Connect(Neo4jProcess server) =>
        BoltUri.TryParse($"bolt://127.0.0.1:{server.Port}", out BoltUri? uri, out string? fault)
            ? BoltTransport.Create(new BoltOptions(uri) { Auth = BoltAuth.Basic("neo4j", server.Password) })
            : throw new InvalidOperationException(fault);
}
