using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace RelationsGraph.Benchmarks.Allocations;

/// <summary>An HTTP/1.1 client over one connection that asks one request again and again and allocates nothing for it.</summary>
internal sealed class PlainClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly byte[] LengthHeader = "Content-Length: "u8.ToArray();
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();

    private readonly byte[] _request;
    private readonly byte[] _answer = new byte[1 << 20];
    private readonly Socket _socket;
    private int _bodyStart;
    private int _bodyLength;

    public PlainClient(int port, byte[] body)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n");
        _request = [.. Encoding.ASCII.GetBytes(head), .. body];
        _socket = Connect(port);
    }

    /// <summary>Sends the request and waits for the whole answer.</summary>
    /// <exception cref="InvalidOperationException">The status is not 200, or the answer says no length.</exception>
    public void Ask()
    {
        _socket.Send(_request);
        var received = 0;
        _bodyLength = -1;
        do
        {
            var count = _socket.Receive(_answer.AsSpan(received));
            received += count;
            if (count == 0)
                throw new InvalidOperationException("The server closed the connection.");
            if (_bodyLength < 0)
                ReadHead(_answer.AsSpan(0, received));
        }
        while (_bodyLength < 0 || received < _bodyStart + _bodyLength);
    }

    /// <summary>A copy of the last answer's body.</summary>
    public byte[] LastBody() => _answer.AsSpan(_bodyStart, _bodyLength).ToArray();

    public void Dispose() => _socket.Dispose();

    private void ReadHead(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf(EndOfHead);
        if (end < 0)
            return;
        if (!answer.StartsWith("HTTP/1.1 200"u8))
            throw new InvalidOperationException(Encoding.UTF8.GetString(answer));
        var length = answer.IndexOf(LengthHeader);
        if (length < 0)
            throw new InvalidOperationException("The answer says no length.");
        _bodyLength = 0;
        foreach (var digit in answer[(length + LengthHeader.Length)..])
        {
            if (!char.IsAsciiDigit((char)digit))
                break;
            _bodyLength = (_bodyLength * 10) + digit - '0';
        }
        _bodyStart = end + EndOfHead.Length;
    }

    private static Socket Connect(int port)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                socket.Connect(IPAddress.Loopback, port);
                return socket;
            }
            catch (SocketException) when (watch.Elapsed < Patience)
            {
                // Not listening yet.
                socket.Dispose();
                Thread.Sleep(20);
            }
        }
    }
}
