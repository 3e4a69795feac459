using RelationsGraph.GraphQL.Types;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Types;

public class SuggestionsTests
{
    [Theory]
    [InlineData("name", "name", 0)]
    [InlineData("nmae", "name", 1)]
    [InlineData("NAME", "name", 0)]
    [InlineData("nam", "name", 1)]
    [InlineData("names", "name", 1)]
    [InlineData("city", "country", 4)]
    public void The_distance_counts_edits(string from, string to, int distance) => Assert.Equal(distance, Suggestions.Distance(from, to, 10));

    [Fact]
    public void Beyond_the_limit_the_distance_is_not_worked_out() => Assert.Equal(3, Suggestions.Distance("abcdefgh", "stuvwxyz", 2));

    [Fact]
    public void Nearest_names_come_first_and_at_most_five() => Assert.Equal(
        " Did you mean 'name', 'game', 'nam1', 'nam2' or 'nam3'?",
        Suggestions.For("name", ["zzzz", "nam3", "nam2", "nam1", "game", "name", "nam4"]));

    [Fact]
    public void A_very_long_name_is_not_compared() => Assert.Equal("", Suggestions.For(new string('a', 65), [new string('a', 65)]));
}
