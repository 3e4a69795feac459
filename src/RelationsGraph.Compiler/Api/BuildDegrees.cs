using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Api;

/// <summary>How many relationships nodes have, and which have the most: <c>degree</c>, <c>topRelated</c>, <c>topByDegree</c>, <c>degreeDistribution</c>.</summary>
internal static class BuildDegrees
{
    private const string NodeDegree = "NodeDegree";
    private const string DegreeCount = "DegreeCount";
    private const string RelatedNode = "RelatedNode";

    /// <summary>Adds the types.</summary>
    public static void Build(ApiSchemaBuilder builder)
    {
        Add(builder, NodeDegree, "A node and how many relationships it has.", () =>
        [
            BuildSurroundings.Part("degree", "Int!", "How many.", name => new CountField(name)),
            Node(builder),
        ]);
        Add(builder, DegreeCount, "How many nodes have so many relationships.", () =>
        [
            BuildSurroundings.Part("degree", "Int!", "How many relationships.", name => new CountedDegreeField(name)),
            BuildSurroundings.Part("count", "Int!", "How many nodes.", name => new CountField(name)),
        ]);
        Add(builder, RelatedNode, "A node and how many relationships join it with another.", () =>
        [
            BuildSurroundings.Part("count", "Int!", "How many.", name => new CountField(name)),
            Node(builder),
        ]);
    }

    /// <summary>What every node has.</summary>
    public static FieldDefinition[] OfNode() =>
    [
        ApiSchemaBuilder.Field("degree", "Int!", "How many relationships it has.", new PlanDegree(), [.. BuildTraversals.Along(), .. TimeArguments.Valid()]),
        ApiSchemaBuilder.Field(
            "topRelated",
            List(RelatedNode),
            "The nodes that the most relationships join it with, most first, then by id.",
            new PlanTopRelated(),
            [.. BuildTraversals.Along(), First(), .. TimeArguments.Valid()]),
    ];

    /// <summary>What the graph has.</summary>
    public static FieldDefinition[] OfGraph() =>
    [
        ApiSchemaBuilder.Field(
            "topByDegree",
            List(NodeDegree),
            "The nodes with the most relationships, most first, then by id; those without any are left out.",
            new PlanTopByDegree(),
            [.. OfTypes(), First(), .. TimeArguments.Valid()]),
        ApiSchemaBuilder.Field(
            "degreeDistribution",
            List(DegreeCount),
            "How many nodes have how many relationships, fewest first.",
            new PlanDegreeDistribution(),
            [.. OfTypes(), .. TimeArguments.Valid()]),
    ];

    private static ArgumentDefinition[] OfTypes() =>
    [
        new("types", $"[{BuildNodeTypeName.Name}!]") { Description = "The types of nodes; all without it." },
        .. BuildTraversals.Along("relationshipTypes"),
    ];

    private static ArgumentDefinition First() => new("first", "Int") { Description = "How many at most." };

    private static FieldDefinition Node(ApiSchemaBuilder builder) =>
        ApiSchemaBuilder.Field("node", TypeRef.Of(builder.EntityName).NonNull(), "The node.", new PlanEdgeNode(builder.Ontology.AllNodes));

    /// <summary>Null where it would read too much, so that the rest of the answer stays.</summary>
    private static TypeRef List(string type) => TypeRef.Of(type).NonNull().List();

    private static void Add(ApiSchemaBuilder builder, string name, string description, Func<FieldDefinition[]> fields) =>
        builder.Add(new ObjectType(name) { Description = description, LateFields = fields });
}
