using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;

namespace RelationsGraph.Embedded.Traversing;

/// <summary>A traversal in one run: it leads from a node to its neighbours and counts what it looks at.</summary>
/// <param name="run">The run.</param>
/// <param name="compiled">The traversal.</param>
/// <param name="lists">The neighbours over all types, when it goes along everything, so that types and directions need no look; otherwise null.</param>
/// <param name="allowed">Where the scratch memory says of each adjacency whether it may be gone along.</param>
internal readonly struct OpenTraversal(Run run, CompiledTraversal compiled, NeighborLists? lists, int allowed)
{
    /// <summary>The neighbours over all types, when it goes along everything and they could be collected; otherwise null.</summary>
    public NeighborLists? Lists => lists;

    /// <summary>Whether every node may be come to.</summary>
    public bool AcceptsAll => compiled.Where is null && compiled.At is null;

    /// <summary>Whether a node may be come to.</summary>
    public bool Accepts(int node) => compiled.WasValid(run, node) && (compiled.Where is null || compiled.Where.Accepts(run, node, node));

    /// <summary>Whether a relationship may be gone along.</summary>
    public bool Accepts(int type, int row) => compiled.At is null || compiled.At.HasRelationship(run, type, row);

    /// <summary>Goes to every neighbour of a node, to some of them perhaps several times.</summary>
    /// <param name="node">The node.</param>
    /// <param name="isBackward">Whether the search comes from the end: then the relationships that lead here are followed.</param>
    /// <param name="visitor">Is told of each neighbour.</param>
    /// <returns>False when that would be more than may be looked at; then nothing was done.</returns>
    public bool Neighbors<TVisitor>(int node, bool isBackward, ref TVisitor visitor)
        where TVisitor : struct, INeighborVisitor
    {
        if (lists is null)
        {
            var ends = new EndsOnly<TVisitor>(ref visitor);
            return Links(node, isBackward, ref ends);
        }

        run.Step();
        ReadOnlySpan<int> neighbors = lists.Of(node);
        if (!MayLookAt(neighbors.Length))
            return false;
        visitor.Visit(neighbors);
        return true;
    }

    /// <summary>Goes along every relationship at a node that leads to another one; otherwise as <see cref="Neighbors"/>.</summary>
    public bool Links<TVisitor>(int node, bool isBackward, ref TVisitor visitor)
        where TVisitor : struct, ILinkVisitor, allows ref struct
    {
        GraphSnapshot snapshot = run.Snapshot;
        int type = snapshot.Types.TypeOf(node);
        run.Step();
        foreach (int index in compiled.AdjacencyOf(type))
        {
            if (run.Ints[allowed + (isBackward ? index ^ 1 : index)] == 0)
                continue;
            Adjacency adjacency = snapshot.Adjacency[index];
            int position = adjacency.Range(node, type, out int end);
            if (!MayLookAt(end - position))
                return false;
            for (; position < end; position++)
            {
                run.Step();
                int neighbor = adjacency.Neighbors[position];
                if (neighbor != node && Accepts(index >> 1, adjacency.Relationships[position]))
                    visitor.Visit(neighbor, index >> 1, adjacency.Relationships[position]);
            }
        }

        return true;
    }

    /// <summary>Goes along every relationship from a node to another one; they are looked up, not searched.</summary>
    public bool LinksTo<TVisitor>(int node, int target, ref TVisitor visitor)
        where TVisitor : struct, ILinkVisitor, allows ref struct
    {
        TypeRanges types = run.Snapshot.Types;
        int type = types.TypeOf(node);
        run.Step();
        foreach (int index in compiled.AdjacencyBetween(type, types.TypeOf(target)))
        {
            if (run.Ints[allowed + index] == 0)
                continue;
            Adjacency adjacency = run.Snapshot.Adjacency[index];
            int begin = adjacency.Range(node, type, out int end);
            int position = adjacency.LowerBound(begin, end, target, 0);
            begin = position;
            for (; position < end && adjacency.Neighbors[position] == target; position++)
            {
                if (Accepts(index >> 1, adjacency.Relationships[position]))
                    visitor.Visit(target, index >> 1, adjacency.Relationships[position]);
            }

            if (!MayLookAt(position - begin))
                return false;
        }

        return true;
    }

    /// <summary>Counts relationships that are looked at.</summary>
    /// <returns>False when they are more than may be looked at.</returns>
    public bool MayLookAt(int relationships)
    {
        run.Traversed += relationships;
        run.RowsTouched += relationships;
        return run.Traversed <= run.Limits.MaxTraversed;
    }

    /// <summary>Leaves out which relationship led to a neighbour.</summary>
    private readonly ref struct EndsOnly<TVisitor>(ref TVisitor visitor) : ILinkVisitor
        where TVisitor : struct, INeighborVisitor
    {
        private readonly ref TVisitor _visitor = ref visitor;

        public void Visit(int neighbor, int type, int row) => _visitor.Visit(new ReadOnlySpan<int>(in neighbor));
    }
}

/// <summary>What a search does at the neighbours of a node.</summary>
internal interface INeighborVisitor
{
    /// <summary>Is called with all neighbours of a node, or with some until all were named.</summary>
    void Visit(ReadOnlySpan<int> neighbors);
}

/// <summary>What a search does at each relationship of a node.</summary>
internal interface ILinkVisitor
{
    /// <summary>Is called for each relationship.</summary>
    /// <param name="neighbor">The node at the other end.</param>
    /// <param name="type">The ordinal of the relationship's type.</param>
    /// <param name="row">Its row.</param>
    void Visit(int neighbor, int type, int row);
}
