using System.Buffers;
using System.Buffers.Binary;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Bolt;

/// <summary>What <see cref="MessageInbox.Take"/> found.</summary>
internal enum InboxState
{
    /// <summary>No message is whole; more must be received.</summary>
    Waiting,

    /// <summary>A message.</summary>
    Message,

    /// <summary>A message that was larger than allowed; only its beginning is there.</summary>
    TooLarge,
}

/// <summary>
/// Bytes that were received, put together to messages in place: a message of one chunk lies where it was received, the chunks of a larger one are moved
/// together over the headers between them. No-op chunks (00 00 where a message would begin) vanish here.
/// </summary>
/// <param name="largest">The most bytes of a message.</param>
internal sealed class MessageInbox(int largest) : IDisposable
{
    private const int Header = sizeof(ushort);
    private const int FirstCapacity = 16 * 1024;
    private const int LeastRoom = 4 * 1024;
    private const int KeptCapacity = 256 * 1024;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstCapacity);
    private int _start;
    private int _length;
    private int _next;
    private int _end;
    private bool _tooLarge;

    /// <summary>The room there is now; for tests.</summary>
    internal int Capacity => _bytes.Length;

    /// <summary>Room for bytes to receive, at least one. What was taken before is gone.</summary>
    public Memory<byte> Room()
    {
        if (_next > _length)
            MoveToFront();
        if (_bytes.Length - _end < LeastRoom)
            Resize(BufferGrowth.Next(_bytes.Length, (long)_end + LeastRoom));
        else if (_end == 0 && _bytes.Length > KeptCapacity)
            Resize(FirstCapacity);
        return _bytes.AsMemory(_end);
    }

    /// <summary>Says how many bytes were received into <see cref="Room"/>.</summary>
    public void Received(int count) => _end += count;

    /// <summary>Takes the next message, if it is whole.</summary>
    /// <param name="message">Its bytes; good until <see cref="Room"/> is called.</param>
    public InboxState Take(out ReadOnlySpan<byte> message)
    {
        while (_end - _next >= Header)
        {
            var size = BinaryPrimitives.ReadUInt16BigEndian(_bytes.AsSpan(_next));
            if (_end - _next - Header < size)
                break;
            if (size > 0)
            {
                Add(size);
                _next += Header + size;
                continue;
            }
            _next += Header;
            if (_length == 0)
            {
                _start = _next;
                continue;
            }
            message = _bytes.AsSpan(_start, _length);
            var state = _tooLarge ? InboxState.TooLarge : InboxState.Message;
            _tooLarge = false;
            _start = _next;
            _length = 0;
            return state;
        }
        message = default;
        return InboxState.Waiting;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        if (bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(bytes);
    }

    private void Add(int size)
    {
        if (_length == 0)
        {
            _start = _next + Header;
            _length = Math.Min(size, largest);
            _tooLarge = size > largest;
        }
        else if (_tooLarge || size > largest - _length)
        {
            _tooLarge = true;
        }
        else
        {
            _bytes.AsSpan(_next + Header, size).CopyTo(_bytes.AsSpan(_start + _length));
            _length += size;
        }
    }

    private void MoveToFront()
    {
        var rest = _end - _next;
        _bytes.AsSpan(_start, _length).CopyTo(_bytes);
        _bytes.AsSpan(_next, rest).CopyTo(_bytes.AsSpan(_length));
        (_start, _next, _end) = (0, _length, _length + rest);
    }

    private void Resize(int capacity)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(capacity);
        _bytes.AsSpan(0, _end).CopyTo(bytes);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = bytes;
    }
}
