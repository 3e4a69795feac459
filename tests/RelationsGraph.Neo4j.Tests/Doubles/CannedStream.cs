namespace RelationsGraph.Neo4j.Tests.Doubles;

/// <summary>A wire whose answers are known beforehand and given in pieces; keeps what is written. Every call completes at once, on the caller's thread.</summary>
/// <param name="answers">What is received in all.</param>
/// <param name="cuts">The sizes of the pieces; after the last of them the rest of its size.</param>
internal sealed class CannedStream(byte[] answers, params int[] cuts) : Stream
{
    private readonly MemoryStream _written = new();
    private int _at;
    private int _piece;
    private int _left;

    public byte[] Written => _written.ToArray();

    /// <summary>Whether what is written is kept.</summary>
    public bool Keeps { get; init; } = true;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Begins again with the first answer.</summary>
    public void Rewind() => (_at, _piece, _left) = (0, 0, 0);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_left == 0 && cuts.Length > 0)
            _left = cuts[Math.Min(_piece++, cuts.Length - 1)];
        var count = Math.Min(Math.Min(buffer.Length, answers.Length - _at), cuts.Length > 0 ? _left : int.MaxValue);
        answers.AsSpan(_at, count).CopyTo(buffer.Span);
        _at += count;
        _left -= count;
        return new(count);
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Keeps)
            _written.Write(buffer.Span);
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
}
