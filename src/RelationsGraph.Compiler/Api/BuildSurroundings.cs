using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Api;

/// <summary>What lies around nodes, counted before it is read: <c>neighbors</c>, <c>subgraph</c>, <c>statistics</c>.</summary>
internal sealed class BuildSurroundings(ApiSchemaBuilder builder)
{
    private const string Neighborhood = "Neighborhood";
    private const string Neighbor = "Neighbor";
    private const string Subgraph = "Subgraph";
    private const string Statistics = "Statistics";
    private const string NodeCount = "NodeCount";
    private const string RelationshipCount = "RelationshipCount";

    /// <summary>Adds the types. Few ask for them, so their fields are made late.</summary>
    public void Build()
    {
        Add(Neighborhood, "What lies around a node.", () =>
        [
            Counts("relationshipCounts", RelationshipCount, "How many relationships the node has, by type and direction, most first.", ofNodes: false),
            Counts("nodeCounts", NodeCount, "How many nodes were found, by type, most first.", ofNodes: true),
            Part("totalCount", "Int!", "How many nodes were found.", name => new FoundCountField(name)),
            ApiSchemaBuilder.Field("nodes", All(Neighbor), "The nodes, by distance, then by id.", new PlanFoundNodes(),
                new ArgumentDefinition("first", "Int") { Description = "How many at most." }),
        ]);
        Add(Neighbor, "A node and how far it is.", () =>
        [
            Part("distance", "Int!", "The fewest relationships that lead there.", name => new FoundDistanceField(name)),
            ApiSchemaBuilder.Field("node", TypeRef.Of(builder.EntityName).NonNull(), "The node.", new PlanEdgeNode(builder.Ontology.AllNodes)),
        ]);
        Add(Subgraph, "Nodes and what joins them, for drawing.", () =>
        [
            ApiSchemaBuilder.Field("nodes", All(Neighbor), "The nodes, by distance from those named, then by id.", new PlanSubgraphNodes()),
            ApiSchemaBuilder.Field(
                "relationships", TypeRef.Of(BuildRelationships.Relationship).NonNull().List(), "All relationships between them, by id; null beside an error.", new PlanSubgraphRelationships()),
            Counts("nodeCounts", NodeCount, "How many nodes there are, by type, most first.", ofNodes: true),
            Part("isTruncated", "Boolean!", "Whether nodes within the depth were left out because of `limit`.", name => new IsTruncatedField(name)),
            Part("missing", "[ID!]!", "The ids that no node has, or none that was valid at `asOf`.", name => new MissingIdsField(name)),
        ]);
        Add(Statistics, "The graph in numbers.", () =>
        [
            Counts("nodes", NodeCount, "How many nodes there are, by type, most first.", ofNodes: true),
            Counts("relationships", RelationshipCount, "How many relationships there are, by type, most first.", ofNodes: false),
            .. BuildDegrees.OfGraph(),
        ]);
        Add(NodeCount, "How many nodes there are of a type.", () =>
        [
            Part("type", BuildNodeTypeName.Name + "!", "The type.", name => new CountedTypeField(name)),
            Part("count", "Int!", "How many.", name => new CountField(name)),
        ]);
        Add(RelationshipCount, "How many relationships there are of a type.", () =>
        [
            Part("type", BuildTraversals.RelationshipTypeName + "!", "The type.", name => new CountedTypeField(name)),
            Part("direction", BuildTraversals.Direction, "How they are read from the node; null where all of a type are counted.", name => new CountedDirectionField(name)),
            Part("count", "Int!", "How many.", name => new CountField(name)),
        ]);
    }

    /// <summary>The root fields.</summary>
    public static IEnumerable<FieldDefinition> Roots(ApiSchemaBuilder builder) =>
    [
        ApiSchemaBuilder.Field("neighbors", Neighborhood, "What lies around a node, counted by type and then node by node; null when it was not valid at `asOf`.", new PlanNeighbors(),
        [
            new ArgumentDefinition("of", "ID!") { Description = "The id of the node." },
            new ArgumentDefinition("depth", "Int!") { Description = "The greatest distance.", DefaultLiteral = new IntValueNode { Value = "1" } },
            .. BuildTraversals.Through(builder),
        ]),
        ApiSchemaBuilder.Field("subgraph", Subgraph, "Nodes with what surrounds them and all relationships between these, for drawing.", new PlanSubgraph(),
        [
            new ArgumentDefinition("ids", "[ID!]!") { Description = "The ids of nodes, as many as a page may hold." },
            new ArgumentDefinition("depth", "Int!") { Description = "The greatest distance from one of them.", DefaultLiteral = new IntValueNode { Value = "1" } },
            new ArgumentDefinition("limit", "Int") { Description = "Most nodes, the nearest first, then by id." },
            .. BuildTraversals.Through(builder),
        ]),
        ApiSchemaBuilder.Field("statistics", Statistics + "!", "The graph in numbers.", new PlanStatistics()),
    ];

    private static TypeRef All(string type) => TypeRef.Of(type).NonNull().List().NonNull();

    /// <summary>A field that needs nothing but its name.</summary>
    public static FieldDefinition Part(string name, TypeRef type, string description, Func<ResponseName, ShapeField> make) =>
        ApiSchemaBuilder.Field(name, type, description, new PlanPart(make));

    private static FieldDefinition Counts(string name, string type, string description, bool ofNodes) =>
        ApiSchemaBuilder.Field(name, All(type), description, new PlanCounts(ofNodes));

    private void Add(string name, string description, Func<FieldDefinition[]> fields) =>
        builder.Add(new ObjectType(name) { Description = description, LateFields = fields });
}
