using System.Buffers;

namespace RelationsGraph.Server.GraphQL;

/// <summary>The bytes of one answer, bounded. Nothing is sent before the answer is complete, so it can still become an error.</summary>
/// <remarks>Belongs to one request at a time; kept and reused between requests. Not thread-safe.</remarks>
internal sealed class AnswerBuffer(int maxBytes) : IBufferWriter<byte>
{
    /// <summary>What is kept between requests; larger answers give their memory back.</summary>
    private const int KeptBytes = 64 * 1024;

    private byte[] _bytes = new byte[4 * 1024];

    /// <summary>The number of bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes written.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    /// <summary>Empties the buffer for the next request.</summary>
    public void Clear()
    {
        Length = 0;
        if (_bytes.Length > KeptBytes)
            _bytes = new byte[4 * 1024];
    }

    /// <summary>Takes back what was written from a position on.</summary>
    public void Truncate(int length) => Length = length;

    /// <summary>Room for a number of bytes, to be followed by <see cref="Advance"/>.</summary>
    /// <exception cref="AnswerTooLargeException">The answer would exceed its bound.</exception>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        if (_bytes.Length - Length < sizeHint || Length == _bytes.Length)
            Grow(Math.Max(sizeHint, 1));
        return _bytes.AsSpan(Length);
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        GetSpan(sizeHint);
        return _bytes.AsMemory(Length);
    }

    /// <summary>Counts bytes that were written into the span.</summary>
    public void Advance(int count) => Length += count;

    /// <summary>Writes one byte.</summary>
    public void Write(byte value)
    {
        if (Length == _bytes.Length)
            Grow(1);
        _bytes[Length++] = value;
    }

    /// <summary>Writes bytes.</summary>
    public void Write(ReadOnlySpan<byte> value)
    {
        value.CopyTo(GetSpan(value.Length));
        Length += value.Length;
    }

    private void Grow(int needed)
    {
        long wanted = (long)Length + needed;
        if (wanted > maxBytes)
            throw new AnswerTooLargeException(maxBytes);
        Array.Resize(ref _bytes, (int)Math.Min(Math.Max(wanted, _bytes.Length * 2L), Math.Max(maxBytes, wanted)));
    }
}

/// <summary>The answer would exceed its bound.</summary>
/// <param name="maxBytes">The bound.</param>
internal sealed class AnswerTooLargeException(int maxBytes) : Exception
{
    /// <summary>The bound in bytes.</summary>
    public int MaxBytes { get; } = maxBytes;
}
