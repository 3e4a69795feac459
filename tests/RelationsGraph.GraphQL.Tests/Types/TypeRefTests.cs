using RelationsGraph.GraphQL.Types;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Types;

public class TypeRefTests
{
    [Theory]
    [InlineData("City")]
    [InlineData("City!")]
    [InlineData("[City]")]
    [InlineData("[City!]!")]
    [InlineData("[[[City]!]]!")]
    [InlineData("[[[[[[[[[[[[[[[City]]]]]]]]]]]]]]]")]
    public void A_reference_prints_as_it_was_written(string text)
    {
        var reference = TypeRef.Parse(text);

        Assert.Equal("City", reference.Name);
        Assert.Equal(text, reference.ToString());
        Assert.Equal(text.EndsWith('!'), reference.IsNonNull);
    }

    [Theory]
    [InlineData("")]
    [InlineData("!")]
    [InlineData("[]")]
    [InlineData("City!!")]
    [InlineData("[City")]
    [InlineData("City]")]
    [InlineData("[City!]]")]
    [InlineData("[[[[[[[[[[[[[[[[City]]]]]]]]]]]]]]]]")]
    public void What_is_no_reference_is_refused(string text) => Assert.Throws<FormatException>(() => TypeRef.Parse(text));

    [Fact]
    public void Code_and_text_make_equal_references()
    {
        Assert.Equal(TypeRef.Parse("[City!]!"), TypeRef.Of("City").NonNull().List().NonNull());
        Assert.Equal("City!", TypeRef.Of("City").NonNull().NonNull().ToString());
        Assert.True(TypeRef.Parse("[City]") != TypeRef.Of("City"));
    }

    [Fact]
    public void A_sixteenth_wrapping_is_refused()
    {
        TypeRef reference = TypeRef.Of("City");
        for (int i = 0; i < 15; i++)
        {
            reference = reference.List();
        }

        Assert.Throws<InvalidOperationException>(() => reference.List());
    }
}
