using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Explaining;

/// <summary>
/// Sends every statement with PROFILE and tells what the database did for it. Only for who asks: it makes statements slower, and the database keeps
/// their plans apart from the others.
/// </summary>
/// <param name="transport">The way to the database; not closed by this.</param>
/// <param name="note">Is told each statement, without PROFILE, and the plan that ran.</param>
/// <remarks>Belongs to one run; not thread-safe.</remarks>
internal sealed class ProfiledTransport(ICypherTransport transport, Action<CypherStatement, ProfiledOperator> note) : ICypherTransport
{
    private const string Prefix = "PROFILE ";

    /// <inheritdoc/>
    public ValueTask ReadAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation)
    {
        CypherStatement[] profiled = Array.ConvertAll(statements.ToArray(), statement => statement with { Text = new CypherText(Prefix + statement.Text) });
        return transport.ReadAsync(profiled, new Listener(receiver, statements, note), timeout, cancellation);
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation) =>
        transport.WriteAsync(statements, receiver, timeout, cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Listener(ICypherReceiver receiver, ReadOnlyMemory<CypherStatement> statements, Action<CypherStatement, ProfiledOperator> note)
        : ICypherReceiver
    {
        public void Begin() => receiver.Begin();

        public void Record(int statement, ReadOnlySpan<byte> fields) => receiver.Record(statement, fields);

        public void End(int statement, ReadOnlySpan<byte> summary)
        {
            if (ProfiledOperator.Read(summary) is { } plan)
                note(statements.Span[statement], plan);
            receiver.End(statement, summary);
        }
    }
}
