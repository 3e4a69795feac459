using RelationsGraph.Embedded.Columns;

namespace RelationsGraph.Embedded.Snapshot;

/// <summary>
/// The relationships of one type as seen from one end: for each node its neighbours, ordered by (id of the neighbour, id of the relationship).
/// </summary>
/// <param name="ranges">The positions of each node.</param>
/// <param name="neighbors">By position: the ordinal of the node at the other end.</param>
/// <param name="relationships">By position: the row of the relationship.</param>
internal sealed class Adjacency(OwnerRanges ranges, int[] neighbors, int[] relationships)
{
    /// <summary>By position: the ordinal of the node at the other end.</summary>
    public int[] Neighbors => neighbors;

    /// <summary>By position: the row of the relationship.</summary>
    public int[] Relationships => relationships;

    /// <summary>The positions of a node.</summary>
    /// <param name="node">The ordinal of the node.</param>
    /// <param name="type">The ordinal of its type.</param>
    /// <param name="end">The position after the last one.</param>
    /// <returns>The first position.</returns>
    public int Range(int node, int type, out int end) => ranges.OfNode(node, type, out end);

    /// <summary>The first position whose (neighbour, relationship) is not less than a pair.</summary>
    public int LowerBound(int begin, int end, int neighbor, int relationship)
    {
        while (begin < end)
        {
            int middle = (begin + end) >>> 1;
            if (neighbors[middle] < neighbor || (neighbors[middle] == neighbor && relationships[middle] < relationship))
                begin = middle + 1;
            else
                end = middle;
        }

        return begin;
    }
}

/// <summary>The relationships of one type, by row in the order of their ids.</summary>
/// <param name="Ids">Their ids, sorted by code point.</param>
/// <param name="Index">Finds the row of an id.</param>
/// <param name="From">The ordinals of the nodes they start from.</param>
/// <param name="To">The ordinals of the nodes they point to.</param>
internal sealed record RelationshipRows(TextValues Ids, IdIndex Index, int[] From, int[] To);
