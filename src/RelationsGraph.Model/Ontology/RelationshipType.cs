namespace RelationsGraph.Model.Ontology;

/// <summary>A relationship type: stored once, from start to end, and readable both ways.</summary>
public sealed class RelationshipType : ElementType
{
    /// <summary>The name in the graph, in SCREAMING_SNAKE_CASE: PARTY_TO.</summary>
    public required string GraphName { get; init; }

    /// <summary>The first segment of every id of this type: <c>party-to</c>.</summary>
    public required string IdPrefix { get; init; }

    /// <summary>The end it is read from in stored direction.</summary>
    public required RelationshipEnd From { get; init; }

    /// <summary>The end it is read from against the stored direction.</summary>
    public required RelationshipEnd To { get; init; }

    /// <summary>The end one starts from when reading in a direction.</summary>
    public RelationshipEnd Start(Direction direction) => direction == Direction.Out ? From : To;

    /// <summary>The end one arrives at when reading in a direction.</summary>
    public RelationshipEnd End(Direction direction) => direction == Direction.Out ? To : From;
}

/// <summary>One end of a relationship type, seen as the place where its field stands.</summary>
public sealed class RelationshipEnd
{
    /// <summary>The node types that may stand here.</summary>
    public required NodeSet Nodes { get; init; }

    /// <summary>
    /// The names as the ontology lists them, each once: node types and interfaces on which the field stands. A node type can be under
    /// several of them (an office, under Place and Actor).
    /// </summary>
    public required string[] Owners { get; init; }

    /// <summary>The field that reads the relationship from this end.</summary>
    public required string Field { get; init; }

    /// <summary>A node at this end has at most one such relationship, so the field is a single object.</summary>
    public bool IsSingle { get; init; }

    /// <summary>A node at this end has at least one.</summary>
    public bool IsRequired { get; init; }
}

/// <summary>How a relationship is read.</summary>
public enum Direction
{
    /// <summary>From start to end, as stored.</summary>
    Out,

    /// <summary>From end to start.</summary>
    In,
}
