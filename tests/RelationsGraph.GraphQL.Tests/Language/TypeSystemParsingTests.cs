using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Language;

public sealed class TypeSystemParsingTests
{
    [Fact]
    public void A_schema_names_its_root_types()
    {
        var schema = Parse<SchemaDefinitionNode>("\"d\" schema @a { query: Q mutation: M subscription: S }");

        Assert.False(schema.IsExtension);
        Assert.Equal("d", schema.Description!.Value);
        Assert.Equal("a", schema.Directives[0].Name);
        Assert.Equal(["Query Q", "Mutation M", "Subscription S"], schema.OperationTypes.Select(root => $"{root.Operation} {root.Type.Name}"));
    }

    [Theory]
    [InlineData("extend schema @a", SyntaxKind.SchemaExtension)]
    [InlineData("extend scalar A @a", SyntaxKind.ScalarTypeExtension)]
    [InlineData("extend type A implements B", SyntaxKind.ObjectTypeExtension)]
    [InlineData("extend interface A implements B", SyntaxKind.InterfaceTypeExtension)]
    [InlineData("extend union A = B", SyntaxKind.UnionTypeExtension)]
    [InlineData("extend enum A { B }", SyntaxKind.EnumTypeExtension)]
    [InlineData("extend input A { b: C }", SyntaxKind.InputObjectTypeExtension)]
    [InlineData("schema { query: Q }", SyntaxKind.SchemaDefinition)]
    [InlineData("scalar A", SyntaxKind.ScalarTypeDefinition)]
    [InlineData("type A", SyntaxKind.ObjectTypeDefinition)]
    [InlineData("interface A", SyntaxKind.InterfaceTypeDefinition)]
    [InlineData("union A", SyntaxKind.UnionTypeDefinition)]
    [InlineData("enum A", SyntaxKind.EnumTypeDefinition)]
    [InlineData("input A", SyntaxKind.InputObjectTypeDefinition)]
    [InlineData("directive @a on FIELD", SyntaxKind.DirectiveDefinition)]
    public void Definitions_and_extensions_differ_in_kind(string text, SyntaxKind kind)
    {
        var definition = Parse<TypeSystemDefinitionNode>(text);

        Assert.Equal(kind, definition.Kind);
        if (definition is TypeDefinitionNode type)
            Assert.Equal(text.StartsWith("extend", StringComparison.Ordinal), type.IsExtension);
    }

    [Fact]
    public void An_object_type_has_interfaces_directives_and_fields()
    {
        var type = Parse<ObjectTypeDefinitionNode>("type A implements & B & C @d { \"x\" e(\"y\" f: [G!] = [H] @i): J! @k l: M }");

        Assert.Equal(["B", "C"], type.Interfaces.Select(name => name.Name));
        Assert.Equal("d", type.Directives[0].Name);
        FieldDefinitionNode field = type.Fields[0];
        Assert.Equal(("x", "e", "J!", "k"), (field.Description!.Value, field.Name, field.Type.ToString(), field.Directives[0].Name));
        InputValueDefinitionNode argument = field.Arguments[0];
        Assert.Equal(("y", "f", "[G!]", "[H]"), (argument.Description!.Value, argument.Name, argument.Type.ToString(), argument.DefaultValue!.ToString()));
        Assert.Equal("i", argument.Directives[0].Name);
        Assert.Equal("l", type.Fields[1].Name);
    }

    [Fact]
    public void Unions_enums_and_inputs_have_their_members()
    {
        Assert.Equal(["B", "C"], Parse<UnionTypeDefinitionNode>("union A = | B | C").Types.Select(type => type.Name));
        Assert.Equal(["B", "type"], Parse<EnumTypeDefinitionNode>("enum A { B type }").Values.Select(value => value.Name));
        Assert.Equal(["b", "c"], Parse<InputObjectTypeDefinitionNode>("input A { b: B c: C }").Fields.Select(field => field.Name));
    }

    [Fact]
    public void A_directive_has_arguments_locations_and_may_be_repeatable()
    {
        var directive = Parse<DirectiveDefinitionNode>("directive @a(b: C) repeatable on | FIELD | INPUT_FIELD_DEFINITION");

        Assert.Equal("a", directive.Name);
        Assert.Equal("b", directive.Arguments[0].Name);
        Assert.True(directive.IsRepeatable);
        Assert.Equal([DirectiveLocation.Field, DirectiveLocation.InputFieldDefinition], directive.Locations);
    }

    [Fact]
    public void Every_directive_location_has_its_name()
    {
        foreach (DirectiveLocation location in Enum.GetValues<DirectiveLocation>())
        {
            string name = location.ToName();
            Assert.Equal(location.ToString(), name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
            Assert.Equal(location, Assert.Single(Parse<DirectiveDefinitionNode>($"directive @a on {name}").Locations));
        }
    }

    [Fact]
    public void The_position_of_a_name_is_behind_description_and_keyword()
    {
        const string Text = "\"d\" type City { \"e\" name: String }";
        var type = Parse<ObjectTypeDefinitionNode>(Text);

        Assert.Equal((0, Text.IndexOf("City", StringComparison.Ordinal)), (type.Start, type.NameStart));
        Assert.Equal(Text.Length, type.End);
        Assert.Equal(
            (Text.IndexOf("\"e\"", StringComparison.Ordinal), Text.IndexOf("name", StringComparison.Ordinal)),
            (type.Fields[0].Start, type.Fields[0].NameStart));
    }

    [Fact]
    public void The_kind_of_an_extension_is_found_behind_extend()
    {
        var type = Parse<ObjectTypeDefinitionNode>("extend type City @a");

        Assert.Equal((0, 12), (type.Start, type.NameStart));
    }

    private static T Parse<T>(string text)
        where T : DefinitionNode =>
        Assert.IsType<T>(Assert.Single(GraphQLParser.Parse(SourceText.FromString(text)).Definitions), exactMatch: false);
}
