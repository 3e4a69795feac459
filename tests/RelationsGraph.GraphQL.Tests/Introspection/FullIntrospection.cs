namespace RelationsGraph.GraphQL.Tests.Introspection;

/// <summary>The query that tools send to learn a schema, and what they must be told about a small one.</summary>
internal static class FullIntrospection
{
    internal const string Query = """
        query IntrospectionQuery {
          __schema {
            description
            queryType { name kind }
            mutationType { name kind }
            subscriptionType { name kind }
            types { ...FullType }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) {
            name description
            args(includeDeprecated: true) { ...InputValue }
            type { ...TypeRef }
            isDeprecated deprecationReason
          }
          inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type {
          kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
        }
        """;

    internal const string Sdl = """"
        """A small service."""
        schema { query: Query }
        type Query {
          """All things."""
          things(like: ThingInput = {kind: OLD}): [Thing!]!
        }
        interface Thing { id: ID! }
        enum Kind { NEW OLD @deprecated }
        input ThingInput { kind: Kind!, text: [String] }
        """";

    internal static IEnumerable<string> ExpectedTypes { get; } =
    [
        """
        {"kind":"ENUM","name":"Kind","description":null,"specifiedByURL":null,"isOneOf":null,"fields":null,"inputFields":null,"interfaces":null,
         "enumValues":[
           {"name":"NEW","description":null,"isDeprecated":false,"deprecationReason":null},
           {"name":"OLD","description":null,"isDeprecated":true,"deprecationReason":"No longer supported"}],
         "possibleTypes":null}
        """,
        """
        {"kind":"OBJECT","name":"Query","description":null,"specifiedByURL":null,"isOneOf":null,
         "fields":[
           {"name":"things","description":"All things.",
            "args":[
              {"name":"like","description":null,"type":{"kind":"INPUT_OBJECT","name":"ThingInput","ofType":null},
               "defaultValue":"{ kind: OLD }","isDeprecated":false,"deprecationReason":null}],
            "type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"LIST","name":null,"ofType":{"kind":"NON_NULL","name":null,
              "ofType":{"kind":"INTERFACE","name":"Thing","ofType":null}}}},
            "isDeprecated":false,"deprecationReason":null}],
         "inputFields":null,"interfaces":[],"enumValues":null,"possibleTypes":null}
        """,
        """
        {"kind":"INTERFACE","name":"Thing","description":null,"specifiedByURL":null,"isOneOf":null,
         "fields":[
           {"name":"id","description":null,"args":[],"type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"ID","ofType":null}},
            "isDeprecated":false,"deprecationReason":null}],
         "inputFields":null,"interfaces":[],"enumValues":null,"possibleTypes":[]}
        """,
        """
        {"kind":"INPUT_OBJECT","name":"ThingInput","description":null,"specifiedByURL":null,"isOneOf":false,"fields":null,
         "inputFields":[
           {"name":"kind","description":null,"type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"ENUM","name":"Kind","ofType":null}},
            "defaultValue":null,"isDeprecated":false,"deprecationReason":null},
           {"name":"text","description":null,"type":{"kind":"LIST","name":null,"ofType":{"kind":"SCALAR","name":"String","ofType":null}},
            "defaultValue":null,"isDeprecated":false,"deprecationReason":null}],
         "interfaces":null,"enumValues":null,"possibleTypes":null}
        """,
    ];
}
