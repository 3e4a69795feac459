namespace RelationsGraph.Embedded.Snapshot;

/// <summary>
/// For each node all nodes that a relationship of any type joins it with, either way, each once and in order: what a search over
/// all types reads, in one place instead of one for each type. The node itself is never among them.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class NeighborLists
{
    private readonly int[] _offsets;
    private readonly int[] _neighbors;

    private NeighborLists(int[] offsets, int[] neighbors)
    {
        _offsets = offsets;
        _neighbors = neighbors;
    }

    /// <summary>The neighbours of a node.</summary>
    public ReadOnlySpan<int> Of(int node)
    {
        int begin = _offsets[node];
        return _neighbors.AsSpan(begin, _offsets[node + 1] - begin);
    }

    /// <summary>Collects the neighbours of all nodes.</summary>
    /// <param name="relationships">The relationships of all types.</param>
    /// <param name="nodes">How many nodes there are.</param>
    public static NeighborLists From(RelationshipRows[] relationships, int nodes)
    {
        var offsets = new int[nodes + 1];
        foreach (RelationshipRows rows in relationships)
        {
            for (int row = 0; row < rows.From.Length; row++)
            {
                offsets[rows.From[row] + 1]++;
                offsets[rows.To[row] + 1]++;
            }
        }

        for (int node = 0; node < nodes; node++)
            offsets[node + 1] += offsets[node];
        var all = new int[offsets[nodes]];
        int[] next = offsets[..^1];
        foreach (RelationshipRows rows in relationships)
        {
            for (int row = 0; row < rows.From.Length; row++)
            {
                all[next[rows.From[row]]++] = rows.To[row];
                all[next[rows.To[row]]++] = rows.From[row];
            }
        }

        int kept = 0;
        for (int node = 0; node < nodes; node++)
        {
            Span<int> neighbors = all.AsSpan(offsets[node], next[node] - offsets[node]);
            neighbors.Sort();
            offsets[node] = kept;
            foreach (int neighbor in neighbors)
            {
                if (neighbor != node && (kept == offsets[node] || all[kept - 1] != neighbor))
                    all[kept++] = neighbor;
            }
        }

        offsets[nodes] = kept;
        return new NeighborLists(offsets, kept < all.Length ? all[..kept] : all);
    }
}
