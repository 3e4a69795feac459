using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Explaining;

/// <summary>
/// Sends every statement of one run with PROFILE and notes what the database did for it. Only for requests that ask: it makes statements slower, and the
/// database keeps their plans apart from the others.
/// </summary>
/// <param name="transport">The way to the database; not closed by this.</param>
/// <param name="profile">Takes what was done.</param>
/// <remarks>Belongs to one run; not thread-safe.</remarks>
internal sealed class ExplainedTransport(ICypherTransport transport, RunProfile profile) : ICypherTransport
{
    private const string Prefix = "PROFILE ";

    /// <inheritdoc/>
    public ValueTask ReadAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation)
    {
        CypherStatement[] profiled = Array.ConvertAll(statements.ToArray(), statement => statement with { Text = new CypherText(Prefix + statement.Text) });
        return transport.ReadAsync(profiled, new Notes(receiver, statements, profile), timeout, cancellation);
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation) =>
        transport.WriteAsync(statements, receiver, timeout, cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Notes(ICypherReceiver receiver, ReadOnlyMemory<CypherStatement> statements, RunProfile profile) : ICypherReceiver
    {
        public void Begin() => receiver.Begin();

        public void Record(int statement, ReadOnlySpan<byte> fields) => receiver.Record(statement, fields);

        public void End(int statement, ReadOnlySpan<byte> summary)
        {
            ProfiledOperator? plan = ProfiledOperator.Read(summary);
            ProfiledOperator[] all = [.. plan?.All ?? []];
            long hits = all.Sum(part => part.DbHits);
            profile.RowsTouched += hits;
            profile.Add(new StatementProfile(
                statements.Span[statement].Text.ToString(), hits, [.. all.Where(part => part.DbHits > 0).Select(part => $"{part.Name}: {part.Details} ({part.DbHits})")]));
            receiver.End(statement, summary);
        }
    }
}
