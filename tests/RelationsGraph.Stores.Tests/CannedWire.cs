using System.Net;
using RelationsGraph.Neo4j.Bolt;
using RelationsGraph.Neo4j.Cluster;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Stores.Tests;

/// <summary>
/// The whole client over a wire on which every request is answered with the same record, in the same number of pieces however large it is. Every read completes at
/// once and on the caller's thread, so that what a request allocates can be counted.
/// </summary>
internal sealed class CannedWire : Stream
{
    private const int Pieces = 100;

    private readonly byte[] _answer;
    private int _piece;

    private CannedWire(byte[] answer) => _answer = answer;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Makes the client.</summary>
    /// <param name="record">The record, a list of fields.</param>
    public static BoltTransport Open(PackBuffer record)
    {
        using var outbox = new MessageOutbox();
        outbox.Begin(BoltMessage.Success, 1).WriteMap(0);
        outbox.End();
        outbox.Begin(BoltMessage.Record, 1).WriteRaw(record.Written.Span);
        outbox.End();
        outbox.Begin(BoltMessage.Success, 1).WriteMap(0);
        outbox.End();
        var options = new BoltOptions(new BoltUri(false, BoltTls.None, new BoltAddress("canned", 7687), new Dictionary<string, string>()));
        return new BoltTransport(options, new Connector(outbox.Written.ToArray()), TimeProvider.System);
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int from = _answer.Length * _piece / Pieces, to = _answer.Length * ++_piece / Pieces;
        _answer.AsSpan(from, to - from).CopyTo(buffer.Span);
        return new(to - from);
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _piece = 0;
        return default;
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private sealed class Connector(byte[] answer) : IBoltConnector
    {
        public ValueTask<IBoltConnection> OpenAsync(BoltAddress address, IPAddress? at, CancellationToken cancellation)
        {
            var wire = new CannedWire(answer);
            return new(new BoltConnection(wire, wire, address, new BoltVersion(5, 8), new BoltSettings(), TimeProvider.System));
        }
    }
}
