using System.Net;
using System.Net.Sockets;
using RelationsGraph.Neo4j.Bolt;

namespace RelationsGraph.Neo4j.Tests.Doubles;

/// <summary>
/// A server that does what a test says, made of the client's own reader, writer and chunks, on a port of this machine. Each connection runs the script in a
/// task of its own; what goes wrong in a script is thrown by <see cref="DisposeAsync"/>, so that no test passes whose server was unhappy.
/// </summary>
internal sealed class BoltDouble : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private readonly TcpListener _listener;
    private readonly Func<BoltDoubleSession, Task> _script;
    private readonly CancellationTokenSource _end = new();
    private readonly List<Task> _sessions = [];
    private readonly List<Socket> _clients = [];
    private readonly Task _accepting;

    private BoltDouble(BoltVersion version, int port, Func<BoltDoubleSession, Task> script)
    {
        (Version, _script) = (version, script);
        _listener = new TcpListener(IPAddress.Loopback, port);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>The version it takes, whatever else is offered.</summary>
    public BoltVersion Version { get; }

    /// <summary>Where it listens.</summary>
    public BoltAddress Address => new("127.0.0.1", ((IPEndPoint)_listener.LocalEndpoint).Port);

    /// <summary>How many connections were made.</summary>
    public int Connections
    {
        get
        {
            lock (_sessions)
                return _sessions.Count;
        }
    }

    /// <summary>Starts a server. The script begins behind the handshake, with the login.</summary>
    /// <param name="script">What is done with each connection; its end closes the connection.</param>
    /// <param name="version">The version it takes; 5.8 when not said.</param>
    /// <param name="port">Where it listens; any free port when not said.</param>
    public static BoltDouble Start(Func<BoltDoubleSession, Task> script, BoltVersion? version = null, int port = 0) =>
        new(version ?? new(5, 8), port, script);

    /// <summary>Closes every connection, as if the machine had failed.</summary>
    public void Drop()
    {
        lock (_sessions)
            _clients.ForEach(client => client.Close(0));
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _accepting;
        var sessions = Task.WhenAll(_sessions);
        // A script whose client has gone comes to its end; one that waits for a client still there is cut off.
        await Task.WhenAny(sessions, Task.Delay(Patience));
        Drop();
        await sessions;
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                var client = await _listener.AcceptSocketAsync(_end.Token);
                client.NoDelay = true;
                lock (_sessions)
                {
                    _clients.Add(client);
                    _sessions.Add(ServeAsync(client));
                }
            }
            catch (Exception problem) when (problem is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(Socket client)
    {
        await Task.Yield();
        try
        {
            using var session = new BoltDoubleSession(new NetworkStream(client), Version);
            await session.AgreeAsync();
            await _script(session);
        }
        catch (Exception problem) when (problem is IOException or ObjectDisposedException or EndOfStreamException or SocketException)
        {
            // The client went before the script was over; whether it should have is the test's to say.
        }
        finally
        {
            client.Close();
        }
    }
}
