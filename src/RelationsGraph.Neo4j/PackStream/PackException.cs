namespace RelationsGraph.Neo4j.PackStream;

/// <summary>Bytes are not the PackStream value they should be.</summary>
/// <param name="message">What is wrong; holds no byte of the value.</param>
/// <param name="offset">Where, counted from the first byte of what is read.</param>
internal sealed class PackException(string message, int offset) : Exception($"{message} (byte {offset})")
{
    /// <summary>Where the value begins that is wrong, counted from the first byte of what is read.</summary>
    public int Offset { get; } = offset;
}
