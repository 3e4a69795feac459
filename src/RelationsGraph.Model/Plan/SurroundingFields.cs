namespace RelationsGraph.Model.Plan;

/// <summary>
/// The nodes around a node, by distance (fewest relationships), then by id; the node itself is not among them. Null when it was not valid at the time. An id that no node has and more
/// relationships than may be looked at are faults, as for <see cref="PathsField"/>.
/// </summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Of">The id of the node.</param>
/// <param name="Depth">The greatest distance, at least 1.</param>
/// <param name="Along">What may be gone along.</param>
/// <param name="Parts">The fields of the answer: the counts, <see cref="FoundCountField"/>, <see cref="FoundNodesField"/> and literals.</param>
public sealed record NeighborsField(ResponseName Name, Operand Of, Operand Depth, Traversal Along, ShapeField[] Parts) : ShapeField(Name);

/// <summary>
/// Some nodes with what surrounds them, as many as may be: the nearest, of equally near ones the first by id. Ids that no node has, or none that was valid at
/// the time, are left out and listed.
/// </summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Ids">The ids of the nodes, a list.</param>
/// <param name="Depth">The greatest distance from one of them, at least 0.</param>
/// <param name="Limit">Most nodes, those named included; without it, or null, <paramref name="DefaultLimit"/>.</param>
/// <param name="DefaultLimit">Most nodes when no number is asked for.</param>
/// <param name="Along">What may be gone along; of relationships between the nodes those of its types are shown, whatever their direction.</param>
/// <param name="Parts">The fields of the answer.</param>
public sealed record SubgraphField(
    ResponseName Name, Operand Ids, Operand Depth, Operand? Limit, int DefaultLimit, Traversal Along, ShapeField[] Parts) : ShapeField(Name);

/// <summary>The whole graph in numbers.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Parts">The counts and literals.</param>
public sealed record StatisticsField(ResponseName Name, ShapeField[] Parts) : ShapeField(Name);

/// <summary>How many nodes there are of each type that has some, most first, then by the ordinal of the type.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Fields">The fields of each count: <see cref="CountedTypeField"/>, <see cref="CountField"/> and literals.</param>
public sealed record NodeCountsField(ResponseName Name, ShapeField[] Fields) : ShapeField(Name);

/// <summary>
/// How many relationships there are of each type, at a node of each type and direction; most first, then by the ordinal of the type, then outward
/// ones. One that joins a node with itself counts in both directions.
/// </summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Fields">The fields of each count: <see cref="CountedTypeField"/>, <see cref="CountedDirectionField"/>, <see cref="CountField"/> and literals.</param>
public sealed record RelationshipCountsField(ResponseName Name, ShapeField[] Fields) : ShapeField(Name);

/// <summary>The name of a counted type, in SCREAMING_SNAKE_CASE.</summary>
/// <param name="Name">The name it stands under.</param>
public sealed record CountedTypeField(ResponseName Name) : ShapeField(Name);

/// <summary>The direction of counted relationships, <c>OUT</c> or <c>IN</c>; null where both are counted together.</summary>
/// <param name="Name">The name it stands under.</param>
public sealed record CountedDirectionField(ResponseName Name) : ShapeField(Name);

/// <summary>How many: nodes or relationships of a type, nodes of a degree, relationships that a node is ranked by.</summary>
/// <param name="Name">The name it stands under.</param>
public sealed record CountField(ResponseName Name) : ShapeField(Name);

/// <summary>How many nodes a search found.</summary>
/// <param name="Name">The name it stands under.</param>
public sealed record FoundCountField(ResponseName Name) : ShapeField(Name);

/// <summary>The nodes that a search found, by distance, then by id.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="First">How many at most; without it, or null, <paramref name="DefaultCount"/>.</param>
/// <param name="DefaultCount">How many at most when no number is asked for.</param>
/// <param name="Fields">The fields of each: <see cref="FoundDistanceField"/>, <see cref="EdgeNodeField"/> and literals.</param>
public sealed record FoundNodesField(ResponseName Name, Operand? First, int DefaultCount, ShapeField[] Fields) : ShapeField(Name);

/// <summary>How far a found node is.</summary>
/// <param name="Name">The name it stands under.</param>
public sealed record FoundDistanceField(ResponseName Name) : ShapeField(Name);

/// <summary>All relationships between the nodes that a search found, by id.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Shape">What of each.</param>
public sealed record FoundRelationshipsField(ResponseName Name, ElementShape Shape) : ShapeField(Name);

/// <summary>The ids of the request that no node has, or none that was valid at the time, in its order.</summary>
/// <param name="Name">The name it stands under.</param>
public sealed record MissingIdsField(ResponseName Name) : ShapeField(Name);

/// <summary>Whether nodes within the distance were left out because there were too many.</summary>
/// <param name="Name">The name it stands under.</param>
public sealed record IsTruncatedField(ResponseName Name) : ShapeField(Name);
