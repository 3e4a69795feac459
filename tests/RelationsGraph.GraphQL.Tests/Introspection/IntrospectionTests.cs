using System.Text.Json;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using Xunit;
using static RelationsGraph.GraphQL.Tests.Introspection.Introspecting;

namespace RelationsGraph.GraphQL.Tests.Introspection;

/// <summary>Specification, section 4.</summary>
public class IntrospectionTests
{
    [Theory]
    [InlineData("{ __type(name: \"City\") { kind name description specifiedByURL ofType { name } isOneOf } }",
        """{"__type":{"kind":"OBJECT","name":"City","description":null,"specifiedByURL":null,"ofType":null,"isOneOf":null}}""")]
    [InlineData("{ __type(name: \"City\") { interfaces { name } possibleTypes { name } enumValues { name } inputFields { name } } }",
        """{"__type":{"interfaces":[{"name":"Node"},{"name":"Place"}],"possibleTypes":null,"enumValues":null,"inputFields":null}}""")]
    [InlineData("{ __type(name: \"Organization\") { fields { name type { kind name ofType { name } } } } }",
        """{"__type":{"fields":[{"name":"id","type":{"kind":"NON_NULL","name":null,"ofType":{"name":"ID"}}},{"name":"title","type":{"kind":"SCALAR","name":"String","ofType":null}},{"name":"seat","type":{"kind":"OBJECT","name":"City","ofType":null}}]}}""")]
    [InlineData("{ __type(name: \"Place\") { kind interfaces { name } possibleTypes { name } } }",
        """{"__type":{"kind":"INTERFACE","interfaces":[{"name":"Node"}],"possibleTypes":[{"name":"City"},{"name":"Country"}]}}""")]
    [InlineData("{ __type(name: \"Party\") { kind fields { name } interfaces { name } possibleTypes { name } } }",
        """{"__type":{"kind":"UNION","fields":null,"interfaces":null,"possibleTypes":[{"name":"City"},{"name":"Organization"}]}}""")]
    [InlineData("{ __type(name: \"Date\") { kind specifiedByURL fields { name } } }",
        """{"__type":{"kind":"SCALAR","specifiedByURL":"https://example.org/date","fields":null}}""")]
    [InlineData("{ __type(name: \"Lang\") { kind enumValues { name isDeprecated } all: enumValues(includeDeprecated: true) { name deprecationReason } } }",
        """{"__type":{"kind":"ENUM","enumValues":[{"name":"EN","isDeprecated":false},{"name":"JA","isDeprecated":false}],"all":[{"name":"EN","deprecationReason":null},{"name":"JA","deprecationReason":null},{"name":"OLD","deprecationReason":"Use EN."}]}}""")]
    [InlineData("{ __type(name: \"IntFilter\") { kind isOneOf inputFields { name defaultValue isDeprecated } } one: __type(name: \"Lookup\") { isOneOf } }",
        """{"__type":{"kind":"INPUT_OBJECT","isOneOf":false,"inputFields":[{"name":"gt","defaultValue":"0","isDeprecated":false},{"name":"lt","defaultValue":null,"isDeprecated":false}]},"one":{"isOneOf":true}}""")]
    [InlineData("{ __type(name: \"Nope\") { name } }", """{"__type":null}""")]
    [InlineData("{ __type(name: \"__Type\") { name kind } }", """{"__type":{"name":"__Type","kind":"OBJECT"}}""")]
    [InlineData("{ __schema { description queryType { name } mutationType { name } subscriptionType { name } } }",
        """{"__schema":{"description":null,"queryType":{"name":"Query"},"mutationType":{"name":"Mutation"},"subscriptionType":{"name":"Subscription"}}}""")]
    public void Types_answer_what_belongs_to_their_kind(string query, string expected) => Assert.Equal(expected, Answer(query));

    [Theory]
    [InlineData("{ s: __schema { __typename q: queryType { __typename ...N ... on __Type { kind } } } } fragment N on __Type { name kind }", null,
        """{"s":{"__typename":"__Schema","q":{"__typename":"__Type","name":"Query","kind":"OBJECT"}}}""")]
    [InlineData("query ($n: String!, $with: Boolean = false) { __type(name: $n) { name @include(if: $with) kind @skip(if: $with) } }", """{"n":"City"}""",
        """{"__type":{"kind":"OBJECT"}}""")]
    [InlineData("query ($n: String!, $with: Boolean = false) { __type(name: $n) { name @include(if: $with) kind @skip(if: $with) } }", """{"n":"Lang","with":true}""",
        """{"__type":{"name":"Lang"}}""")]
    [InlineData("query ($d: Boolean!) { __type(name: \"Lang\") { enumValues(includeDeprecated: $d) { name } } }", """{"d":true}""",
        """{"__type":{"enumValues":[{"name":"EN"},{"name":"JA"},{"name":"OLD"}]}}""")]
    [InlineData("{ __type(name: \"Lang\") { name } __type(name: \"Lang\") { kind } }", null, """{"__type":{"name":"Lang","kind":"ENUM"}}""")]
    public void Aliases_fragments_conditions_and_variables_work_inside(string query, string? variables, string expected) =>
        Assert.Equal(expected, Answer(query, variables));

    [Fact]
    public void Directives_show_places_arguments_and_repeatability()
    {
        string answer = Answer("{ __schema { directives { name isRepeatable locations args { name type { name kind } defaultValue } } } }");

        using JsonDocument document = JsonDocument.Parse(answer);
        Dictionary<string, string> directives = document.RootElement.GetProperty("__schema").GetProperty("directives").EnumerateArray()
            .ToDictionary(d => d.GetProperty("name").GetString()!, d => d.GetRawText());
        Assert.Equal(["deprecated", "include", "onField", "onQuery", "onVariable", "oneOf", "skip", "specifiedBy", "tag"], directives.Keys);
        Assert.Equal(
            """{"name":"tag","isRepeatable":true,"locations":["FIELD","FRAGMENT_DEFINITION","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"name","type":{"name":null,"kind":"NON_NULL"},"defaultValue":null}]}""",
            directives["tag"]);
        Assert.Equal(
            """{"name":"deprecated","isRepeatable":false,"locations":["FIELD_DEFINITION","ARGUMENT_DEFINITION","ENUM_VALUE","INPUT_FIELD_DEFINITION"],"args":[{"name":"reason","type":{"name":null,"kind":"NON_NULL"},"defaultValue":"\"No longer supported\""}]}""",
            directives["deprecated"]);
    }

    [Fact]
    public void Deprecated_fields_arguments_and_input_fields_are_hidden_unless_asked_for()
    {
        Schema schema = SchemaReader.Read(SourceText.FromString("""
            directive @d(a: Int @deprecated, b: Int) on FIELD
            type Query { f(old: I @deprecated(reason: "No."), new: Int): Int g: Int @deprecated }
            input I { x: Int y: Int @deprecated }
            """));
        const string Query = """
            query ($all: Boolean!) {
              __type(name: "Query") { fields(includeDeprecated: $all) { name isDeprecated deprecationReason args(includeDeprecated: $all) { name isDeprecated deprecationReason } } }
              i: __type(name: "I") { inputFields(includeDeprecated: $all) { name } }
              __schema { directives { ...D } }
            }
            fragment D on __Directive { name args(includeDeprecated: $all) { name } }
            """;

        string few = Answer(Query, """{"all":false}""", schema);
        string all = Answer(Query, """{"all":true}""", schema);

        Assert.StartsWith("""{"__type":{"fields":[{"name":"f","isDeprecated":false,"deprecationReason":null,"args":[{"name":"new","isDeprecated":false,"deprecationReason":null}]}]},"i":{"inputFields":[{"name":"x"}]},"__schema":{"directives":[{"name":"d","args":[{"name":"b"}]}""", few, StringComparison.Ordinal);
        Assert.StartsWith("""{"__type":{"fields":[{"name":"f","isDeprecated":false,"deprecationReason":null,"args":[{"name":"old","isDeprecated":true,"deprecationReason":"No."},{"name":"new","isDeprecated":false,"deprecationReason":null}]},{"name":"g","isDeprecated":true,"deprecationReason":"No longer supported","args":[]}]},"i":{"inputFields":[{"name":"x"},{"name":"y"}]},"__schema":{"directives":[{"name":"d","args":[{"name":"a"},{"name":"b"}]}""", all, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_where_only_true_or_false_belong_is_a_coded_error()
    {
        GraphQLException found = Assert.Throws<GraphQLException>(() => Answer(
            "query ($d: Boolean = true) { __type(name: \"Lang\") { enumValues(includeDeprecated: $d) { name } } }", """{"d":null}"""));

        Assert.Equal(ErrorCodes.InvalidArgument, Assert.Single(found.Errors).Code);
    }

    [Fact]
    public void An_answer_beyond_the_limit_is_a_coded_error()
    {
        GraphQLException found = Assert.Throws<GraphQLException>(() => Answer(FullIntrospection.Query, maxBytes: 1000));

        Assert.Equal(ErrorCodes.IntrospectionLimit, Assert.Single(found.Errors).Code);
    }

    [Fact]
    public void The_usual_introspection_query_shows_a_small_schema_whole()
    {
        Schema schema = SchemaReader.Read(SourceText.FromString(FullIntrospection.Sdl));

        using JsonDocument document = JsonDocument.Parse(Answer(FullIntrospection.Query, schema: schema));
        JsonElement answer = document.RootElement.GetProperty("__schema");
        string[] own = [.. answer.GetProperty("types").EnumerateArray()
            .Where(t => !t.GetProperty("name").GetString()!.StartsWith("__", StringComparison.Ordinal) && t.GetProperty("kind").GetString() != "SCALAR")
            .Select(t => t.GetRawText())];

        Assert.Equal(FullIntrospection.ExpectedTypes.Select(Flat), own);
        Assert.Equal(
            ["Boolean", "Float", "ID", "Int", "Kind", "Query", "String", "Thing", "ThingInput", "__Directive", "__DirectiveLocation", "__EnumValue", "__Field", "__InputValue", "__Schema", "__Type", "__TypeKind"],
            answer.GetProperty("types").EnumerateArray().Select(t => t.GetProperty("name").GetString()));
        Assert.Equal("A small service.", answer.GetProperty("description").GetString());
    }

    [Fact]
    public void The_introspection_types_answer_as_the_specification_defines_them()
    {
        string answer = Answer("""
            { __type(name: "__Type") { fields(includeDeprecated: true) { name args { name defaultValue type { ofType { name } } } type { ...T } } } }
            fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { name } } } }
            """);

        using JsonDocument document = JsonDocument.Parse(answer);
        string[] fields = [.. document.RootElement.GetProperty("__type").GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()!)];
        Assert.Equal(["kind", "name", "description", "specifiedByURL", "fields", "interfaces", "possibleTypes", "enumValues", "inputFields", "ofType", "isOneOf"], fields);
        Assert.Contains("""{"name":"includeDeprecated","defaultValue":"false","type":{"ofType":{"name":"Boolean"}}}""", answer, StringComparison.Ordinal);
    }
}
