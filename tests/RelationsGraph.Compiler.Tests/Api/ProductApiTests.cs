using RelationsGraph.Compiler.Tests.Aids;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Compiler.Tests.Api;

/// <summary>The rules of names and shapes, held against every type of the product's ontology.</summary>
public sealed class ProductApiTests
{
    private static readonly GraphOntology Ontology = TestApi.Product.Ontology;
    private static readonly Schema Schema = TestApi.Product.Schema;

    [Fact]
    public void Every_node_type_and_interface_has_a_field_by_id_and_a_connection()
    {
        foreach ((string name, string plural) in Ontology.NodeTypes.Select(type => (type.Name, type.Plural)).Concat(Ontology.Interfaces.Select(type => (type.Name, type.Plural))))
        {
            FieldDefinition one = Field("Query", Camel(name)), many = Field("Query", plural);
            Assert.Equal(name, one.Type.ToString());
            Assert.Equal(["id: ID!", "asOf: EdtfDate", "certainty: Certainty"], Arguments(one));
            Assert.Equal(Pascal(plural) + "Connection", many.Type.ToString());
            Assert.Equal([$"where: {name}FilterInput", $"order: [{name}SortInput!]", "first: Int", "after: String", "last: Int", "before: String", "asOf: EdtfDate", "certainty: Certainty"], Arguments(many));
        }
    }

    [Fact]
    public void Every_relationship_is_read_from_both_ends_on_every_type_that_has_it()
    {
        foreach (RelationshipType type in Ontology.RelationshipTypes)
        {
            foreach (Direction direction in (Direction[])[Direction.Out, Direction.In])
            {
                RelationshipEnd start = type.Start(direction), end = type.End(direction);
                foreach (NodeType owner in start.Nodes.Types)
                    CheckEnd(Field(owner.Name, start.Field), owner.Name, type, start, end);
            }
        }
    }

    [Fact]
    public void Edges_carry_the_relationship()
    {
        foreach (RelationshipType type in Ontology.RelationshipTypes.Where(type => !type.From.IsSingle))
        {
            string edge = type.From.Owners[0] + Pascal(type.From.Field) + "Edge";
            Assert.Equal("ID!", Field(edge, "id").Type.ToString());
            Assert.Equal("String!", Field(edge, "cursor").Type.ToString());
            Assert.Equal(type.To.Nodes.Name + "!", Field(edge, "node").Type.ToString());
            Assert.Equal("EdtfDate", Field(edge, "since").Type.ToString());
            Assert.Equal("[Citation!]!", Field(edge, "citations").Type.ToString());
            Assert.All(type.Properties, property => Field(edge, property.Name));
        }
    }

    [Fact]
    public void Every_relationship_type_is_a_relationship()
    {
        var relationship = Schema.FindType<InterfaceType>("Relationship")!;
        Assert.All(Ontology.RelationshipTypes, type => Assert.True(relationship.IsPossible(Schema.FindType<ObjectType>(type.Name)!)));
    }

    [Fact]
    public void Connections_have_the_nullability_of_hot_chocolate()
    {
        foreach (ObjectType type in Schema.Types.OfType<ObjectType>().Where(type => type.Name.EndsWith("Connection", StringComparison.Ordinal)))
        {
            string name = type.Name[..^"Connection".Length];
            Assert.Equal(["pageInfo", "edges", "nodes", "totalCount", "aggregate", "groupBy"], type.Fields.AsSpan().ToArray().Select(field => field.Name));
            Assert.Equal(["PageInfo!", $"[{name}Edge!]", "Int!"], [Type("pageInfo"), Type("edges"), Type("totalCount")]);
            Assert.Equal($"[{Field(name + "Edge", "node").Type}]", Type("nodes"));

            string Type(string field) => Field(type.Name, field).Type.ToString();
        }
    }

    [Fact]
    public void Relays_fields_are_there()
    {
        Assert.Equal("Node", Field("Query", "node").Type.ToString());
        Assert.Equal("[Node]!", Field("Query", "nodes").Type.ToString());
        Assert.Equal(["ids: [ID!]!", "asOf: EdtfDate", "certainty: Certainty"], Arguments(Field("Query", "nodes")));
        Assert.Equal(["hasNextPage: Boolean!", "hasPreviousPage: Boolean!", "startCursor: String", "endCursor: String", "forwardCursors: [PageCursor!]!", "backwardCursors: [PageCursor!]!"],
            Schema.FindType<ObjectType>("PageInfo")!.Fields.AsSpan().ToArray().Select(field => $"{field.Name}: {field.Type}"));
        var node = Schema.FindType<InterfaceType>("Node")!;
        Assert.All(Ontology.NodeTypes, type => Assert.True(node.IsPossible(Schema.FindType<ObjectType>(type.Name)!)));
    }

    [Fact]
    public void Derived_paths_are_connections_or_single_nodes()
    {
        foreach (DerivedPath path in Ontology.NodeTypes.SelectMany(type => type.Paths).Concat(Ontology.RootPaths))
        {
            string prefix = path.Start is null ? path.Owner : "";
            string expected = path.IsSingle ? path.End.Name : prefix + Pascal(path.Name) + "Connection";
            Assert.Equal(expected, Field(path.Owner, path.Name).Type.ToString());
            if (path.IsSingle)
                continue;
            var edge = Schema.FindType<ObjectType>(prefix + Pascal(path.Name) + "Edge")!;
            Assert.Equal(path.TimeStep >= 0, edge.Fields.Find("since") is not null && edge.Fields.Find("until") is not null);
            Assert.Equal(["[Entity!]", "[Path!]"], [edge.Fields.Find("via")!.Type.ToString(), edge.Fields.Find("paths")!.Type.ToString()]);
        }
    }

    private static void CheckEnd(FieldDefinition field, string owner, RelationshipType type, RelationshipEnd start, RelationshipEnd end)
    {
        string mark = start.IsRequired ? "!" : "";
        if (start.IsSingle)
        {
            Assert.Equal(end.Nodes.Name + mark, field.Type.ToString());
            Assert.Equal(type.Name + mark, Field(owner, start.Field + "Relationship").Type.ToString());
            return;
        }

        string connection = field.Type.ToString();
        Assert.Contains(connection, start.Owners.Select(name => $"{name}{Pascal(start.Field)}Connection"));
        Assert.Equal($"[{end.Nodes.Name}!]", Field(connection, "nodes").Type.ToString());
    }

    private static FieldDefinition Field(string type, string field) =>
        Schema.FindType<FieldedType>(type)?.Fields.Find(field) ?? throw new InvalidOperationException($"There is no {type}.{field}.");

    private static string[] Arguments(FieldDefinition field) => [.. field.Arguments.AsSpan().ToArray().Select(argument => $"{argument.Name}: {argument.Type}")];

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
