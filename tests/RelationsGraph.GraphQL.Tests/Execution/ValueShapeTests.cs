using System.Text;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Types;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Execution;

public class ValueShapeTests
{
    private static readonly InputObjectType Filter = new("Filter")
    {
        Fields = [new InputFieldDefinition("name", "String"), new InputFieldDefinition("or", "[Filter!]")],
    };

    [Theory]
    [InlineData(ArgumentStructure.Shape, true)]
    [InlineData(ArgumentStructure.Choices, true)]
    [InlineData(ArgumentStructure.Value, false)]
    public void Texts_of_one_shape_differ_only_where_the_value_counts(ArgumentStructure structure, bool same) =>
        Assert.Equal(same, ShapeOf(Named(InputValue.Of("a")), structure) == ShapeOf(Named(InputValue.Of("b")), structure));

    [Fact]
    public void What_is_given_and_what_is_null_is_shape()
    {
        string[] shapes =
        [
            .. new[] { default, InputValue.Null, Named(default), Named(InputValue.Null), Named(InputValue.Of("a")) }
                .Select(value => ShapeOf(value, ArgumentStructure.Shape)),
        ];

        Assert.Equal(shapes.Length, shapes.Distinct().Count());
    }

    [Fact]
    public void A_list_of_objects_has_a_length_and_a_list_of_scalars_has_none()
    {
        InputValue one = InputValue.Of([Named(InputValue.Of("a"))]), two = InputValue.Of([Named(InputValue.Of("a")), Named(InputValue.Of("a"))]);
        InputValue scalar = InputValue.Of([InputValue.Of(1)]), scalars = InputValue.Of([InputValue.Of(1), InputValue.Of(2)]);

        Assert.NotEqual(ShapeOf(one, ArgumentStructure.Shape), ShapeOf(two, ArgumentStructure.Shape));
        Assert.Equal(ShapeOf(scalar, ArgumentStructure.Shape), ShapeOf(scalars, ArgumentStructure.Shape));
    }

    [Fact]
    public void Choices_count_where_they_are_structure()
    {
        var ascending = InputValue.Of(new EnumValueDefinition("ASC"));
        var descending = InputValue.Of(new EnumValueDefinition("DESC"));

        Assert.Equal(ShapeOf(ascending, ArgumentStructure.Shape), ShapeOf(descending, ArgumentStructure.Shape));
        Assert.NotEqual(ShapeOf(ascending, ArgumentStructure.Choices), ShapeOf(descending, ArgumentStructure.Choices));
        Assert.NotEqual(ShapeOf(InputValue.Of(true), ArgumentStructure.Choices), ShapeOf(InputValue.Of(false), ArgumentStructure.Choices));
    }

    private static InputValue Named(InputValue name) => InputValue.Of(new InputObjectValue(Filter, [name, default]));

    private static string ShapeOf(InputValue value, ArgumentStructure structure)
    {
        var text = new StringBuilder();
        ValueShape.Append(text, value, structure);
        return text.ToString();
    }
}
