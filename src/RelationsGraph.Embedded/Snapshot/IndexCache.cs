using System.Collections.Concurrent;
using RelationsGraph.Embedded.Lazily;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Embedded.Snapshot;

/// <summary>The sorted indexes of a snapshot, each made when it is first asked for.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class IndexCache
{
    private readonly ConcurrentDictionary<IndexKey, LazyPart<SortedNodes>> _indexes = new();

    /// <summary>An index that has been made, or null.</summary>
    public SortedNodes? Find(IndexKey key) => _indexes.TryGetValue(key, out LazyPart<SortedNodes>? part) ? part.Value : null;

    /// <summary>An index that has been made, is being made, or will be.</summary>
    public LazyPart<SortedNodes> Part(IndexKey key) => _indexes.GetOrAdd(key, static added => new LazyPart<SortedNodes>(added.ToString()));
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

    /// <summary>The index in words: what is in it, and by what.</summary>
    public override string ToString() =>
        $"{Nodes.Name} by {(Within is null ? "" : Within + ", ")}{Value}{(IsDescending ? " descending" : "")}";
}

/// <summary>All nodes of a set by a value, equal ones by id. Those without a value come last, or first when the greatest comes first.</summary>
/// <param name="Nodes">The ordinals of the nodes, in that order.</param>
/// <param name="Valued">How many of them have a value.</param>
internal sealed record SortedNodes(int[] Nodes, int Valued)
{
    /// <summary>What the index of so many nodes takes in memory.</summary>
    public static long BytesFor(int nodes) => 64 + ((long)nodes * sizeof(int));
}
