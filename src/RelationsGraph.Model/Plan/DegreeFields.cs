namespace RelationsGraph.Model.Plan;

/// <summary>How many relationships a node has.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Along">Which of them count; by types, direction and time. Both directions together count one that joins the node with itself twice.</param>
public sealed record DegreeField(ResponseName Name, Traversal Along) : ShapeField(Name);

/// <summary>
/// The nodes with the most relationships, most first, of equal ones the first by id; nodes without any are left out. A request that would read more
/// relationships than may be looked at is a fault, as for <see cref="PathsField"/>; only a time makes relationships be read.
/// </summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Types">The ordinals of node types, a list; without it, or null, all. With an empty list there are no nodes.</param>
/// <param name="Along">Which relationships count, as for <see cref="DegreeField"/>; where it says a time, nodes that were not valid are left out, too.</param>
/// <param name="First">How many at most; without it, or null, <paramref name="DefaultCount"/>.</param>
/// <param name="DefaultCount">How many at most when no number is asked for.</param>
/// <param name="Fields">The fields of each: <see cref="CountField"/>, <see cref="EdgeNodeField"/> and literals.</param>
public sealed record TopByDegreeField(
    ResponseName Name, Operand? Types, Traversal Along, Operand? First, int DefaultCount, ShapeField[] Fields) : ShapeField(Name);

/// <summary>How many nodes have each degree that some node has, 0 among them; the least degree first. Faults and time as for <see cref="TopByDegreeField"/>.</summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Types">The ordinals of node types, a list; without it, or null, all.</param>
/// <param name="Along">Which relationships count, as for <see cref="DegreeField"/>.</param>
/// <param name="Fields">The fields of each: <see cref="CountedDegreeField"/>, <see cref="CountField"/> and literals.</param>
public sealed record DegreeDistributionField(ResponseName Name, Operand? Types, Traversal Along, ShapeField[] Fields) : ShapeField(Name);

/// <summary>The degree whose nodes are counted.</summary>
/// <param name="Name">The name it stands under.</param>
public sealed record CountedDegreeField(ResponseName Name) : ShapeField(Name);

/// <summary>
/// The nodes that the most relationships join a node with, most first, of equal ones the first by id; the node itself is not among them. More relationships
/// than may be looked at are a fault, as for <see cref="PathsField"/>.
/// </summary>
/// <param name="Name">The name it stands under.</param>
/// <param name="Along">Which relationships count.</param>
/// <param name="First">How many at most; without it, or null, <paramref name="DefaultCount"/>.</param>
/// <param name="DefaultCount">How many at most when no number is asked for.</param>
/// <param name="Fields">The fields of each: <see cref="CountField"/>, <see cref="EdgeNodeField"/> and literals.</param>
public sealed record TopRelatedField(ResponseName Name, Traversal Along, Operand? First, int DefaultCount, ShapeField[] Fields) : ShapeField(Name);
