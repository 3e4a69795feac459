using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Bolt;

/// <summary>One connection to one server, logged in. The pool keeps it; routing and retries see only this.</summary>
/// <remarks>Used by one caller at a time.</remarks>
internal interface IBoltConnection : IAsyncDisposable
{
    /// <summary>The host and port it is joined to.</summary>
    BoltAddress Address { get; }

    /// <summary>When it was opened, as a timestamp of its time provider.</summary>
    long OpenedAt { get; }

    /// <summary>When it was last known to be alive, as a timestamp of its time provider.</summary>
    long UsedAt { get; }

    /// <summary>Whether it can be used again. False after a fault of the wire or of the protocol.</summary>
    bool IsUsable { get; }

    /// <summary>
    /// Runs statements in one transaction, all sent in one round trip (BEGIN, RUN and PULL of each, COMMIT; RUN and PULL alone for a single one).
    /// <see cref="ICypherReceiver.Begin"/> is called by whoever decides that it is a new attempt, not here.
    /// </summary>
    /// <param name="statements">At least one.</param>
    /// <param name="mode">What they do, bookmarks to wait for, the database, the time the server may take.</param>
    /// <param name="receiver">Takes the records. Who calls has told it <see cref="ICypherReceiver.Begin"/>; it gets nothing more once the call is over.</param>
    /// <param name="cancellation">
    /// Sends RESET; the connection can be used again afterwards. A server that does not answer that in a few seconds breaks the connection, so that the call
    /// always ends.
    /// </param>
    /// <returns>The bookmark of the transaction; null when the server gave none.</returns>
    /// <exception cref="BoltFailureException">The server refused; the connection was reset and can be used again.</exception>
    /// <exception cref="BoltConnectionException">The connection broke, the server broke the protocol, or a record is too large.</exception>
    /// <exception cref="OperationCanceledException">The call was cancelled; the server undid the transaction.</exception>
    ValueTask<string?> RunAsync(ReadOnlyMemory<CypherStatement> statements, BoltTransaction mode, ICypherReceiver receiver, CancellationToken cancellation);

    /// <summary>Asks the server which servers there are (ROUTE; from Bolt 4.4).</summary>
    /// <param name="context">What the address was asked with, the query part of the URI.</param>
    /// <param name="transaction">The bookmarks and the database.</param>
    /// <param name="cancellation">As for <see cref="RunAsync"/>.</param>
    ValueTask<RoutingTable> RouteAsync(IReadOnlyDictionary<string, string> context, BoltTransaction transaction, CancellationToken cancellation);

    /// <summary>Makes sure that the server still answers and has nothing left of the last caller (RESET).</summary>
    /// <param name="cancellation">Breaks the connection.</param>
    /// <exception cref="BoltConnectionException">It does not answer; the connection is broken.</exception>
    ValueTask ResetAsync(CancellationToken cancellation);
}
