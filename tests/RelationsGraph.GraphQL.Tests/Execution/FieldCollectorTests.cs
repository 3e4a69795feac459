using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using Xunit;

namespace RelationsGraph.GraphQL.Tests.Execution;

/// <summary>Specification, section 6.3.2.</summary>
public class FieldCollectorTests
{
    [Theory]
    [InlineData("{ error a: error __typename }", "error a:error __typename")]
    [InlineData("{ error city(id: 1) { id } error }", "error*2 city")]
    [InlineData("{ ...B a: error ...A ...A } fragment A on Query { a: error c: error } fragment B on Query { c: error d: error }", "c:error*2 d:error a:error*2")]
    [InlineData("{ ... { a: error } ... on Query { b: error ... { a: error } } }", "a:error*2 b:error")]
    [InlineData("{ a: error @skip(if: true) b: error @include(if: false) c: error @skip(if: false) @include(if: true) d: error @skip(if: true) @include(if: true) }", "c:error")]
    [InlineData("{ ...A @skip(if: true) ...B @include(if: true) } fragment A on Query { a: error } fragment B on Query { b: error }", "b:error")]
    [InlineData("{ ...A @skip(if: true) ...A } fragment A on Query { a: error }", "a:error")]
    [InlineData("{ ... @include(if: false) { a: error } b: error }", "b:error")]
    [InlineData("query ($x: Boolean!, $y: Boolean = true) { a: error @skip(if: $x) b: error @include(if: $y) c: error @include(if: $x) }", "a:error b:error", "{\"x\":false}")]
    [InlineData("query ($x: Boolean!, $y: Boolean = true) { a: error @skip(if: $x) b: error @include(if: $y) c: error @include(if: $x) }", "c:error", "{\"x\":true,\"y\":false}")]
    public void Fields_come_in_the_order_of_their_first_selection(string document, string expected, string? variables = null) =>
        Assert.Equal(expected, Describe(Request.Good(document, variables).RootFields));

    [Fact]
    public void Many_fields_are_grouped_by_response_name()
    {
        string document = "{ " + string.Join(' ', Enumerable.Range(0, 40).Select(i => $"a{i % 20}: error")) + " }";

        IReadOnlyList<CollectedField> fields = Request.Good(document).RootFields;

        Assert.Equal(20, fields.Count);
        Assert.All(fields, f => Assert.Equal(2, f.NodeCount));
    }

    [Theory]
    [InlineData("City", "id*2 name population y:name")]
    [InlineData("Country", "id name isoCode")]
    public void Fragments_apply_to_the_types_they_can_be(string type, string expected)
    {
        Request request = Request.Good("""
            { place(id: 1) { id ... on Place { name } ... on City { population ... on Node { id } } ...C ... on Party { ... on City { y: name } } } }
            fragment C on Country { isoCode }
            """);

        IReadOnlyList<CollectedField> fields = request.Collector.Collect(request.Schema.FindType<ObjectType>(type)!, request.RootFields[0]);

        Assert.Equal(expected, Describe(fields));
    }

    [Fact]
    public void Selection_sets_of_one_response_name_are_merged()
    {
        Request request = Request.Good("{ city(id: 1) { id country { id } } ...F } fragment F on Query { city(id: 1) { name country { isoCode } id } }");
        ObjectType city = request.Schema.FindType<ObjectType>("City")!;

        CollectedFields fields = request.Collector.Collect(city, Assert.Single(request.RootFields));

        Assert.Equal("id*2 country*2 name", Describe(fields));
        Assert.Equal("id isoCode", Describe(request.Collector.Collect(request.Schema.FindType<ObjectType>("Country")!, fields[1])));
        Assert.Empty(request.Collector.Collect(city, fields[0]));
    }

    [Fact]
    public void A_condition_whose_variable_is_null_is_a_coded_error()
    {
        Request request = Request.Good("query ($x: Boolean = true) { error @skip(if: $x) }", """{"x":null}""");

        GraphQLException found = Assert.Throws<GraphQLException>(() => request.RootFields);

        Assert.Equal(ErrorCodes.InvalidArgument, Assert.Single(found.Errors).Code);
    }

    [Theory]
    [InlineData("{ error }", "")]
    [InlineData("query ($a: Boolean!, $b: Int, $c: Boolean!) { error @skip(if: $a) scalars(int: $b) ...F } fragment F on Query { ... @include(if: $c) { error } }", "a c")]
    [InlineData("query ($a: String!, $b: Boolean!, $c: Lang) { __type(name: $a) { fields(includeDeprecated: $b) { name } } city(id: 1) { name(lang: $c) } }", "a b")]
    [InlineData("query ($a: Boolean!, $b: Boolean!) { __schema { types { ...T } } } fragment T on __Type { enumValues(includeDeprecated: $a) { name } ... { fields(includeDeprecated: $b) { name } } }", "a b")]
    public void Variables_that_shape_the_plan_are_found(string document, string expected)
    {
        Request request = Request.Of(document);

        StructuralVariable[] found = StructuralVariables.Find(request.Schema, request.Operation, request.Fragments, request.Variables);

        Assert.Equal(expected, string.Join(' ', found.Select(found => request.Variables[found.Ordinal].Name)));
    }

    private static string Describe(IEnumerable<CollectedField> fields) => string.Join(' ', fields.Select(f =>
        (f.ResponseName == f.Definition.Name ? f.ResponseName : $"{f.ResponseName}:{f.Definition.Name}") + (f.NodeCount > 1 ? $"*{f.NodeCount}" : "")));
}
