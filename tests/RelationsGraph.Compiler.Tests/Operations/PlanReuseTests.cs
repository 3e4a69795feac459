using RelationsGraph.Compiler.Operations;
using RelationsGraph.Compiler.Tests.Aids;
using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.Compiler.Tests.Operations;

public sealed class PlanReuseTests
{
    [Fact]
    public void Other_values_use_the_same_plan()
    {
        var asking = Asking.Small();
        const string Query = "query($id: ID!, $n: Int) { city(id: $id) { partyTo(first: $n) { totalCount } } }";

        Asked one = asking.Ask(Query, """{"id": "a", "n": 1}"""), other = asking.Ask(Query, """{"id": "b"}""");

        Assert.Same(one.Compiled, other.Compiled);
        Assert.Equal(["\"a\"", "1"], one.Slots);
        Assert.Equal(["\"b\"", "null"], other.Slots);
    }

    [Fact]
    public void Each_combination_of_conditions_has_a_plan_of_its_own()
    {
        var asking = Asking.Small();
        const string Query = "query($a: Boolean!, $b: Boolean!, $id: ID!) { city(id: $id) { id code @include(if: $a) name @skip(if: $b) } }";

        Asked[] asked = [.. from a in (string[])["true", "false"] from b in (string[])["true", "false"] select asking.Ask(Query, $"{{\"a\": {a}, \"b\": {b}, \"id\": 1}}")];
        Asked again = asking.Ask(Query, """{"b": false, "a": true, "id": 2}""");

        Assert.Equal(4, asked.Select(one => one.Compiled).Distinct().Count());
        Assert.Same(asked[1].Compiled, again.Compiled);
        Assert.Equal(1, asking.Compiler.CachedDocuments);
    }

    [Fact]
    public void Names_that_introspection_asks_for_shape_the_plan()
    {
        var asking = Asking.Small();
        const string Query = "query($a: String!, $b: String!) { a: __type(name: $a) { name } b: __type(name: $b) { name } }";

        Asked one = asking.Ask(Query, """{"a": "x|y", "b": "z"}"""), other = asking.Ask(Query, """{"a": "x", "b": "y|z"}"""), quoted = asking.Ask(Query, """{"a": "x\"|\"y", "b": "z"}""");

        Assert.NotSame(one.Compiled, other.Compiled);
        Assert.NotSame(one.Compiled, quoted.Compiled);
        Assert.Same(one.Compiled, asking.Ask(Query, """{"a": "x|y", "b": "z"}""").Compiled);
    }

    [Fact]
    public void An_operation_keeps_no_more_than_64_plans()
    {
        var asking = Asking.Small();
        const string Query = "query($n: String!) { __type(name: $n) { name } }";
        for (int i = 0; i < 64; i++)
            asking.Ask(Query, $"{{\"n\": \"T{i}\"}}");

        Assert.Same(asking.Ask(Query, """{"n": "T63"}""").Compiled, asking.Ask(Query, """{"n": "T63"}""").Compiled);
        Assert.NotSame(asking.Ask(Query, """{"n": "T64"}""").Compiled, asking.Ask(Query, """{"n": "T64"}""").Compiled);
    }

    [Fact]
    public void A_plan_under_a_long_key_is_not_kept()
    {
        var asking = Asking.Small();
        const string Query = "query($n: String!) { __type(name: $n) { name } }";
        string variables = $"{{\"n\": \"{new string('x', 3000)}\"}}";

        Asked asked = asking.Ask(Query, variables);
        long bytes = asking.Compiler.CachedBytes;

        Assert.NotSame(asked.Compiled, asking.Ask(Query, variables).Compiled);
        Assert.Equal(bytes, asking.Compiler.CachedBytes);
    }

    [Fact]
    public void Operations_of_one_document_have_plans_of_their_own()
    {
        var asking = Asking.Small();
        const string Query = "query A { cities { totalCount } } query B { countries { totalCount } }";

        Asked a = asking.Ask(Query, "{}", "A"), b = asking.Ask(Query, "{}", "B");

        Assert.Equal("cities", a.Plan.Fields[0].Name.Text);
        Assert.Equal("countries", b.Plan.Fields[0].Name.Text);
        Assert.Equal(1, asking.Compiler.CachedDocuments);
        Assert.Equal(ErrorCodes.OperationNameRequired, asking.Ask(Query).Error.Code);
        Assert.Equal(ErrorCodes.UnknownOperation, asking.Ask(Query, "{}", "C").Error.Code);
    }

    [Fact]
    public void Answers_about_the_schema_end_at_their_limit()
    {
        var asking = new Asking(TestApi.Small, new CompilerOptions { MaxIntrospectionBytes = 200 });

        Assert.Empty(asking.Ask("{ __schema { queryType { name } } }").Errors);
        Assert.Equal(ErrorCodes.IntrospectionLimit, asking.Ask("{ __schema { types { name } } }").Error.Code);
        string many = string.Join(" ", Enumerable.Range(0, 20).Select(i => $"a{i}: __type(name: \"City\") {{ name kind description }}"));
        Assert.Equal(ErrorCodes.IntrospectionLimit, asking.Ask($"{{ {many} }}").Error.Code);
    }
}
