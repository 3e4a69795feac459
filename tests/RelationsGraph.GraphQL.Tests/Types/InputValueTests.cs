using RelationsGraph.GraphQL.Types;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Types;

public class InputValueTests
{
    [Fact]
    public void The_default_struct_is_absent_which_is_not_null()
    {
        Assert.True(default(InputValue).IsAbsent);
        Assert.True(InputValue.Null.IsPresent);
        Assert.NotEqual(InputValue.Null, default);
    }

    [Fact]
    public void Equal_values_are_equal_and_hash_alike()
    {
        InputObjectType type = TestSchema.Value.FindType<InputObjectType>("Inner")!;
        InputValue[] left = [InputValue.Of(true), InputValue.Of(3), InputValue.Of(1.5), InputValue.Of("x"), InputValue.Of([InputValue.Of("y")]), InputValue.Of(new InputObjectValue(type, [InputValue.Of(1), default]))];
        InputValue[] right = [InputValue.Of(true), InputValue.Of(3), InputValue.Of(1.5), InputValue.Of(new string('x', 1)), InputValue.Of([InputValue.Of("y")]), InputValue.Of(new InputObjectValue(type, [InputValue.Of(1), default]))];

        for (int i = 0; i < left.Length; i++)
        {
            Assert.True(left[i] == right[i]);
            Assert.Equal(left[i].GetHashCode(), right[i].GetHashCode());
            Assert.True(left[i] != left[(i + 1) % left.Length]);
        }
    }

    [Fact]
    public void Asking_for_another_kind_is_an_error()
    {
        Assert.Throws<InvalidOperationException>(() => InputValue.Of(1).AsString());
        Assert.Throws<InvalidOperationException>(() => InputValue.Null.AsBoolean());
        Assert.Equal(2.0, InputValue.Of(2).AsDouble());
    }

    [Fact]
    public void Values_print_as_literals()
    {
        InputObjectType type = TestSchema.Value.FindType<InputObjectType>("Inner")!;
        Assert.Equal("[1, 1.0, 1E+30, \"a\\n\\\"\\\\\\u0001\", true, null]", InputValue.Of(
            [InputValue.Of(1), InputValue.Of(1.0), InputValue.Of(1e30), InputValue.Of("a\n\"\\\u0001"), InputValue.Of(true), InputValue.Null]).ToString());
        Assert.Equal("{ note: \"x\" }", new InputObjectValue(type, [default, InputValue.Of("x")]).ToString());
        Assert.Equal("{}", new InputObjectValue(type, [default, default]).ToString());
    }
}
