using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Stores.Tests.Profiling;

/// <summary>Has every statement profiled and keeps what it cost.</summary>
internal sealed class ProfilingTransport(ICypherTransport transport) : ICypherTransport
{
    /// <summary>The plans, in the order in which they ran.</summary>
    public List<ProfiledPlan> Plans { get; } = [];

    public ValueTask ReadAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation)
    {
        CypherStatement[] profiled = [.. statements.ToArray().Select(statement => statement with { Text = new CypherText($"PROFILE {statement.Text}") })];
        return transport.ReadAsync(profiled, new Listener(receiver, Plans), timeout, cancellation);
    }

    public ValueTask WriteAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation) =>
        throw new InvalidOperationException("A query writes nothing.");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Listener(ICypherReceiver receiver, List<ProfiledPlan> plans) : ICypherReceiver
    {
        public void Begin() => receiver.Begin();

        public void Record(int statement, ReadOnlySpan<byte> fields) => receiver.Record(statement, fields);

        public void End(int statement, ReadOnlySpan<byte> summary)
        {
            plans.Add(ProfiledPlan.Read(new PackMap(summary)["profile"u8]));
            receiver.End(statement, summary);
        }
    }
}
