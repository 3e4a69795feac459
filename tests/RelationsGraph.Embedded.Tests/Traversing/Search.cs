using RelationsGraph.Embedded.Tests.Aids;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Tests.Traversing;

/// <summary>Builds searches whose values are slots: from, to, mode, greatest length, number, types, direction.</summary>
internal static class Search
{
    public static Traversal Along { get; } = new(new Operand(5), new Operand(6));

    public static PathsField Paths(params ShapeField[] fields) => new(
        Ask.Called("paths"), new Operand(0), new Operand(1), new Operand(2), new Operand(3), 10, new Operand(4), 10, Along, fields);

    public static WayRelationshipsField Relationships { get; } = new(Ask.Called("by"), Ask.Relationships(Ask.Id));

    public static PlanValue[] Values(
        string from, string to, PathMode mode = PathMode.Shortest, int? maxLength = null, int? first = null, string[]? types = null, TraversalDirection direction = TraversalDirection.Both, string? year = null) =>
    [
        PlanValue.From(from),
        PlanValue.From(to),
        PlanValue.From((long)mode),
        maxLength is { } length ? PlanValue.From(length) : default,
        first is { } count ? PlanValue.From(count) : default,
        types is null ? default : PlanValue.From(Array.ConvertAll(types, type => PlanValue.From((long)TestOntology.Relationship(type).Ordinal))),
        PlanValue.From((long)direction),
        year is null ? default : PlanValue.From(year),
    ];
}
