using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Benchmarks.Neo4j;

/// <summary>Passes statements on and keeps what was sent, so that the same can be sent again without a store.</summary>
internal sealed class RecordedCalls(ICypherTransport transport) : ICypherTransport
{
    private readonly List<CypherStatement[]> _calls = [];

    /// <summary>Whether anything was sent.</summary>
    public bool IsEmpty => _calls.Count == 0;

    public ValueTask ReadAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation)
    {
        _calls.Add([.. statements.ToArray().Select(statement => statement with { Parameters = statement.Parameters.ToArray() })]);
        return transport.ReadAsync(statements, receiver, timeout, cancellation);
    }

    /// <summary>What was sent.</summary>
    public IEnumerable<CypherStatement> Statements => _calls.SelectMany(call => call);

    /// <summary>Sends it all again and drops what comes.</summary>
    public async Task SendAgainAsync()
    {
        foreach (CypherStatement[] call in _calls)
            await transport.ReadAsync(call, new Nobody(), Timeout.InfiniteTimeSpan, CancellationToken.None);
    }

    public ValueTask WriteAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation) =>
        throw new InvalidOperationException("A query writes nothing.");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
