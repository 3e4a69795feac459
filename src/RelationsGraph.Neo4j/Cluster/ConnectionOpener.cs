using System.Net;
using RelationsGraph.Neo4j.Bolt;

namespace RelationsGraph.Neo4j.Cluster;

/// <summary>Opens connections within a time: a server that takes a connection and then says nothing holds nobody up for longer.</summary>
/// <param name="connector">Opens them.</param>
/// <param name="limit">The time from the first packet to the end of the login.</param>
/// <param name="time">Where time comes from.</param>
internal sealed class ConnectionOpener(IBoltConnector connector, TimeSpan limit, TimeProvider time)
{
    /// <inheritdoc cref="IBoltConnector.OpenAsync"/>
    public async ValueTask<IBoltConnection> OpenAsync(BoltAddress address, IPAddress? at, CancellationToken cancellation)
    {
        using var clock = new CallClock(limit, time, cancellation);
        try
        {
            return await connector.OpenAsync(address, at, clock.Token);
        }
        catch (OperationCanceledException exception) when (clock.IsTimeUp)
        {
            throw new BoltConnectionException(BoltFault.Unreachable, $"{address} did not finish the greeting within {limit.TotalSeconds} s.", exception);
        }
        catch (OperationCanceledException exception)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellation);
        }
    }
}
