using RelationsGraph.Compiler.Planning;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Api;

/// <summary>
/// What stands between the owner of a connection and its nodes: a relationship's properties, or the valid time of a derived path. Relationship types that
/// have nothing but valid time share one, and the path with them.
/// </summary>
/// <param name="Name">The beginning of its types' names.</param>
/// <param name="Properties">Its properties.</param>
internal sealed record AggregatedEdge(string Name, PropertyDefinition[] Properties)
{
    private const string OfTimeOnly = "Edge";

    /// <summary>The edge of a connection; null when there is none, or it has no property.</summary>
    public static AggregatedEdge? Of(ElementSource source) => source switch
    {
        Expand { Relationship: { } type } when Array.Exists(type.Properties, property => !IsTime(property)) => new AggregatedEdge(type.Name, type.Properties),
        Expand { Relationship: { } type } when type.Properties.Length > 0 => new AggregatedEdge(OfTimeOnly, type.Properties),
        FollowPath { Path.TimeStep: >= 0 } => new AggregatedEdge(OfTimeOnly, [Time(AggregatedEdgeProperty.Since), Time(AggregatedEdgeProperty.Until)]),
        _ => null,
    };

    /// <summary>What can be aggregated of it.</summary>
    public AggregatedValue[] Values() =>
    [
        .. Properties.Where(AggregatedType.IsPlain).Select(property => new AggregatedEdgeProperty(
            property.Name, property.Description, new ExpressionType(property.Kind, property.Scale, property.Enum))),
    ];

    private static bool IsTime(PropertyDefinition property) => property.Name is AggregatedEdgeProperty.Since or AggregatedEdgeProperty.Until;

    private static PropertyDefinition Time(string name) => new() { Name = name, Ordinal = 0, Kind = PropertyKind.EdtfDate };
}
