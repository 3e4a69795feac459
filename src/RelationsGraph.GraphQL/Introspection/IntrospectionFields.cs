using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Introspection;

/// <summary>
/// What the objects of introspection answer (specification, section 4.2). Such an object is the schema or one of its definitions
/// itself. An answer is null, a string (also for enums), a boxed boolean, another such object, or a list of these.
/// </summary>
internal static class IntrospectionFields
{
    private static readonly object True = true;
    private static readonly object False = false;

    /// <summary>The answer of a field of an introspection type.</summary>
    /// <param name="source">The object.</param>
    /// <param name="field">The name of the field, not <c>__typename</c>.</param>
    /// <param name="includeDeprecated">The argument of that name, where the field has it.</param>
    internal static object? Answer(object source, string field, bool includeDeprecated) => source switch
    {
        Schema schema => SchemaAnswer(schema, field),
        GraphQLType type => TypeAnswer(type, field, includeDeprecated),
        FieldDefinition definition => FieldAnswer(definition, field, includeDeprecated),
        InputValueDefinition definition => InputValueAnswer(definition, field),
        EnumValueDefinition definition => EnumValueAnswer(definition, field),
        DirectiveDefinition directive => DirectiveAnswer(directive, field, includeDeprecated),
        _ => throw new ArgumentException($"{source.GetType().Name} is not part of introspection.", nameof(source)),
    };

    private static object? SchemaAnswer(Schema schema, string field) => field switch
    {
        "description" => schema.Description,
        "types" => schema.Types,
        "queryType" => schema.QueryType,
        "mutationType" => schema.MutationType,
        "subscriptionType" => schema.SubscriptionType,
        "directives" => schema.Directives,
        _ => throw Unknown(IntrospectionTypes.Schema, field),
    };

    private static object? TypeAnswer(GraphQLType type, string field, bool includeDeprecated) => field switch
    {
        "kind" => TypeKindNames.NameOf(type.Kind),
        "name" => (type as NamedType)?.Name,
        "description" => (type as NamedType)?.Description,
        "specifiedByURL" => (type as ScalarType)?.SpecifiedByUrl,
        "fields" => type is FieldedType fielded ? Shown(fielded.Fields, includeDeprecated) : null,
        "interfaces" => (type as FieldedType)?.Interfaces,
        "possibleTypes" => type is InterfaceType or UnionType ? ((CompositeType)type).PossibleTypes : null,
        "enumValues" => type is EnumType enumeration ? Shown(enumeration.Values, includeDeprecated) : null,
        "inputFields" => type is InputObjectType input ? Shown(input.Fields, includeDeprecated) : null,
        "ofType" => type switch
        {
            ListType list => list.ItemType,
            NonNullType nonNull => nonNull.Nullable,
            _ => null,
        },
        "isOneOf" => type is InputObjectType input ? Boxed(input.IsOneOf) : null,
        _ => throw Unknown(IntrospectionTypes.Type, field),
    };

    private static object? FieldAnswer(FieldDefinition definition, string field, bool includeDeprecated) => field switch
    {
        "name" => definition.Name,
        "description" => definition.Description,
        "args" => Shown(definition.Arguments, includeDeprecated),
        "type" => definition.Type,
        "isDeprecated" => Boxed(definition.IsDeprecated),
        "deprecationReason" => definition.DeprecationReason,
        _ => throw Unknown(IntrospectionTypes.Field, field),
    };

    private static object? InputValueAnswer(InputValueDefinition definition, string field) => field switch
    {
        "name" => definition.Name,
        "description" => definition.Description,
        "type" => definition.Type,
        "defaultValue" => definition.DefaultValue.IsAbsent ? null : definition.DefaultValue.ToString(),
        "isDeprecated" => Boxed(definition.IsDeprecated),
        "deprecationReason" => definition.DeprecationReason,
        _ => throw Unknown(IntrospectionTypes.InputValueName, field),
    };

    private static object? EnumValueAnswer(EnumValueDefinition definition, string field) => field switch
    {
        "name" => definition.Name,
        "description" => definition.Description,
        "isDeprecated" => Boxed(definition.IsDeprecated),
        "deprecationReason" => definition.DeprecationReason,
        _ => throw Unknown(IntrospectionTypes.EnumValue, field),
    };

    private static object? DirectiveAnswer(DirectiveDefinition directive, string field, bool includeDeprecated) => field switch
    {
        "name" => directive.Name,
        "description" => directive.Description,
        "isRepeatable" => Boxed(directive.IsRepeatable),
        "locations" => directive.Locations.Select(l => l.ToName()).ToList(),
        "args" => Shown(directive.Arguments, includeDeprecated),
        _ => throw Unknown(IntrospectionTypes.Directive, field),
    };

    private static IReadOnlyList<T> Shown<T>(DefinitionList<T> definitions, bool includeDeprecated)
        where T : DeprecatableDefinition
    {
        if (!includeDeprecated)
        {
            foreach (T definition in definitions.AsSpan())
            {
                if (definition.IsDeprecated)
                {
                    return definitions.Where(d => !d.IsDeprecated).ToList();
                }
            }
        }

        return definitions;
    }

    private static object Boxed(bool value) => value ? True : False;

    private static ArgumentException Unknown(string type, string field) => new($"'{type}' has no field '{field}'.", nameof(field));
}
