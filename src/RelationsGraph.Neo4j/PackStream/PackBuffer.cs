using System.Buffers;

namespace RelationsGraph.Neo4j.PackStream;

/// <summary>Bytes that grow at their end, rented from the shared pool.</summary>
/// <remarks>Not thread-safe. After <see cref="Dispose"/> the bytes belong to somebody else.</remarks>
internal sealed class PackBuffer(int capacity = 1024) : IBufferWriter<byte>, IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(capacity);
    private int _length;

    /// <summary>The number of bytes written. Can be made smaller, never larger.</summary>
    public int Length
    {
        get => _length;
        set => _length = (uint)value <= (uint)_length ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    /// <summary>The bytes written. Good until the next are.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    /// <summary>The bytes written, to change them in place. Good until the next are.</summary>
    public Span<byte> Span => _bytes.AsSpan(0, _length);

    /// <summary>The number of bytes there is room for without growing.</summary>
    public int Capacity => _bytes.Length;

    /// <inheritdoc/>
    public void Advance(int count) => _length = (uint)count <= (uint)(_bytes.Length - _length) ? _length + count : throw new ArgumentOutOfRangeException(nameof(count));

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(_length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        if (_bytes.Length - _length < Math.Max(sizeHint, 1))
            Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsSpan(_length);
    }

    /// <summary>Forgets what is written, and gives room back that was only needed once.</summary>
    /// <param name="keep">The capacity that is kept.</param>
    public void Clear(int keep = int.MaxValue)
    {
        _length = 0;
        if (_bytes.Length <= keep)
            return;
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = ArrayPool<byte>.Shared.Rent(keep);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        _length = 0;
        if (bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(bytes);
    }

    private void Reserve(int size)
    {
        if (_bytes.Length - _length >= size)
            return;
        var larger = ArrayPool<byte>.Shared.Rent(BufferGrowth.Next(_bytes.Length, (long)_length + size));
        Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
