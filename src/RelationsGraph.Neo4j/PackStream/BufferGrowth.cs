namespace RelationsGraph.Neo4j.PackStream;

/// <summary>How buffers grow.</summary>
internal static class BufferGrowth
{
    /// <summary>The capacity that follows: twice as much, or what is needed if that is more, and never more than one piece of memory can have.</summary>
    /// <param name="capacity">The capacity now, in bytes.</param>
    /// <param name="needed">The bytes that must fit.</param>
    /// <exception cref="InvalidOperationException">They fit in no piece of memory.</exception>
    public static int Next(int capacity, long needed) => needed <= Array.MaxLength
        ? (int)Math.Max(needed, Math.Min(2L * capacity, Array.MaxLength))
        : throw new InvalidOperationException("A message is larger than memory can hold in one piece");
}
