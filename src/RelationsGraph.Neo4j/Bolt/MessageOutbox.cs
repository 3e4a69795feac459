using System.Buffers.Binary;
using RelationsGraph.Neo4j.PackStream;

namespace RelationsGraph.Neo4j.Bolt;

/// <summary>Messages on their way out, each cut into chunks, all in one piece of memory that is written at once.</summary>
/// <remarks>
/// <code>
/// message: (length of two bytes, that many bytes) once or more | 00 00
/// </code>
/// </remarks>
internal sealed class MessageOutbox : IDisposable
{
    /// <summary>The most bytes a chunk can hold.</summary>
    public const int LargestChunk = ushort.MaxValue;

    private const int Header = sizeof(ushort);
    private const int KeptCapacity = 256 * 1024;
    private readonly PackBuffer _buffer = new(4096);
    private int _start;

    /// <summary>The messages that are whole.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.Written;

    /// <summary>Begins a message.</summary>
    /// <param name="tag">What it is.</param>
    /// <param name="fields">How many fields follow.</param>
    /// <returns>Takes the fields; <see cref="End"/> follows.</returns>
    public PackWriter Begin(BoltMessage tag, int fields)
    {
        _start = _buffer.Length;
        _buffer.GetSpan(Header);
        _buffer.Advance(Header);
        var writer = new PackWriter(_buffer);
        writer.WriteStructure((byte)tag, fields);
        return writer;
    }

    /// <summary>Ends the message that was begun.</summary>
    public void End()
    {
        var body = _buffer.Length - _start - Header;
        var further = (body - 1) / LargestChunk;
        var added = Header * (further + 1);
        _buffer.GetSpan(added).Slice(0, added).Clear();
        _buffer.Advance(added);
        var message = _buffer.Span[_start..];
        // Room for the headers between the chunks is made from the last to the first, so that nothing is written over.
        for (var i = further; i > 0; i--)
        {
            var from = Header + i * LargestChunk;
            var length = Math.Min(LargestChunk, body - i * LargestChunk);
            message.Slice(from, length).CopyTo(message[(from + i * Header)..]);
            BinaryPrimitives.WriteUInt16BigEndian(message[(from + (i - 1) * Header)..], (ushort)length);
        }
        BinaryPrimitives.WriteUInt16BigEndian(message, (ushort)Math.Min(body, LargestChunk));
        BinaryPrimitives.WriteUInt16BigEndian(message[^Header..], 0);
    }

    /// <summary>Forgets the messages, which are sent.</summary>
    public void Clear() => _buffer.Clear(KeptCapacity);

    /// <inheritdoc/>
    public void Dispose() => _buffer.Dispose();
}
