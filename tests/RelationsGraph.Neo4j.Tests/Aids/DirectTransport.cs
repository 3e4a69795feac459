using System.Collections.Concurrent;
using RelationsGraph.Model.Store;
using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Cluster;
using RelationsGraph.Neo4j.Transport;
using RelationsGraph.Testing.Servers;

namespace RelationsGraph.Neo4j.Tests.Aids;

/// <summary>The shortest way to one real server: connections as they are needed, no retries but while indexes become ready. Can refuse writes from some point on, as a killed server would.</summary>
internal sealed class DirectTransport(Neo4jProcess server) : ICypherTransport
{
    private readonly ConcurrentBag<BoltConnection> _free = [];
    private readonly OpenConnection _open = new(new BoltSettings { Auth = BoltAuth.Basic("neo4j", server.Password), ReadTimeout = TimeSpan.FromMinutes(2) }, TimeProvider.System);

    /// <summary>Looks at each write before it is sent; throws to refuse it.</summary>
    public Action<ReadOnlyMemory<CypherStatement>>? BeforeWrite { get; set; }

    public ValueTask ReadAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation) =>
        RunAsync(statements, isWrite: false, receiver, timeout, cancellation);

    public ValueTask WriteAsync(ReadOnlyMemory<CypherStatement> statements, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation)
    {
        BeforeWrite?.Invoke(statements);
        return RunAsync(statements, isWrite: true, receiver, timeout, cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        while (_free.TryTake(out BoltConnection? connection))
            await connection.DisposeAsync();
    }

    private async ValueTask RunAsync(
        ReadOnlyMemory<CypherStatement> statements, bool isWrite, ICypherReceiver receiver, TimeSpan timeout, CancellationToken cancellation)
    {
        if (!_free.TryTake(out BoltConnection? connection))
            connection = await _open.ToAsync(new BoltAddress("127.0.0.1", server.Port), cancellation);
        try
        {
            await RunAsync(connection, statements, new BoltTransaction(isWrite, null, [], timeout), receiver, cancellation);
        }
        catch (BoltFailureException failure)
        {
            throw new StoreException(failure.Code, failure.Message, failure);
        }
        finally
        {
            if (connection.IsUsable)
                _free.Add(connection);
            else
                await connection.DisposeAsync();
        }
    }

    private static async ValueTask RunAsync(
        BoltConnection connection, ReadOnlyMemory<CypherStatement> statements, BoltTransaction transaction, ICypherReceiver receiver, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                receiver.Begin();
                await connection.RunAsync(statements, transaction, receiver, cancellation);
                return;
            }
            catch (BoltFailureException failure) when (BoltStatuses.IsSchemaChanging(failure.Code, failure.Message))
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }
    }
}
