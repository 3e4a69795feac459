using System.Net;
using System.Net.Sockets;

namespace RelationsGraph.Testing.Servers;

/// <summary>
/// A wire between a program and a server on this machine, through which every byte goes by a test's hands: it can look at pieces, change them, hold
/// them up, cut the wire, or do something else at that moment, such as ending the server.
/// </summary>
public sealed class WireProxy : IAsyncDisposable
{
    // Small, so that there is something between the beginning and the end of a message.
    private const int PieceBytes = 4096;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly List<Task> _connections = [];
    private readonly int _server;
    private readonly Task _accepting;

    private WireProxy(int server)
    {
        _server = server;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Where it listens, on 127.0.0.1.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Called with each piece on its way to the server; says whether it goes on. Otherwise the connection is cut.</summary>
    public Func<Memory<byte>, Task<bool>> ToServer { get; set; } = _ => Task.FromResult(true);

    /// <summary>The same for each piece on its way back.</summary>
    public Func<Memory<byte>, Task<bool>> FromServer { get; set; } = _ => Task.FromResult(true);

    /// <summary>Begins to listen.</summary>
    /// <param name="server">The port of the server on 127.0.0.1.</param>
    public static WireProxy Start(int server) => new(server);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _accepting;
        await Task.WhenAll(_connections);
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                Socket client = await _listener.AcceptSocketAsync(_end.Token);
                _connections.Add(JoinAsync(client));
            }
            catch (Exception problem) when (problem is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task JoinAsync(Socket client)
    {
        await Task.Yield();
        using (client)
        {
            using var server = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            client.NoDelay = true;
            try
            {
                await server.ConnectAsync(IPAddress.Loopback, _server, _end.Token);
                using var closing = CancellationTokenSource.CreateLinkedTokenSource(_end.Token);
                Task there = PassAsync(client, server, piece => ToServer(piece), closing);
                Task back = PassAsync(server, client, piece => FromServer(piece), closing);
                await Task.WhenAll(there, back);
            }
            catch (Exception problem) when (problem is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // One of both ends has gone, and the other learns it now.
            }
        }
    }

    private static async Task PassAsync(Socket from, Socket to, Func<Memory<byte>, Task<bool>> look, CancellationTokenSource closing)
    {
        var piece = new byte[PieceBytes];
        try
        {
            while (await from.ReceiveAsync(piece, closing.Token) is > 0 and int count)
            {
                if (!await look(piece.AsMemory(0, count)))
                    return;
                for (ReadOnlyMemory<byte> left = piece.AsMemory(0, count); !left.IsEmpty;)
                    left = left[await to.SendAsync(left, closing.Token)..];
            }
        }
        finally
        {
            await closing.CancelAsync();
        }
    }
}
