using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Types;

/// <summary>
/// A type system that keeps the rules of specification, section 3: types, directives and the roots of the operations.
/// Made by <see cref="SchemaBuilder"/> or <c>SchemaReader</c>; read-only and safe from any thread.
/// </summary>
public sealed class Schema
{
    private static readonly string[] MetaNames = ["__schema", "__type", "__typename"];

    private readonly NameIndex<NamedType> _types;

    internal Schema(SchemaDraft draft, string? description, ObjectType query, ObjectType? mutation, ObjectType? subscription)
    {
        _types = new NameIndex<NamedType>(draft.Types, static type => type.Name);
        Names = new NameTable(draft.Names.Keys.Concat(MetaNames));
        Types = draft.Types;
        Directives = new DefinitionList<DirectiveDefinition>([.. draft.Directives]);
        Description = description;
        QueryType = query;
        MutationType = mutation;
        SubscriptionType = subscription;
        SkipDirective = Directives.Find(BuiltInDirectives.Skip)!;
        IncludeDirective = Directives.Find(BuiltInDirectives.Include)!;
        SchemaField = MetaField("__schema", FindType(IntrospectionTypes.Schema)!.AsNonNull());
        TypeField = MetaField("__type", FindType(IntrospectionTypes.Type)!, new ArgumentDefinition("name", "String!") { Type = ScalarType.String.AsNonNull() });
        TypenameField = MetaField("__typename", ScalarType.String.AsNonNull());
    }

    /// <summary>What the service is, for people (CommonMark); null when not said.</summary>
    public string? Description { get; }

    /// <summary>The root of queries.</summary>
    public ObjectType QueryType { get; }

    /// <summary>The root of mutations; null when there are none.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>The root of subscriptions; null when there are none.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>All named types in the order of their names (by code unit), those of the specification included.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    /// <summary>All directives in the order of their names (by code unit), those of the specification included.</summary>
    public DefinitionList<DirectiveDefinition> Directives { get; }

    /// <summary>The directive <c>@skip</c>.</summary>
    public DirectiveDefinition SkipDirective { get; }

    /// <summary>The directive <c>@include</c>.</summary>
    public DirectiveDefinition IncludeDirective { get; }

    /// <summary>The meta-field <c>__schema</c> of the query root (specification, section 4.1).</summary>
    public FieldDefinition SchemaField { get; }

    /// <summary>The meta-field <c>__type(name:)</c> of the query root (specification, section 4.1).</summary>
    public FieldDefinition TypeField { get; }

    /// <summary>The meta-field <c>__typename</c> of every composite type (specification, section 4.1).</summary>
    public FieldDefinition TypenameField { get; }

    /// <summary>Every name that occurs in the schema, for parsing requests without allocating them.</summary>
    public NameTable Names { get; }

    /// <summary>The type with this name (case counts), or null.</summary>
    public NamedType? FindType(string name) => _types.Find(name);

    /// <summary>The type with this name and of this class, or null.</summary>
    public T? FindType<T>(string name)
        where T : NamedType => _types.Find(name) as T;

    /// <summary>The directive with this name, without the <c>@</c>, or null.</summary>
    public DirectiveDefinition? FindDirective(string name) => Directives.Find(name);

    /// <summary>The root of this kind of operation, or null when the schema has none.</summary>
    public ObjectType? GetRootType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The field of this name that can be selected on a type, meta-fields included; null when there is none.</summary>
    public FieldDefinition? FindField(CompositeType parent, string name)
    {
        if (name.Length > 1 && name[0] == '_' && name[1] == '_')
        {
            if (name == TypenameField.Name)
            {
                return TypenameField;
            }

            if (ReferenceEquals(parent, QueryType))
            {
                return name == SchemaField.Name ? SchemaField : name == TypeField.Name ? TypeField : null;
            }

            return null;
        }

        return (parent as FieldedType)?.Fields.Find(name);
    }

    /// <summary>
    /// The type that a document names, or null when the schema has no type of that name. A wrapping that the schema does not use
    /// is a new object each time.
    /// </summary>
    public GraphQLType? FindType(TypeNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return node switch
        {
            NamedTypeNode named => FindType(named.Name),
            ListTypeNode list => FindType(list.ElementType)?.WithoutKeepingAsList(),
            NonNullTypeNode nonNull => FindType(nonNull.NullableType)?.WithoutKeepingAsNonNull(),
            _ => throw new ArgumentException($"A type is expected, not {node.Kind}.", nameof(node)),
        };
    }

    private static FieldDefinition MetaField(string name, GraphQLType type, params ReadOnlySpan<ArgumentDefinition> arguments) =>
        new(name, type.ToString()) { Type = type, Arguments = DefinitionList.Create(arguments) };
}
