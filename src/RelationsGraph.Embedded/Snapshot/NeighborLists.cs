using RelationsGraph.Embedded.Lazily;

namespace RelationsGraph.Embedded.Snapshot;

/// <summary>
/// For each node all nodes that a relationship of any type joins it with, either way, each once and in order: what a search over
/// all types reads, in one place instead of one for each type. The node itself is never among them. Beside each stands the first of the
/// relationships by id, which is what the first of all shortest paths goes along.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class NeighborLists
{
    private readonly int[] _offsets;
    private readonly int[] _neighbors;
    private readonly int[] _first;

    private NeighborLists(int[] offsets, int[] neighbors, int[] first)
    {
        _offsets = offsets;
        _neighbors = neighbors;
        _first = first;
    }

    /// <summary>The neighbours of a node.</summary>
    public ReadOnlySpan<int> Of(int node)
    {
        int begin = _offsets[node];
        return _neighbors.AsSpan(begin, _offsets[node + 1] - begin);
    }

    /// <summary>The first relationship that joins each neighbour with a node, by its number among all (<see cref="RelationshipNumbers"/>).</summary>
    public ReadOnlySpan<int> FirstOf(int node)
    {
        int begin = _offsets[node];
        return _first.AsSpan(begin, _offsets[node + 1] - begin);
    }

    /// <summary>What the lists of a graph take in memory at most.</summary>
    public static long BytesFor(GraphSnapshot snapshot) =>
        ((snapshot.Types.Nodes + 1L) * sizeof(int)) + (snapshot.Relationships.Sum(rows => (long)rows.From.Length) * 4 * sizeof(int));

    /// <summary>Collects the neighbours of all nodes.</summary>
    /// <returns>Null when there is no room for them.</returns>
    public static NeighborLists? From(GraphSnapshot snapshot, LazyBuild build)
    {
        RelationshipRows[] relationships = snapshot.Relationships;
        int[] offsets = Count(relationships, snapshot.Types.Nodes, build);
        int nodes = snapshot.Types.Nodes;
        int[] all = new int[offsets[nodes]], first = new int[offsets[nodes]], next = offsets[..^1];
        for (int type = 0; type < relationships.Length; type++)
        {
            RelationshipRows rows = relationships[type];
            for (int row = 0; row < rows.From.Length; row++)
            {
                build.Step();
                int from = rows.From[row], to = rows.To[row], number = snapshot.RelationshipNumbers.Of(type, row);
                (all[next[from]], first[next[from]++]) = (to, number);
                (all[next[to]], first[next[to]++]) = (from, number);
            }
        }

        int kept = 0;
        for (int node = 0; node < nodes; node++)
        {
            build.Step();
            int begin = offsets[node], end = next[node];
            all.AsSpan(begin, end - begin).Sort(first.AsSpan(begin, end - begin));
            offsets[node] = kept;
            for (int i = begin; i < end; i++)
            {
                if (all[i] == node)
                    continue;
                if (kept > offsets[node] && all[kept - 1] == all[i])
                    first[kept - 1] = Math.Min(first[kept - 1], first[i]);
                else
                    (all[kept], first[kept++]) = (all[i], first[i]);
            }
        }

        offsets[nodes] = kept;
        var lists = kept < all.Length ? new NeighborLists(offsets, all[..kept], first[..kept]) : new NeighborLists(offsets, all, first);
        return build.TrySettle((offsets.Length + (2L * kept)) * sizeof(int)) ? lists : null;
    }

    /// <summary>Where the list of each node begins when none of its neighbours is left out.</summary>
    private static int[] Count(RelationshipRows[] relationships, int nodes, LazyBuild build)
    {
        var offsets = new int[nodes + 1];
        foreach (RelationshipRows rows in relationships)
        {
            for (int row = 0; row < rows.From.Length; row++)
            {
                build.Step();
                offsets[rows.From[row] + 1]++;
                offsets[rows.To[row] + 1]++;
            }
        }

        for (int node = 0; node < nodes; node++)
            offsets[node + 1] += offsets[node];
        return offsets;
    }
}
