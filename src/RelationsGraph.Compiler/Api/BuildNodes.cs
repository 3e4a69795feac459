using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Api;

/// <summary>Node types and interfaces become object and interface types, with every relationship from both ends and every derived path.</summary>
internal sealed class BuildNodes(ApiSchemaBuilder builder)
{
    /// <summary>The same objects in every type.</summary>
    private readonly FieldDefinition[] _degrees = BuildDegrees.OfNode();

    private GraphOntology Ontology => builder.Ontology;

    public void Build()
    {
        builder.Add(new InterfaceType(Ontology.AllNodes.Name)
        {
            Description = "Anything with a stable id (Relay's Node).",
            Fields = DefinitionList.Create<FieldDefinition>([BuildElementFields.Id("node")]),
        });
        foreach (NodeInterface type in Ontology.Interfaces)
        {
            builder.Add(new InterfaceType(type.Name)
            {
                Description = type.Description,
                InterfaceNames = Names(type.Interfaces),
                Fields = Fields(type.Name, type.Interfaces, type.Properties, type.Computed, type.Paths),
            });
        }

        foreach (NodeType type in Ontology.NodeTypes)
        {
            builder.Add(new ObjectType(type.Name)
            {
                Description = type.Description,
                InterfaceNames = Names(type.Interfaces),
                Fields = Fields(type.Name, type.Interfaces, type.Properties, type.Computed, type.Paths),
            });
        }

        foreach (RecordType type in Ontology.RecordTypes)
        {
            FieldDefinition[] fields =
            [
                .. type.IdPrefix is null ? [] : new[] { BuildElementFields.Id("record") },
                .. type.Properties.Select(builder.Elements.Property),
                .. Ontology.RecordTypes.Where(owned => owned.OwnerRecords.Contains(type)).Select(BuildElementFields.Records),
            ];
            builder.Add(ApiSchemaBuilder.Object(type.Name, type.Description, fields));
        }
    }

    private string[] Names(NodeInterface[] interfaces) => [Ontology.AllNodes.Name, .. interfaces.Select(type => type.Name)];

    private DefinitionList<FieldDefinition> Fields(
        string name, NodeInterface[] interfaces, PropertyDefinition[] properties, ComputedField[] computed, DerivedPath[] paths)
    {
        var owners = new HashSet<string>(interfaces.Select(type => type.Name)) { name };
        var fields = new List<FieldDefinition> { BuildElementFields.Id("node") };
        fields.AddRange(computed.Select(builder.Elements.Computed));
        fields.AddRange(properties.Select(builder.Elements.Property));
        fields.AddRange(Ontology.RecordTypes.Where(type => owners.Overlaps(type.Owners)).Select(BuildElementFields.Records));
        fields.AddRange(paths.Select(Path));
        foreach (RelationshipType type in Ontology.RelationshipTypes)
        {
            AddEnd(fields, type, Direction.Out, owners);
            AddEnd(fields, type, Direction.In, owners);
        }

        fields.AddRange(_degrees);
        return DefinitionList.Create<FieldDefinition>([.. fields]);
    }

    private FieldDefinition Path(DerivedPath path) => path.IsSingle
        ? ApiSchemaBuilder.Field(path.Name, path.End.Name, path.Description, new PlanRelatedNode(new FollowPath(path), path.End), TimeArguments.Valid())
        : builder.Connections.Derived(path);

    private void AddEnd(List<FieldDefinition> fields, RelationshipType type, Direction direction, HashSet<string> owners)
    {
        RelationshipEnd start = type.Start(direction), end = type.End(direction);
        if (ConnectionNames.OwnerOf(Ontology, start, owners) is not { } owner)
            return;
        if (!start.IsSingle)
        {
            fields.Add(builder.Connections.Related(type, direction, owner));
            return;
        }

        TypeRef node = TypeRef.Of(end.Nodes.Name), relationship = TypeRef.Of(type.Name);
        fields.Add(ApiSchemaBuilder.Field(
            start.Field,
            start.IsRequired ? node.NonNull() : node,
            BuildRelationships.Describe(type, direction),
            new PlanRelatedNode(new Expand(type, direction), end.Nodes),
            TimeArguments.Valid()));
        fields.Add(ApiSchemaBuilder.Field(
            start.Field + "Relationship",
            start.IsRequired ? relationship.NonNull() : relationship,
            $"The relationship behind `{start.Field}`, with its own time and citations.",
            new PlanRelationship(type, direction),
            TimeArguments.Valid()));
    }
}
