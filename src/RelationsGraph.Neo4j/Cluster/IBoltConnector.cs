using System.Net;
using RelationsGraph.Neo4j.Bolt;

namespace RelationsGraph.Neo4j.Cluster;

/// <summary>Opens connections. Pool and routing know nothing of sockets, TLS and logins.</summary>
/// <remarks>Thread-safe.</remarks>
internal interface IBoltConnector
{
    /// <summary>Opens a connection and logs in.</summary>
    /// <param name="address">The server; a certificate must be for this host.</param>
    /// <param name="at">Which of the addresses of that name; null to try them in turn.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <exception cref="BoltFailureException">The server refused the login.</exception>
    /// <exception cref="BoltConnectionException">No connection came about.</exception>
    ValueTask<IBoltConnection> OpenAsync(BoltAddress address, IPAddress? at, CancellationToken cancellation);
}
