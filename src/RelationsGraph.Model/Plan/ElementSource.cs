using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Model.Plan;

/// <summary>Which elements a field reads. Nodes come ordered by id (code points), then by the id of the relationship that led there.</summary>
public abstract record ElementSource;

/// <summary>The node with an id, if it is of the set; none otherwise.</summary>
/// <param name="Id">A text.</param>
/// <param name="Nodes">The types it may have.</param>
public sealed record NodeById(Operand Id, NodeSet Nodes) : ElementSource;

/// <summary>The nodes with the ids of a list, in the order of the list, null for an id that is not there, or not at that time.</summary>
/// <param name="Ids">A list of texts.</param>
/// <param name="Nodes">The types they may have.</param>
/// <param name="Valid">When they must have been valid; null for no condition.</param>
public sealed record NodesByIds(Operand Ids, NodeSet Nodes, ValidAt? Valid = null) : ElementSource;

/// <summary>All nodes of a set.</summary>
/// <param name="Nodes">The types.</param>
public sealed record ScanNodes(NodeSet Nodes) : ElementSource;

/// <summary>The nodes joined to the current node by a relationship type.</summary>
/// <param name="Relationship">The relationship type.</param>
/// <param name="Direction">How it is read from the current node.</param>
public sealed record Expand(RelationshipType Relationship, Direction Direction) : ElementSource;

/// <summary>The relationships of a type at the current node, as relationships.</summary>
/// <param name="Relationship">The relationship type.</param>
/// <param name="Direction">How it is read from the current node.</param>
public sealed record RelationshipsOf(RelationshipType Relationship, Direction Direction) : ElementSource;

/// <summary>
/// The end nodes of a derived path from the current node, or from every node of the path's start. Of a path that is single the first of them alone,
/// so that what is asked of it is asked of the node that is shown.
/// </summary>
/// <param name="Path">The path.</param>
/// <param name="Valid">
/// When every relationship and node of a way must have been valid; null for no condition. The node that the path starts from is given and not
/// tested, but each of many that a path starts from by itself is.
/// </param>
public sealed record FollowPath(DerivedPath Path, ValidAt? Valid = null) : ElementSource;

/// <summary>
/// The nodes that match a text, as <see cref="Search.RankEntity"/> ranks them. A row has a hit besides its node; <see cref="SearchHitValue"/> reads it.
/// Records that are withdrawn (<see cref="EnumValue.IsWithdrawn"/>) have no texts here. A store may take candidates from any index, but the hits and their ranks are those that the nodes' own texts give.
/// </summary>
/// <param name="Text">The text, with at least one letter or digit.</param>
/// <param name="Types">A list of ordinals of node types that count, null for all.</param>
/// <param name="Nodes">The types that can be found.</param>
public sealed record SearchNodes(Operand Text, Operand? Types, NodeSet Nodes) : ElementSource;

/// <summary>The rows of a source that fulfil a predicate.</summary>
/// <param name="Source">The source.</param>
/// <param name="Where">The predicate.</param>
public sealed record Filtered(ElementSource Source, Predicate Where) : ElementSource;

/// <summary>The records of a type that the current element owns, in table order.</summary>
/// <param name="Records">The record type.</param>
public sealed record OwnedRecords(RecordType Records) : ElementSource;

/// <summary>The node that a property of the current element refers to.</summary>
/// <param name="Property">A property of kind reference.</param>
public sealed record ReferencedNode(PropertyDefinition Property) : ElementSource;

/// <summary>The node at one end of the current relationship.</summary>
/// <param name="Direction">Out for the end it points to, In for the one it starts from.</param>
public sealed record EndOfRelationship(Direction Direction) : ElementSource;
