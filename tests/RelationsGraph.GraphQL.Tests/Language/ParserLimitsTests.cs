using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Language;

public sealed class ParserLimitsTests
{
    [Fact]
    public void A_document_at_its_limits_is_accepted()
    {
        var limits = new ParserLimits { MaxTokens = 5, MaxNodes = 6, MaxDepth = 2 };

        Assert.NotNull(Parse("{ a { b } }", limits with { MaxTokens = 6 }));
        Assert.Equal(ErrorCodes.TokenLimit, ErrorOf("{ a { b } }", limits).Code);
    }

    [Fact]
    public void Too_many_tokens_are_counted_to_the_end()
    {
        GraphQLError error = ErrorOf("{ a b c d e f }", new ParserLimits { MaxTokens = 5 });

        Assert.Equal(ErrorCodes.TokenLimit, error.Code);
        Assert.Contains("has 8 tokens; 5 are allowed, so it is over by 3", error.Message, StringComparison.Ordinal);
        Assert.Contains("MaxTokens", error.Message, StringComparison.Ordinal);
        Assert.Equal([new("limit", 5), new("actual", 8), new("setting", "MaxTokens")], error.Extensions);
        Assert.Equal(new SourceLocation(1, 11), Assert.Single(error.Locations));
    }

    [Theory]
    [InlineData("{ a b c d 'e' }", 3, "at least 5 tokens")]
    [InlineData("{ a a a a a a a a a a a a a a a a a a a a a a a }", 2, "at least 20 tokens")]
    public void Counting_stops_at_an_error_or_when_it_is_enough(string text, int limit, string message)
    {
        GraphQLError error = ErrorOf(text, new ParserLimits { MaxTokens = limit });

        Assert.Equal(ErrorCodes.TokenLimit, error.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_nodes_are_refused()
    {
        // document, operation, selection set, two fields
        Assert.NotNull(Parse("{ a b }", new ParserLimits { MaxNodes = 5 }));
        GraphQLError error = ErrorOf("{ a b }", new ParserLimits { MaxNodes = 4 });

        Assert.Equal(ErrorCodes.NodeLimit, error.Code);
        Assert.Contains("at least 5 syntax nodes", error.Message, StringComparison.Ordinal);
        Assert.Contains("MaxNodes", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ a { b { c } } }")]
    [InlineData("{ ... { ... on T { c } } }")]
    [InlineData("{ a(b: [[1]]) }")]
    [InlineData("{ a(b: { c: { d: 1 } }) }")]
    [InlineData("query ($a: [[[A]]]) { b }")]
    [InlineData("query ($a: A = [[[]]]) { b }")]
    [InlineData("type A { b: [[[C]]] }")]
    public void Three_levels_are_one_more_than_two(string text)
    {
        Assert.NotNull(Parse(text, new ParserLimits { MaxDepth = 3 }));
        GraphQLError error = ErrorOf(text, new ParserLimits { MaxDepth = 2 });

        Assert.Equal(ErrorCodes.DepthLimit, error.Code);
        Assert.Contains("MaxDepth", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{a", "")]
    [InlineData("{a(b:", "[")]
    [InlineData("{a(b:", "{c:")]
    [InlineData("query($a:", "[")]
    public void No_nesting_exhausts_the_stack_even_of_a_small_thread(string start, string more)
    {
        var limits = new ParserLimits { MaxDepth = ParserLimits.HighestMaxDepth, MaxTokens = 1_000_000, MaxNodes = 1_000_000 };
        string repeated = more.Length == 0 ? start : more;
        string text = start + string.Concat(Enumerable.Repeat(repeated, 100_000));
        GraphQLError? error = null;
        var thread = new Thread(() => error = ErrorOf(text, limits), maxStackSize: 256 * 1024);

        thread.Start();
        thread.Join();

        Assert.Equal(ErrorCodes.DepthLimit, error!.Code);
    }

    [Fact]
    public void The_deepest_document_that_can_be_allowed_is_parsed_and_printed_on_a_small_thread()
    {
        var limits = new ParserLimits { MaxDepth = ParserLimits.HighestMaxDepth };
        int depth = ParserLimits.HighestMaxDepth;
        string text = string.Concat(Enumerable.Repeat("{a", depth)) + new string('}', depth);
        string? printed = null;
        var thread = new Thread(() => printed = SyntaxPrinter.Print(Parse(text, limits)), maxStackSize: 256 * 1024);

        thread.Start();
        thread.Join();

        Assert.Equal(depth, printed!.Count(character => character == '{'));
    }

    [Fact]
    public void Limits_outside_their_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParserLimits { MaxTokens = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParserLimits { MaxNodes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParserLimits { MaxDepth = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParserLimits { MaxDepth = ParserLimits.HighestMaxDepth + 1 });
    }

    [Fact]
    public void Trusted_text_may_be_larger_than_a_request()
    {
        string text = "{" + string.Concat(Enumerable.Repeat(" a(b: 1)", 1000)) + "}";

        Assert.Equal(ErrorCodes.TokenLimit, ErrorOf(text, ParserLimits.Untrusted).Code);
        Assert.NotNull(Parse(text, ParserLimits.Trusted));
    }

    private static DocumentNode Parse(string text, ParserLimits limits) => GraphQLParser.Parse(SourceText.FromString(text), limits);

    private static GraphQLError ErrorOf(string text, ParserLimits limits)
    {
        Assert.False(GraphQLParser.TryParse(SourceText.FromString(text), out _, out GraphQLError? error, limits));
        return error!;
    }
}
