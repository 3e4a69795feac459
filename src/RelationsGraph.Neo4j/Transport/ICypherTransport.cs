namespace RelationsGraph.Neo4j.Transport;

/// <summary>
/// The seam between statements and a Neo4j server: whoever asks knows neither connections nor protocol, whoever answers knows no plan. Values travel as
/// PackStream bytes in both directions, so that nothing between the wire and the answer needs an object for each value.
/// </summary>
/// <remarks>Thread-safe: any number of calls at once.</remarks>
internal interface ICypherTransport : IAsyncDisposable
{
    /// <summary>
    /// Runs statements that only read, in one transaction, all sent before the first answer is awaited. Sent again elsewhere when the server calls the
    /// failure retryable, as long as the receiver has been given nothing.
    /// </summary>
    /// <param name="statements">At least one.</param>
    /// <param name="receiver">Takes the records, statement after statement.</param>
    /// <param name="timeout">How long the server may take for the transaction; <see cref="Timeout.InfiniteTimeSpan"/> for its own limit.</param>
    /// <param name="cancellation">Ends the call; the connection is reset and lives on.</param>
    /// <exception cref="Model.Store.StoreException">The server cannot be had or refused; code and message say what to do.</exception>
    ValueTask ReadAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation);

    /// <summary>
    /// Runs statements in one transaction that may write and is committed when the call returns. Repeated as a whole when the server calls the failure
    /// retryable: who calls sends what may be done twice.
    /// </summary>
    /// <param name="statements">At least one.</param>
    /// <param name="receiver">Takes the records; told when an attempt starts anew.</param>
    /// <param name="timeout">As for <see cref="ReadAsync"/>.</param>
    /// <param name="cancellation">Ends the call; what was not committed is rolled back.</param>
    /// <exception cref="Model.Store.StoreException">As for <see cref="ReadAsync"/>.</exception>
    ValueTask WriteAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation);
}
