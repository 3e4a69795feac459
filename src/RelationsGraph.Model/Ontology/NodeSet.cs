namespace RelationsGraph.Model.Ontology;

/// <summary>A set of node types under one name: a node type, an interface, or the common name of a list of both.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class NodeSet
{
    private readonly bool[] _contains;

    internal NodeSet(string name, NodeType[] types, int typeCount)
    {
        Name = name;
        Types = types;
        _contains = new bool[typeCount];
        foreach (NodeType type in types)
            _contains[type.Ordinal] = true;
    }

    /// <summary>The served type that stands for the set: the node type, or the nearest interface all have in common.</summary>
    public string Name { get; }

    /// <summary>The node types, by ordinal.</summary>
    public NodeType[] Types { get; }

    /// <summary>All types of several sets of one ontology.</summary>
    /// <param name="name">The name of the new set.</param>
    /// <param name="sets">The sets, perhaps none.</param>
    /// <param name="like">Any set of the same ontology.</param>
    internal static NodeSet Union(string name, IEnumerable<NodeSet> sets, NodeSet like) => new(
        name, [.. sets.SelectMany(set => set.Types).Distinct().OrderBy(type => type.Ordinal)], like._contains.Length);

    /// <summary>Whether the set holds a node type.</summary>
    /// <param name="typeOrdinal">The ordinal of a node type of the same ontology.</param>
    public bool Contains(int typeOrdinal) => _contains[typeOrdinal];

    /// <summary>Whether the set holds every type of another.</summary>
    public bool ContainsAll(NodeSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Array.TrueForAll(other.Types, type => Contains(type.Ordinal));
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
