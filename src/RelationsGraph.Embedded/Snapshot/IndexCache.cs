using System.Collections.Concurrent;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Embedded.Snapshot;

/// <summary>The indexes of a snapshot, each made when it is first asked for.</summary>
/// <remarks>Thread-safe without waiting: while one run makes an index, others go on without it.</remarks>
internal sealed class IndexCache
{
    private readonly ConcurrentDictionary<IndexKey, SortedNodes> _indexes = new();
    private readonly ConcurrentDictionary<IndexKey, bool> _making = new();
    private long _bytes;

    /// <summary>What the indexes take in memory, in bytes.</summary>
    public long Bytes => Volatile.Read(ref _bytes);

    /// <summary>An index that has been made, or null.</summary>
    public SortedNodes? Find(IndexKey key) => _indexes.GetValueOrDefault(key);

    /// <summary>Makes an index and keeps it.</summary>
    /// <param name="key">The index.</param>
    /// <param name="bytes">What it will take.</param>
    /// <param name="maxBytes">What all indexes may take.</param>
    /// <param name="make">Makes it.</param>
    /// <returns>Null when another run is making it or there is no room for it.</returns>
    public SortedNodes? Make(IndexKey key, long bytes, long maxBytes, Func<SortedNodes> make)
    {
        if (!_making.TryAdd(key, true))
            return null;
        SortedNodes? made = null;
        try
        {
            if (Interlocked.Add(ref _bytes, bytes) <= maxBytes)
                _indexes[key] = made = make();
        }
        finally
        {
            if (made is null)
            {
                // Another run may try again.
                Interlocked.Add(ref _bytes, -bytes);
                _making.TryRemove(key, out _);
            }
        }

        return made;
    }
}

/// <summary>What an index is about.</summary>
/// <param name="Nodes">The nodes in it.</param>
/// <param name="Value">The name of the property or computed field.</param>
/// <param name="Languages">For texts with languages: the languages in their order of preference, as a number; else 0.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
internal readonly record struct IndexKey(NodeSet Nodes, string Value, long Languages, bool IsDescending)
{
    /// <summary>The name of the property by whose values the nodes lie first, from the least up; null when they lie by <see cref="Value"/> alone.</summary>
    public string? Within { get; init; }
}

/// <summary>All nodes of a set by a value, equal ones by id. Those without a value come last, or first when the greatest comes first.</summary>
/// <param name="Nodes">The ordinals of the nodes, in that order.</param>
/// <param name="Valued">How many of them have a value.</param>
internal sealed record SortedNodes(int[] Nodes, int Valued)
{
    /// <summary>What the index of so many nodes takes in memory.</summary>
    public static long BytesFor(int nodes) => 64 + ((long)nodes * sizeof(int));
}
