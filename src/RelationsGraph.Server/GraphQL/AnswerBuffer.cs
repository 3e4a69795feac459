using System.Buffers;
using System.Runtime.CompilerServices;

namespace RelationsGraph.Server.GraphQL;

/// <summary>The bytes of one answer, bounded. Nothing is sent before the answer is complete, so it can still become an error.</summary>
/// <remarks>Belongs to one request at a time; kept and reused between requests. Not thread-safe.</remarks>
internal sealed class AnswerBuffer(int maxBytes) : IBufferWriter<byte>
{
    /// <summary>What is kept between requests; larger answers give their memory back.</summary>
    private const int KeptBytes = 64 * 1024;

    private const int FirstBytes = 4 * 1024;

    /// <summary>Writers ask for more room than they use, so the array may be a little larger than the bound.</summary>
    private const int Slack = 4 * 1024;

    private byte[] _bytes = new byte[FirstBytes];
    private bool _isUnbound;

    /// <summary>The number of bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes written.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    /// <summary>Empties the buffer for the next request.</summary>
    public void Clear()
    {
        Length = 0;
        _isUnbound = false;
        if (_bytes.Length > KeptBytes)
            _bytes = new byte[FirstBytes];
    }

    /// <summary>From here on, until it is emptied, the bound does not hold: what says that an answer is too large must fit itself.</summary>
    public void Unbind() => _isUnbound = true;

    /// <summary>Takes back what was written from a position on.</summary>
    public void Truncate(int length) => Length = length;

    /// <summary>Room for a number of bytes, to be followed by <see cref="Advance"/>.</summary>
    /// <exception cref="AnswerTooLargeException">The answer would exceed its bound.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        if (_bytes.Length - Length <= sizeHint)
            Grow(sizeHint);
        return _bytes.AsSpan(Length);
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        GetSpan(sizeHint);
        return _bytes.AsMemory(Length);
    }

    /// <summary>Counts bytes that were written into the span.</summary>
    /// <exception cref="AnswerTooLargeException">The answer exceeds its bound.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Advance(int count)
    {
        Length += count;
        if (Length > maxBytes)
            CheckBound();
    }

    /// <summary>Writes one byte.</summary>
    public void Write(byte value)
    {
        if (Length == _bytes.Length)
            Grow(0);
        _bytes[Length] = value;
        Advance(1);
    }

    /// <summary>Writes bytes.</summary>
    public void Write(ReadOnlySpan<byte> value)
    {
        value.CopyTo(GetSpan(value.Length));
        Advance(value.Length);
    }

    private void CheckBound()
    {
        if (!_isUnbound)
            throw new AnswerTooLargeException(maxBytes);
    }

    private void Grow(int needed)
    {
        long wanted = (long)Length + needed + 1, most = _isUnbound ? Array.MaxLength : (long)maxBytes + Slack;
        if (wanted > most)
            throw new AnswerTooLargeException(maxBytes);
        Array.Resize(ref _bytes, (int)Math.Min(Math.Max(wanted, _bytes.Length * 2L), most));
    }
}

/// <summary>The answer would exceed its bound.</summary>
/// <param name="maxBytes">The bound.</param>
internal sealed class AnswerTooLargeException(int maxBytes) : Exception
{
    /// <summary>The bound in bytes.</summary>
    public int MaxBytes { get; } = maxBytes;
}
