using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Neo4j.Cypher;

namespace RelationsGraph.Neo4j.Translating;

/// <summary>The variables that hold a row: what fields, values and predicates of it are read from.</summary>
/// <param name="Depth">How many sources are open around it; names of variables end in it, so that none hides another.</param>
internal sealed record RowScope(int Depth)
{
    /// <summary>Where a plan begins: no row yet.</summary>
    public static RowScope Root { get; } = new(0);

    /// <summary>The node; null without one.</summary>
    public Variable? Node { get; init; }

    /// <summary>The types it can have.</summary>
    public NodeSet? Nodes { get; init; }

    /// <summary>The relationship that led to the node, or that the row is; null without one.</summary>
    public Variable? Relationship { get; init; }

    /// <summary>Its type.</summary>
    public RelationshipType? RelationshipType { get; init; }

    /// <summary>The record that the row is; null without one.</summary>
    public Variable? Record { get; init; }

    /// <summary>Its type.</summary>
    public RecordType? RecordType { get; init; }

    /// <summary>The derived path whose end the node is; null when it is none.</summary>
    public FollowPath? Path { get; init; }

    /// <summary>The node that the path starts from; null when it starts from many.</summary>
    public Variable? PathStart { get; init; }

    /// <summary>A value of the source itself: the hit of a search, the kind of a timeline's entry.</summary>
    public Variable? Extra { get; init; }

    /// <summary>The place of the item of a list that is being tested.</summary>
    public Variable? ItemPlace { get; init; }

    /// <summary>The list that it is an item of.</summary>
    public PropertyValue? ItemList { get; init; }

    /// <summary>All variables of the row, for WITH.</summary>
    public IEnumerable<Projected> Variables =>
        new[] { Node, Relationship, Record, Extra }.OfType<Variable>().Select(variable => new Projected(variable));

    /// <summary>The element that fields of the row's own type are read from: the record, the relationship, else the node.</summary>
    public Variable Element => Record ?? Relationship ?? Node ?? throw new InvalidOperationException("The plan reads an element where there is none.");

    /// <summary>The node alone, as the current element of what is read of it.</summary>
    public RowScope NodeOnly => new(Depth) { Node = Node, Nodes = Nodes };

    /// <summary>The relationship alone.</summary>
    public RowScope RelationshipOnly => new(Depth) { Relationship = Relationship, RelationshipType = RelationshipType };
}
