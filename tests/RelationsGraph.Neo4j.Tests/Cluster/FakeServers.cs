using System.Collections.Concurrent;
using System.Net;
using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Cluster;
using RelationsGraph.Neo4j.Transport;

namespace RelationsGraph.Neo4j.Tests.Cluster;

/// <summary>What a server does with one run.</summary>
internal delegate ValueTask<string?> Answer(FakeConnection connection, BoltTransaction mode, ICypherReceiver receiver, CancellationToken cancellation);

/// <summary>Servers by address, without any wire.</summary>
internal sealed class FakeServers(TimeProvider time) : IBoltConnector
{
    private readonly ConcurrentDictionary<BoltAddress, FakeServer> _servers = new();

    public FakeServer this[string name] => _servers.GetOrAdd(Address(name), address => new FakeServer(address, time));

    /// <summary>What names lead to; a name that is not there has no address.</summary>
    public ConcurrentDictionary<string, (IPAddress At, FakeServer Server)[]> Names { get; } = new();

    public static BoltAddress Address(string name) => new(name, 7687);

    public Task<IPAddress[]> ResolveAsync(string name, CancellationToken cancellation) =>
        Task.FromResult(Names.TryGetValue(name, out (IPAddress At, FakeServer Server)[]? found) ? Array.ConvertAll(found, f => f.At) : []);

    public ValueTask<IBoltConnection> OpenAsync(BoltAddress address, IPAddress? at, CancellationToken cancellation)
    {
        FakeServer server = at is null ? this[address.Host] : Names[address.Host].Single(n => n.At.Equals(at)).Server;
        return server.OpenAsync(address, cancellation);
    }
}

/// <summary>A server that does what a test says, and answers with one record when it says nothing.</summary>
internal sealed class FakeServer(BoltAddress address, TimeProvider time)
{
    private int _open;

    public BoltAddress Address { get; } = address;

    /// <summary>How runs end; the first ones first, then as usual.</summary>
    public ConcurrentQueue<Answer> Script { get; } = new();

    /// <summary>How every run ends that the script does not say.</summary>
    public Answer Usual { get; set; } = Answers.Record;

    /// <summary>What it answers to ROUTE.</summary>
    public Func<CancellationToken, Task<RoutingTable>>? Table { get; set; }

    /// <summary>Called for each connection; throws, or waits.</summary>
    public Func<CancellationToken, Task> Opening { get; set; } = _ => Task.CompletedTask;

    /// <summary>Called for each RESET.</summary>
    public Func<CancellationToken, Task> Resetting { get; set; } = _ => Task.CompletedTask;

    public ConcurrentQueue<BoltTransaction> Runs { get; } = new();

    public ConcurrentQueue<IReadOnlyDictionary<string, string>> Questions { get; } = new();

    public int Opened;

    public int Closed;

    public int Resets;

    public int Open => Volatile.Read(ref _open);

    public void Down() => Opening = _ => throw new BoltConnectionException(BoltFault.Unreachable, $"Nobody listens at {Address}.");

    public void TooOld() => Opening = _ => throw new BoltConnectionException(BoltFault.TooOld, $"{Address} is a Neo4j 5.1") { Version = new(5, 1) };

    public void Up() => Opening = _ => Task.CompletedTask;

    public async ValueTask<IBoltConnection> OpenAsync(BoltAddress asked, CancellationToken cancellation)
    {
        await Opening(cancellation);
        Interlocked.Increment(ref Opened);
        Interlocked.Increment(ref _open);
        return new FakeConnection(this, asked, time);
    }

    public void Close()
    {
        Interlocked.Increment(ref Closed);
        Interlocked.Decrement(ref _open);
    }
}

/// <summary>A connection to a fake server; it notices when two use it at once.</summary>
internal sealed class FakeConnection(FakeServer server, BoltAddress address, TimeProvider time) : IBoltConnection
{
    private int _users;
    private int _closed;

    public BoltAddress Address { get; } = address;

    public long OpenedAt { get; } = time.GetTimestamp();

    public long UsedAt { get; private set; } = time.GetTimestamp();

    public bool IsUsable { get; set; } = true;

    public bool IsClosed => _closed > 0;

    public ValueTask<string?> RunAsync(ReadOnlyMemory<CypherStatement> statements, BoltTransaction mode, ICypherReceiver receiver, CancellationToken cancellation) =>
        UseAsync(async () =>
        {
            server.Runs.Enqueue(mode);
            Answer answer = server.Script.TryDequeue(out Answer? scripted) ? scripted : server.Usual;
            return await answer(this, mode, receiver, cancellation);
        });

    public ValueTask<RoutingTable> RouteAsync(IReadOnlyDictionary<string, string> context, BoltTransaction transaction, CancellationToken cancellation) =>
        UseAsync(() =>
        {
            server.Questions.Enqueue(context);
            return server.Table is { } table ? table(cancellation) : throw new BoltFailureException("Neo.ClientError.Procedure.ProcedureNotFound", "No routing here.");
        });

    public async ValueTask ResetAsync(CancellationToken cancellation) => await UseAsync(async () =>
    {
        Interlocked.Increment(ref server.Resets);
        await server.Resetting(cancellation);
        return true;
    });

    public ValueTask DisposeAsync()
    {
        IsUsable = false;
        if (Interlocked.Exchange(ref _closed, 1) == 0)
            server.Close();
        return default;
    }

    private async ValueTask<T> UseAsync<T>(Func<Task<T>> use)
    {
        Assert.False(IsClosed, "A closed connection was used.");
        Assert.Equal(1, Interlocked.Increment(ref _users));
        try
        {
            return await use();
        }
        catch (BoltConnectionException)
        {
            IsUsable = false;
            throw;
        }
        finally
        {
            UsedAt = time.GetTimestamp();
            Interlocked.Decrement(ref _users);
        }
    }
}

/// <summary>Ways a run can end.</summary>
internal static class Answers
{
    private static readonly byte[] Fields = [0x91, 0x01];
    private static readonly byte[] Summary = [0xA0];

    public static ValueTask<string?> Record(FakeConnection connection, BoltTransaction mode, ICypherReceiver receiver, CancellationToken cancellation)
    {
        receiver.Record(0, Fields);
        receiver.End(0, Summary);
        return new((string?)null);
    }

    public static Answer Bookmark(string bookmark) => (connection, mode, receiver, cancellation) =>
    {
        receiver.End(0, Summary);
        return new(bookmark);
    };

    public static Answer Failure(string status) => (_, _, _, _) => throw new BoltFailureException(status, "What the server says: 'secret of a user'");

    public static ValueTask<string?> Lost(FakeConnection connection, BoltTransaction mode, ICypherReceiver receiver, CancellationToken cancellation) =>
        throw new BoltConnectionException(BoltFault.Lost, "The connection was closed.");

    public static ValueTask<string?> LostAfterRecord(FakeConnection connection, BoltTransaction mode, ICypherReceiver receiver, CancellationToken cancellation)
    {
        receiver.Record(0, Fields);
        throw new BoltConnectionException(BoltFault.Lost, "The connection was closed.");
    }

    /// <summary>Says nothing until it is cancelled, and lives on.</summary>
    public static async ValueTask<string?> Silence(FakeConnection connection, BoltTransaction mode, ICypherReceiver receiver, CancellationToken cancellation)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        return null;
    }

    /// <summary>Waits for the test.</summary>
    public static Answer After(Task gate, TaskCompletionSource? begun = null) => async (connection, mode, receiver, cancellation) =>
    {
        begun?.TrySetResult();
        await gate.WaitAsync(cancellation);
        return await Record(connection, mode, receiver, cancellation);
    };
}
