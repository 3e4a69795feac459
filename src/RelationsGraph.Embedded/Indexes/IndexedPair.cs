using RelationsGraph.Embedded.Lazily;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;

namespace RelationsGraph.Embedded.Indexes;

/// <summary>Two values that all nodes of a set can be sorted by, one after the other, and their indexes.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="first">The value that comes first. It depends on no languages.</param>
/// <param name="second">The value that comes second.</param>
internal sealed class IndexedPair(IndexedValue first, IndexedValue second)
{
    /// <summary>The index, made if it is not there: each value of the first has the places that it has in the index of the first alone.</summary>
    /// <param name="run">The run.</param>
    /// <param name="isDescending">Whether the greatest of the second comes first.</param>
    /// <returns>Null when another run is making it or there is no room for it.</returns>
    public SortedNodes? Find(Run run, bool isDescending)
    {
        IndexKey key = second.Key(run, isDescending) with { Within = first.Name };
        return key.Languages < 0 ? null : run.Snapshot.Indexes.Find(key) ?? Make(run, key);
    }

    private SortedNodes? Make(Run run, IndexKey key)
    {
        LazyPart<SortedNodes> part = run.Snapshot.Indexes.Part(key);
        return !part.IsRefused && first.Find(run, isDescending: false) is { } groups && second.Find(run, key.IsDescending) is { } order
            ? Make(run, part, groups, order)
            : null;
    }

    private SortedNodes? Make(Run run, LazyPart<SortedNodes> part, SortedNodes groups, SortedNodes order)
    {
        Func<LazyBuild, Run> readers = run.ForBuilds();
        return run.Get(
            part, SortedNodes.BytesFor(groups.Nodes.Length), build => SortNodes.Within(readers(build), groups, first.Expression, order), waits: false);
    }
}
