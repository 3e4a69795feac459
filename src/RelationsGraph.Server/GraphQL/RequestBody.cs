using System.Buffers;
using System.IO.Pipelines;

namespace RelationsGraph.Server.GraphQL;

/// <summary>Reads a whole body, bounded.</summary>
internal static class RequestBody
{
    /// <summary>Reads the body into a buffer.</summary>
    /// <param name="request">The request.</param>
    /// <param name="maxBytes">Most bytes.</param>
    /// <param name="into">Is filled; the array may be exchanged for a larger one.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The number of bytes.</returns>
    /// <exception cref="RequestFaultException">The body is too large.</exception>
    public static ValueTask<int> ReadAsync(HttpRequest request, int maxBytes, ReusedBytes into, CancellationToken cancellation)
    {
        if (request.ContentLength > maxBytes)
            throw TooLarge(maxBytes);

        // Most bodies arrive together with the head of their request: nothing is waited for then.
        PipeReader reader = request.BodyReader;
        return reader.TryRead(out ReadResult result) && TryTake(reader, result, maxBytes, into, out int length)
            ? new ValueTask<int>(length)
            : WaitAsync(reader, maxBytes, into, cancellation);
    }

    private static async ValueTask<int> WaitAsync(PipeReader reader, int maxBytes, ReusedBytes into, CancellationToken cancellation)
    {
        while (true)
        {
            if (TryTake(reader, await reader.ReadAsync(cancellation), maxBytes, into, out int length))
                return length;
        }
    }

    /// <summary>Copies the body once all of it is there.</summary>
    private static bool TryTake(PipeReader reader, in ReadResult result, int maxBytes, ReusedBytes into, out int length)
    {
        ReadOnlySequence<byte> body = result.Buffer;
        if (body.Length > maxBytes)
            throw TooLarge(maxBytes);
        length = (int)body.Length;
        if (!result.IsCompleted)
        {
            // Not examined to the end would mean to be woken with the same bytes again.
            reader.AdvanceTo(body.Start, body.End);
            return false;
        }

        body.CopyTo(into.Room(length));
        reader.AdvanceTo(body.End);
        return true;
    }

    private static RequestFaultException TooLarge(int maxBytes) => new(
        StatusCodes.Status413PayloadTooLarge,
        RequestErrorCodes.BodyTooLarge,
        $"The body is larger than {maxBytes} bytes (setting Limits:MaxBodyBytes). Send less, or let the server's owner raise the limit.");
}

/// <summary>A growing array that requests use one after the other.</summary>
internal sealed class ReusedBytes
{
    private const int KeptBytes = 64 * 1024;

    private const int FirstBytes = 2 * 1024;

    private byte[] _bytes = new byte[FirstBytes];

    /// <summary>Room for a number of bytes; what was in it is lost.</summary>
    public Span<byte> Room(int length)
    {
        if (_bytes.Length < length)
            _bytes = new byte[length];
        return _bytes;
    }

    /// <summary>Gives a large array back.</summary>
    public void Shrink()
    {
        if (_bytes.Length > KeptBytes)
            _bytes = new byte[FirstBytes];
    }

    /// <summary>The first bytes.</summary>
    public ReadOnlyMemory<byte> Memory(int length) => _bytes.AsMemory(0, length);
}
