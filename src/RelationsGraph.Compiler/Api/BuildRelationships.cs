using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Compiler.Api;

/// <summary>Relationships as objects of their own, for to-one fields and for the ways of derived paths.</summary>
internal sealed class BuildRelationships(ApiSchemaBuilder builder)
{
    /// <summary>The name of a way.</summary>
    public const string Path = "Path";

    /// <summary>The name of the interface of all relationships.</summary>
    public const string Relationship = "Relationship";

    public void Build()
    {
        GraphOntology ontology = builder.Ontology;
        builder.Add(new InterfaceType(Relationship)
        {
            Description = "What joins two nodes.",
            Fields = DefinitionList.Create<FieldDefinition>([.. Common(builder.EntityName, builder.EntityName), Time("since"), Time("until"), .. builder.Elements.RecordsOfRelationships()]),
        });
        foreach (RelationshipType type in ontology.RelationshipTypes)
        {
            FieldDefinition[] fields =
            [
                BuildElementFields.Id("relationship"),
                Type(type),
                End("from", type.From.Nodes, Direction.In),
                End("to", type.To.Nodes, Direction.Out),
                .. type.Properties.Select(builder.Elements.Property),
                .. builder.Elements.RecordsOfRelationships(),
            ];
            builder.Add(ApiSchemaBuilder.Object(type.Name, type.Description is null ? type.GraphName + "." : $"{type.GraphName}: {type.Description}", fields, [Relationship]));
        }

        builder.Add(ApiSchemaBuilder.Object(Path, "A way from one node to another.",
        [
            ApiSchemaBuilder.Field("length", "Int!", "The number of relationships.", new PlanWayLength()),
            ApiSchemaBuilder.Field("nodes", TypeRef.Of(builder.EntityName).NonNull().List().NonNull(), "The nodes in order, both ends included.", new PlanWayNodes()),
            ApiSchemaBuilder.Field("relationships", TypeRef.Of(Relationship).NonNull().List().NonNull(), "The relationships in order.", new PlanWayRelationships()),
            BuildTraversals.Steps(),
        ]));
    }

    /// <summary>What a field that reads a relationship says of it: the ontology describes each relationship once, from its start.</summary>
    public static string Describe(RelationshipType type, Direction direction)
    {
        string name = direction == Direction.Out ? type.GraphName : type.GraphName + " read from its end";
        return type.Description is null ? name + "." : $"{type.Description} ({name})";
    }

    private static IEnumerable<FieldDefinition> Common(string from, string to) =>
    [
        BuildElementFields.Id("relationship"),
        Type(null),
        ApiSchemaBuilder.Field("from", TypeRef.Of(from).NonNull(), "The node it starts from.", null),
        ApiSchemaBuilder.Field("to", TypeRef.Of(to).NonNull(), "The node it points to.", null),
    ];

    private static FieldDefinition Type(RelationshipType? type) => ApiSchemaBuilder.Field(
        "type", BuildTraversals.RelationshipTypeName + "!", "Its type as it is called in the graph.", type is null ? null : new PlanTypeName(type.GraphName));

    private static FieldDefinition End(string name, NodeSet nodes, Direction direction) => ApiSchemaBuilder.Field(
        name,
        TypeRef.Of(nodes.Name).NonNull(),
        direction == Direction.In ? "The node it starts from." : "The node it points to.",
        new PlanNode(new EndOfRelationship(direction), nodes));

    private static FieldDefinition Time(string name) => ApiSchemaBuilder.Field(
        name, ApiScalars.Date, name == "since" ? "From when on it holds." : "Until when it holds; null while open.", null, TimeArguments.FormatOf(DateFormat.Edtf));
}
