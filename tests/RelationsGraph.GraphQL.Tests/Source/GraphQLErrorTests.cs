using RelationsGraph.GraphQL.Source;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Source;

public sealed class GraphQLErrorTests
{
    [Fact]
    public void An_error_prints_code_message_locations_and_path()
    {
        ResponsePath path = ResponsePath.Field(ResponsePath.Item(ResponsePath.Field(null, "cities"), 2), "name");
        var error = new GraphQLError("SOME_CODE", "It is wrong.", new SourceLocation(1, 2)) { Path = path };

        Assert.Equal("SOME_CODE It is wrong. (1:2) at cities[2].name", error.ToString());
    }

    [Fact]
    public void A_path_lists_its_steps_from_the_root_down()
    {
        ResponsePath path = ResponsePath.Item(ResponsePath.Field(null, "cities"), 2);

        Assert.Equal(2, path.Depth);
        Assert.Equal(["cities", null], path.FromRoot().Select(step => step.Name));
    }

    [Fact]
    public void An_exception_needs_at_least_one_error_and_shows_them_all()
    {
        var thrown = new GraphQLException(new GraphQLError("A", "First."), new GraphQLError("B", "Second."));

        Assert.Equal(2, thrown.Errors.Length);
        Assert.Contains("First.", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("Second.", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new GraphQLException());
    }
}
