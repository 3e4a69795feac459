using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>The rows of a connection as aggregates and groups see them. Types of the schema do not know it, so that connections share them.</summary>
/// <param name="Source">The source of the connection, without its filter; null for what is found by a search.</param>
/// <param name="Nodes">The types that the nodes can have.</param>
internal sealed record AggregatedRow(ElementSource? Source, NodeSet Nodes)
{
    /// <summary>The node of a row.</summary>
    public NodePart Node => new(Nodes);

    /// <summary>The type of the relationship of a row; null when there is none, or a derived path leads to the node.</summary>
    public RelationshipType? Relationship => (Source as Expand)?.Relationship;
}

/// <summary>What an object of aggregates is planned for.</summary>
/// <param name="row">The rows.</param>
/// <param name="keys">Of a group: the keys of its list.</param>
internal sealed class AggregateScope(AggregatedRow row, GroupKeyDefinition[] keys)
{
    /// <summary>The rows.</summary>
    public AggregatedRow Row => row;

    /// <summary>Of a group: the keys of its list.</summary>
    public GroupKeyDefinition[] Keys => keys;

    /// <summary>What is made of the values that are selected now.</summary>
    public AggregateFunction Function { get; set; }

    /// <summary>The figures that were aggregated so far.</summary>
    public List<InexactFigure> Figures { get; } = [];
}
