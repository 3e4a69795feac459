using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Traversing;

/// <summary>A traversal with its names resolved.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class CompiledTraversal
{
    private readonly Traversal _traversal;
    private readonly int[][] _adjacencyOf;
    private readonly int[]?[] _adjacencyBetween;

    /// <summary>Resolves the names of a traversal.</summary>
    /// <param name="traversal">The traversal.</param>
    /// <param name="ontology">The ontology.</param>
    /// <param name="where">What nodes must fulfil.</param>
    /// <param name="at">When relationships and nodes must have been valid.</param>
    public CompiledTraversal(Traversal traversal, GraphOntology ontology, CompiledPredicate? where, ValidMoment? at)
    {
        At = at;
        _traversal = traversal;
        Where = where;
        _adjacencyOf = Array.ConvertAll(ontology.NodeTypes, type => AdjacencyOf(type, ontology));
        _adjacencyBetween = new int[ontology.NodeTypes.Length * ontology.NodeTypes.Length][];
    }

    /// <summary>What nodes must fulfil; null for no condition.</summary>
    public CompiledPredicate? Where { get; }

    /// <summary>When relationships and nodes must have been valid; null for no condition.</summary>
    public ValidMoment? At { get; }

    /// <summary>Whether a node was valid then.</summary>
    public bool WasValid(Run run, int node) => At is null || At.HasNode(run, node);

    /// <summary>Whether a relationship was valid then.</summary>
    public bool WasValid(Run run, int type, int row) => At is null || At.HasRelationship(run, type, row);

    /// <summary>How many relationships a node has in an adjacency, if the request goes along it; where a time is asked for, those that were valid, to nodes that were.</summary>
    public int Count(Run run, int index, int node, int type) => Allows(run, index) ? CountAllowed(run, index, node, type) : 0;

    /// <summary>The same in an adjacency that the request goes along.</summary>
    public int CountAllowed(Run run, int index, int node, int type)
    {
        Adjacency adjacency = run.Snapshot.Adjacency[index];
        int position = adjacency.Range(node, type, out int end);
        if (At is null)
            return end - position;
        int count = 0;
        run.RowsTouched += end - position;
        for (; position < end; position++)
        {
            run.Step();
            if (At.HasRelationship(run, index >> 1, adjacency.Relationships[position]) && At.HasNode(run, adjacency.Neighbors[position]))
                count++;
        }

        return count;
    }

    /// <summary>The adjacencies that nodes of a type can have.</summary>
    /// <param name="type">The ordinal of the type.</param>
    public int[] AdjacencyOf(int type) => _adjacencyOf[type];

    /// <summary>The adjacencies that can join nodes of two types. Found when they are first asked for; two threads that ask at once find the same.</summary>
    /// <param name="type">The ordinal of the type they are read from.</param>
    /// <param name="other">The ordinal of the other.</param>
    public int[] AdjacencyBetween(int type, int other)
    {
        ref int[]? between = ref _adjacencyBetween[(type * _adjacencyOf.Length) + other];
        return between ??= FindBetween(_adjacencyOf[type], _adjacencyOf[other]);
    }

    private static int[] FindBetween(int[] adjacencies, int[] others) => Array.FindAll(adjacencies, index => Array.IndexOf(others, index ^ 1) >= 0);

    /// <summary>Reads what the request asks for and forgets what the last search knew.</summary>
    public OpenTraversal Open(Run run)
    {
        int allowed = PushAllowed(run);
        run.Marks.Clear(run.Snapshot.Types.Nodes);
        run.Trail.Release(0);
        run.Traversed = 0;
        return new OpenTraversal(run, this, IsWhole(run) ? run.Snapshot.Neighbors.Value ?? Collect(run) : null, allowed);
    }

    /// <summary>Asks for what <see cref="Open"/> waits for, so that a run need not.</summary>
    public void Prepare(Run run)
    {
        if (IsWhole(run) && run.Snapshot.Neighbors.Value is null)
            Collect(run);
    }

    /// <summary>Whether the request goes along everything.</summary>
    private bool IsWhole(Run run) => At is null && Types(run).IsNull && DirectionOf(run) == TraversalDirection.Both;

    /// <summary>Has the neighbours over all types collected; null where there is no room for them, and then each type is looked at by itself.</summary>
    private static NeighborLists? Collect(Run run)
    {
        GraphSnapshot snapshot = run.Snapshot;
        return run.Get(snapshot.Neighbors, NeighborLists.BytesFor(snapshot), build => NeighborLists.From(snapshot, build), waits: true);
    }

    /// <summary>Pushes for each adjacency whether the request goes along it, 1 or 0.</summary>
    /// <returns>Where the first is.</returns>
    public int PushAllowed(Run run)
    {
        PlanValue types = Types(run);
        TraversalDirection direction = DirectionOf(run);
        int allowed = run.Ints.Count;
        for (int type = 0; type < run.Snapshot.Relationships.Length; type++)
        {
            bool isNamed = IsNamed(types, type);
            run.Ints.Push(isNamed && direction != TraversalDirection.In ? 1 : 0, isNamed && direction != TraversalDirection.Out ? 1 : 0);
        }

        return allowed;
    }

    private static int[] AdjacencyOf(NodeType type, GraphOntology ontology)
    {
        var found = new List<int>();
        foreach (RelationshipType relationship in ontology.RelationshipTypes)
        {
            foreach (Direction direction in (ReadOnlySpan<Direction>)[Direction.Out, Direction.In])
            {
                if (relationship.Start(direction).Nodes.Contains(type.Ordinal))
                    found.Add(GraphSnapshot.AdjacencyIndex(relationship, direction));
            }
        }

        return [.. found];
    }

    /// <summary>Whether the request goes along an adjacency.</summary>
    public bool Allows(Run run, int adjacency)
    {
        TraversalDirection direction = DirectionOf(run);
        return (direction == TraversalDirection.Both || (int)direction == (adjacency & 1)) && IsNamed(Types(run), adjacency >> 1);
    }

    private PlanValue Types(Run run) => _traversal.Types is { } types ? run.Arguments[types] : default;

    private TraversalDirection DirectionOf(Run run) => (TraversalDirection)run.Arguments[_traversal.Direction].Integer;

    /// <summary>Whether a type is among those that are asked for.</summary>
    /// <param name="types">Their ordinals, a list, or null for all.</param>
    /// <param name="type">The ordinal of the type.</param>
    public static bool IsNamed(PlanValue types, int type)
    {
        if (types.IsNull)
            return true;
        foreach (PlanValue ordinal in types.Items)
        {
            if (ordinal.Integer == type)
                return true;
        }

        return false;
    }
}
