using Xunit;
using static RelationsGraph.GraphQL.Tests.Validation.Validating;

namespace RelationsGraph.GraphQL.Tests.Validation;

/// <summary>Specification, sections 5.1 and 5.2.</summary>
public class OperationRulesTests
{
    [Theory]
    [InlineData("{ error }")]
    [InlineData("query A { error } query B { error }")]
    [InlineData("query A { error } mutation B { rename(id: 1, name: \"x\") { id } }")]
    [InlineData("query A { error ...F } fragment F on Query { error }")]
    [InlineData("subscription { changed { id name } }")]
    [InlineData("subscription { a: removed }")]
    [InlineData("subscription { changed { id } ...F } fragment F on Subscription { changed { name } ... on Subscription { changed { size } } }")]
    [InlineData("subscription S { changed { id @skip(if: true) } }")]
    public void Good_operations_pass(string document) => Expect(document);

    [Theory]
    [InlineData("{ error }\ntype X { a: Int }", "ExecutableDefinitions 2:1")]
    [InlineData("{ error }\nextend type City { a: Int }\nschema { query: Query }", "ExecutableDefinitions 2:1", "ExecutableDefinitions 3:1")]
    public void Type_definitions_are_refused(string document, params string[] expected) => Expect(document, expected);

    [Theory]
    [InlineData("query A { error } query A { error }", "OperationNameUniqueness 1:7 1:25")]
    [InlineData("query A { error } mutation A { rename(id: 1, name: \"\") { id } } query A { error }", "OperationNameUniqueness 1:7 1:28", "OperationNameUniqueness 1:7 1:71")]
    public void Operation_names_are_unique(string document, params string[] expected) => Expect(document, expected);

    [Theory]
    [InlineData("{ error } query A { error }", "LoneAnonymousOperation 1:1")]
    [InlineData("{ error } query { error }", "LoneAnonymousOperation 1:1", "LoneAnonymousOperation 1:11")]
    [InlineData("query A { error }\nsubscription { removed }", "LoneAnonymousOperation 2:1")]
    public void An_anonymous_operation_is_alone(string document, params string[] expected) => Expect(document, expected);

    [Theory]
    [InlineData("subscription { removed b: removed }", "SingleRootField 1:24")]
    [InlineData("subscription { removed changed { id } }", "SingleRootField 1:24")]
    [InlineData("subscription { __typename }", "SingleRootField 1:16")]
    [InlineData("subscription { removed ...F } fragment F on Subscription { changed { id } }", "SingleRootField 1:60")]
    [InlineData("subscription { ... on Subscription { removed ... { changed { id } } } }", "SingleRootField 1:52")]
    [InlineData("subscription { removed @skip(if: false) }", "SingleRootField 1:24")]
    [InlineData("subscription { ...F @include(if: true) } fragment F on Subscription { removed @skip(if: false) }", "SingleRootField 1:21", "SingleRootField 1:79")]
    public void A_subscription_has_one_root_field(string document, params string[] expected) => Expect(document, expected);

    [Fact]
    public void An_operation_the_schema_lacks_is_refused()
    {
        var schema = RelationsGraph.GraphQL.Types.SchemaReader.Read(RelationsGraph.GraphQL.Source.SourceText.FromString("type Query { a: Int }"));

        string[] lines = [.. Errors("mutation { b } subscription S { c }", null, schema).Select(Line)];

        Assert.Equal(["OperationTypeExistence 1:1", "OperationTypeExistence 1:16", "LoneAnonymousOperation 1:1"], lines);
    }

    [Fact]
    public void A_cyclic_fragment_on_the_root_of_a_subscription_ends() => Expect(
        "subscription { removed ...F } fragment F on Subscription { removed ...G } fragment G on Subscription { removed ...F }",
        "FragmentSpreadsMustNotFormCycles 1:115");
}
