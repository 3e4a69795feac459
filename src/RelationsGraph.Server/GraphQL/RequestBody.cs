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
    public static async ValueTask<int> ReadAsync(HttpRequest request, int maxBytes, ReusedBytes into, CancellationToken cancellation)
    {
        if (request.ContentLength > maxBytes)
            throw TooLarge(maxBytes);
        PipeReader reader = request.BodyReader;
        while (true)
        {
            ReadResult result = await reader.ReadAsync(cancellation);
            if (result.Buffer.Length > maxBytes)
                throw TooLarge(maxBytes);
            if (result.IsCompleted)
            {
                int length = (int)result.Buffer.Length;
                result.Buffer.CopyTo(into.Room(length));
                reader.AdvanceTo(result.Buffer.End);
                return length;
            }

            // Not examined to the end would mean to be woken with the same bytes again.
            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
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
