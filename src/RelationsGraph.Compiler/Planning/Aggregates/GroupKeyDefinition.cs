using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>Something that rows can be grouped by: a value of the enum of keys, and a field of the object of keys.</summary>
/// <param name="Name">The value of the enum: <c>SINCE_YEAR</c>.</param>
/// <param name="Field">The field: <c>sinceYear</c>.</param>
/// <param name="Type">The type of the field.</param>
/// <param name="Description">What people should know about it.</param>
/// <param name="Plan">The key of the plan for rows.</param>
/// <param name="Nodes">What the key is when it is a node; null for values and dates.</param>
/// <param name="IsEdge">Whether it is read of the relationship that led to the node.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed record GroupKeyDefinition(
    string Name, string Field, string Type, string? Description, Func<AggregatedRow, GroupKey> Plan, NodeSet? Nodes = null, bool IsEdge = false);
