using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Types;

/// <summary>
/// The types every schema has so that it can be asked about itself (specification, section 4.2). They are here and not in
/// <c>Introspection</c> because a schema is not complete without them. Made once per schema, as a definition belongs to one.
/// </summary>
internal static class IntrospectionTypes
{
    internal const string Schema = "__Schema";
    internal const string Type = "__Type";
    internal const string Field = "__Field";
    internal const string InputValueName = "__InputValue";
    internal const string EnumValue = "__EnumValue";
    internal const string Directive = "__Directive";

    internal static NamedType[] Create() =>
    [
        Object(
            Schema,
            "What this service can be asked: its types, the roots of its operations and its directives.",
            Plain("description", "String"),
            Plain("types", "[__Type!]!"),
            Plain("queryType", "__Type!"),
            Plain("mutationType", "__Type"),
            Plain("subscriptionType", "__Type"),
            Plain("directives", "[__Directive!]!")),
        Object(
            Type,
            "A type: a named one, or a list or non-null wrapping. Which fields are not null depends on its kind.",
            Plain("kind", "__TypeKind!"),
            Plain("name", "String"),
            Plain("description", "String"),
            Plain("specifiedByURL", "String"),
            WithDeprecated("fields", "[__Field!]"),
            Plain("interfaces", "[__Type!]"),
            Plain("possibleTypes", "[__Type!]"),
            WithDeprecated("enumValues", "[__EnumValue!]"),
            WithDeprecated("inputFields", "[__InputValue!]"),
            Plain("ofType", "__Type"),
            Plain("isOneOf", "Boolean")),
        Object(
            Field,
            "A field of an object type or interface.",
            Plain("name", "String!"),
            Plain("description", "String"),
            WithDeprecated("args", "[__InputValue!]!"),
            Plain("type", "__Type!"),
            Plain("isDeprecated", "Boolean!"),
            Plain("deprecationReason", "String")),
        Object(
            InputValueName,
            "An argument, or a field of an input object.",
            Plain("name", "String!"),
            Plain("description", "String"),
            Plain("type", "__Type!"),
            Plain("defaultValue", "String"),
            Plain("isDeprecated", "Boolean!"),
            Plain("deprecationReason", "String")),
        Object(
            EnumValue,
            "A value of an enumeration.",
            Plain("name", "String!"),
            Plain("description", "String"),
            Plain("isDeprecated", "Boolean!"),
            Plain("deprecationReason", "String")),
        Object(
            Directive,
            "A directive that documents may use.",
            Plain("name", "String!"),
            Plain("description", "String"),
            Plain("isRepeatable", "Boolean!"),
            Plain("locations", "[__DirectiveLocation!]!"),
            WithDeprecated("args", "[__InputValue!]!")),
        Enumeration("__TypeKind", "The kinds of types.", TypeKindNames.All),
        Enumeration("__DirectiveLocation", "The places where directives may stand.", [.. AllLocations()]),
    ];

    private static IEnumerable<string> AllLocations()
    {
        for (DirectiveLocation location = 0; location <= DirectiveLocation.InputFieldDefinition; location++)
        {
            yield return location.ToName();
        }
    }

    private static ObjectType Object(string name, string description, params FieldDefinition[] fields) =>
        new(name) { IsBuiltIn = true, Description = description, Fields = new DefinitionList<FieldDefinition>(fields) };

    private static EnumType Enumeration(string name, string description, IReadOnlyList<string> values) =>
        new(name) { IsBuiltIn = true, Description = description, Values = [.. values.Select(v => new EnumValueDefinition(v))] };

    private static FieldDefinition Plain(string name, TypeRef type) => new(name, type);

    private static FieldDefinition WithDeprecated(string name, TypeRef type) => new(name, type)
    {
        Arguments =
        [
            new("includeDeprecated", "Boolean!")
            {
                Description = "Whether deprecated ones are returned too.",
                DefaultValue = InputValue.Of(false),
            },
        ],
    };
}
