using System.Text;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Types;

public class LateFieldsTests
{
    [Fact]
    public void Fields_are_made_when_they_are_first_asked_for_and_once()
    {
        int made = 0;
        var filter = new InputObjectType("Filter")
        {
            LateFields = () =>
            {
                made++;
                return [new InputFieldDefinition("and", "[Filter!]")];
            },
        };
        Schema schema = Build(filter);

        Assert.Equal(0, made);
        Assert.Same(schema.FindType("Filter"), filter.Fields[0].Type.Named);
        Assert.Equal("[Filter!]", filter.Fields.Find("and")!.Type.ToString());
        Assert.Equal(1, made);
    }

    [Fact]
    public void Late_objects_print_as_others_do()
    {
        Schema schema = Build(new ObjectType("Late")
        {
            LateFields = () => [new FieldDefinition("late", "Late") { Arguments = [new ArgumentDefinition("a", "Int!")] }],
        });

        Assert.Contains("late(a: Int!): Late", SchemaPrinter.Print(schema), StringComparison.Ordinal);
        Assert.NotNull(SchemaReader.Read(new SourceText(Encoding.UTF8.GetBytes(SchemaPrinter.Print(schema)))));
    }

    [Fact]
    public void A_type_that_is_not_there_is_named_when_the_fields_are_made()
    {
        var filter = new InputObjectType("Filter") { LateFields = () => [new InputFieldDefinition("a", "Nowhere")] };
        Build(filter);

        InvalidOperationException found = Assert.Throws<InvalidOperationException>(() => filter.Fields);

        Assert.Contains("'Filter.a' is of the type 'Nowhere'", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Defaults_of_late_arguments_and_input_fields_are_values()
    {
        var late = new ObjectType("Late")
        {
            LateFields = () => [new FieldDefinition("late", "Int") { Arguments = [new ArgumentDefinition("a", "Int!") { DefaultLiteral = new IntValueNode { Value = "7" } }] }],
        };
        var filter = new InputObjectType("Filter")
        {
            LateFields = () => [new InputFieldDefinition("a", "Int") { DefaultLiteral = new IntValueNode { Value = "8" } }],
        };
        Build(late);
        Build(filter);

        Assert.Equal(7, late.Fields[0].Arguments[0].DefaultValue.AsInt64());
        Assert.Equal(8, filter.Fields[0].DefaultValue.AsInt64());
    }

    [Fact]
    public void A_late_default_that_is_no_value_of_its_type_is_named_when_the_fields_are_made()
    {
        var filter = new InputObjectType("Filter")
        {
            LateFields = () => [new InputFieldDefinition("a", "Int") { DefaultLiteral = new BooleanValueNode { Value = true } }],
        };
        Build(filter);

        InvalidOperationException found = Assert.Throws<InvalidOperationException>(() => filter.Fields);

        Assert.Contains("The default of 'a' in 'Filter' is wrong", found.Message, StringComparison.Ordinal);
    }

    private static Schema Build(NamedType late) => new SchemaBuilder()
        .Add(new ObjectType("Query") { Fields = [new FieldDefinition("a", "Int")] })
        .Add(late)
        .Build();
}
