namespace RelationsGraph.Model.Ontology;

/// <summary>Why a number cannot be added to every other of its property, and when it is inexact.</summary>
/// <param name="Unit">An enum property of the same type: what the number counts in; null when all count in the same.</param>
/// <param name="Apart">Properties such that numbers which differ in one of them count the same thing anew.</param>
/// <param name="Flaws">What makes the number inexact, each of them alone.</param>
public sealed record QuantityRule(string? Unit, QuantityPart[] Apart, QuantityFlaw[] Flaws);

/// <summary>An enum property of the node, or of the one node that a relationship leads to.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Enum">Its values.</param>
/// <param name="Relationship">The relationship type, of which a node has one at most; null for the node itself.</param>
/// <param name="Direction">How it is read from the node.</param>
/// <param name="Nodes">The node types that have the property; others, if the relationship leads there, have no value.</param>
public sealed record QuantityPart(string Property, EnumDefinition Enum, RelationshipType? Relationship, Direction Direction, NodeSet Nodes);

/// <summary>
/// A property of the same type that makes a number inexact: a Boolean that is true, an enum value that is none of <paramref name="Except"/>, any value of
/// another kind.
/// </summary>
/// <param name="Property">The property's name.</param>
/// <param name="Kind">What values it has.</param>
/// <param name="Except">Ordinals of enum values with which the number is exact.</param>
public sealed record QuantityFlaw(string Property, PropertyKind Kind, int[] Except);
