using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.Compiler.Api;

/// <summary>What goes from node to node along relationships of any type: <c>paths</c>, and the enums of its arguments.</summary>
internal sealed class BuildTraversals(ApiSchemaBuilder builder)
{
    /// <summary>The enum of relationship types, by ordinal; a plan holds these ordinals.</summary>
    public const string RelationshipTypeName = "RelationshipTypeName";

    /// <summary>The enum of directions.</summary>
    public const string Direction = "RelationshipDirection";

    private const string Mode = "PathMode";
    private const string Step = "PathStep";

    /// <summary>Adds the types that need no element type.</summary>
    public void Build()
    {
        AddEnum(
            RelationshipTypeName,
            "A relationship type, as it is called in the graph.",
            [.. builder.Ontology.RelationshipTypes.Select(type => (type.GraphName, type.Description))]);
        AddEnum(Direction, "How a relationship is read.",
        [
            ("OUT", "From the node it starts from to the node it points to."),
            ("IN", "From the node it points to back to the node it starts from."),
            ("BOTH", "Either way. No step of a path answers this."),
        ]);
        AddEnum(Mode, "Which paths between two nodes are wanted.",
        [
            ("SHORTEST", "One with the fewest relationships: the first by the ids of its relationships."),
            ("ALL_SHORTEST", "All with the fewest relationships."),
            ("SIMPLE", "All that come to no node twice, the shortest first."),
        ]);
        builder.Add(ApiSchemaBuilder.Object(Step, "A node of a path, with the relationship that leads to it.",
        [
            ApiSchemaBuilder.Field("position", "Int!", "How many relationships lead from the start to here: 0 at the start.", new PlanStepPosition()),
            ApiSchemaBuilder.Field("node", TypeRef.Of(builder.EntityName).NonNull(), "The node.", new PlanStepNode()),
            ApiSchemaBuilder.Field("relationship", BuildRelationships.Relationship, "The relationship that leads here; null at the start.", new PlanStepRelationship()),
            ApiSchemaBuilder.Field("direction", Direction, "OUT when that relationship points here, IN when it starts from here; null at the start.", new PlanStepDirection()),
        ]));
    }

    /// <summary>The steps of a path.</summary>
    public static FieldDefinition Steps() => ApiSchemaBuilder.Field(
        "steps", TypeRef.Of(Step).NonNull().List().NonNull(), "Its nodes in order, each with the relationship that leads to it.", new PlanWaySteps());

    /// <summary>The root field of paths.</summary>
    public static FieldDefinition Paths(ApiSchemaBuilder builder) => ApiSchemaBuilder.Field(
        "paths",
        TypeRef.Of(BuildRelationships.Path).NonNull().List(),
        "How two nodes are linked: paths by length, then by the ids of their relationships. Empty when nothing links them, null beside an error.",
        new PlanPaths(),
        [
            new ArgumentDefinition("from", "ID!") { Description = "The id of the node they start from." },
            new ArgumentDefinition("to", "ID!") { Description = "The id of another node, at which they end." },
            new ArgumentDefinition("mode", Mode + "!") { Description = "Which paths.", DefaultLiteral = new EnumValueNode { Value = "SHORTEST" } },
            new ArgumentDefinition("maxLength", "Int") { Description = "Most relationships of a path; without it as many as the server allows." },
            .. Through(builder),
            new ArgumentDefinition("first", "Int") { Description = "How many paths at most." },
        ]);

    /// <summary>The arguments that say what may be gone along, and which nodes may be come to.</summary>
    public static ArgumentDefinition[] Through(ApiSchemaBuilder builder) =>
    [
        .. Along(),
        new(FilterScope.Where, BuildFilters.Of(builder.EntityName))
        {
            Description = "What the nodes on the way must fulfil; those that are named by their ids need not.",
            Structure = ArgumentStructure.Shape,
        },
        .. TimeArguments.Valid(),
    ];

    /// <summary>The arguments that say what may be gone along.</summary>
    /// <param name="types">The name of the one that lists relationship types.</param>
    public static ArgumentDefinition[] Along(string types = "types") =>
    [
        new(types, $"[{RelationshipTypeName}!]") { Description = "The relationship types to go along; all without it." },
        new("direction", Direction + "!") { Description = "In which direction relationships are followed.", DefaultLiteral = new EnumValueNode { Value = "BOTH" } },
    ];

    private void AddEnum(string name, string description, (string Name, string? Description)[] values) => builder.Add(new EnumType(name)
    {
        Description = description,
        Values = DefinitionList.Create<EnumValueDefinition>(
            [.. values.Select(value => new EnumValueDefinition(value.Name) { Description = value.Description })]),
    });
}
