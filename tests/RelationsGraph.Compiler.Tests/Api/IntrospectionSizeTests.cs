using RelationsGraph.Compiler.Tests.Aids;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Tests.Api;

/// <summary>The answer to what every tool asks first must stay far from the limit of answers.</summary>
public sealed class IntrospectionSizeTests
{
    private const string Query = """
        query IntrospectionQuery {
          __schema {
            description
            queryType { name }
            mutationType { name }
            subscriptionType { name }
            types { ...FullType }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
          inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } }
        """;

    [Fact]
    public void The_products_schema_is_at_most_half_of_what_an_answer_may_be()
    {
        var schema = (LiteralField)Assert.Single(new Asking(TestApi.Product).Ask(Query).Plan.Fields);

        Assert.InRange(schema.Json.Length, 1_000_000, IntrospectionWriter.DefaultMaxBytes / 2);
    }
}
