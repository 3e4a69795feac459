namespace RelationsGraph.GraphQL.Types;

/// <summary>
/// Puts a schema together from definitions that name each other. The definitions become part of the schema, so each can be built
/// once. For one thread.
/// </summary>
public sealed class SchemaBuilder
{
    private readonly List<NamedType> _types = [];
    private readonly List<DirectiveDefinition> _directives = [];
    private bool _built;

    /// <summary>What the service is, for people (CommonMark); null when not said.</summary>
    public string? Description { get; set; }

    /// <summary>The name of the object type that queries start from.</summary>
    public string QueryType { get; set; } = "Query";

    /// <summary>The name of the object type that mutations start from; null for none.</summary>
    public string? MutationType { get; set; }

    /// <summary>The name of the object type that subscriptions start from; null for none.</summary>
    public string? SubscriptionType { get; set; }

    /// <summary>What whoever prepares the definitions found wrong; reported with what building finds.</summary>
    internal List<SchemaProblem> Problems { get; } = [];

    /// <summary>Adds a type. Those of the specification are there already.</summary>
    public SchemaBuilder Add(NamedType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        _types.Add(type);
        return this;
    }

    /// <summary>Adds a directive. Those of the specification are there already.</summary>
    public SchemaBuilder Add(DirectiveDefinition directive)
    {
        ArgumentNullException.ThrowIfNull(directive);
        _directives.Add(directive);
        return this;
    }

    /// <summary>Checks all rules of specification, section 3, and makes the schema.</summary>
    /// <exception cref="SchemaException">Rules are broken; it lists all of them.</exception>
    /// <exception cref="InvalidOperationException">It was built before.</exception>
    public Schema Build()
    {
        if (_built)
        {
            throw new InvalidOperationException("The definitions are part of a schema already. Make new ones for another schema.");
        }

        _built = true;
        var draft = new SchemaDraft(_types.Count + 16, Problems);
        Define(draft);
        ResolveReferences.Run(draft);
        ResolvePossibleTypes.Run(draft);
        CheckNames.Run(draft);
        CheckTypePositions.Run(draft);
        CheckInterfaces.Run(draft);
        CheckInputObjects.Run(draft);
        ResolveDefaults.Run(draft);
        ObjectType? query = Root(draft, "query", QueryType);
        ObjectType? mutation = Root(draft, "mutation", MutationType);
        ObjectType? subscription = Root(draft, "subscription", SubscriptionType);
        CheckRootsDiffer(draft, query, mutation, subscription);
        return draft.Problems.Count == 0
            ? new Schema(draft, Description, query!, mutation, subscription)
            : throw new SchemaException(draft.Problems);
    }

    private void Define(SchemaDraft draft)
    {
        foreach (ScalarType scalar in ScalarType.BuiltIns)
        {
            Define(draft, scalar);
        }

        foreach (NamedType type in IntrospectionTypes.Create())
        {
            Define(draft, type);
        }

        foreach (NamedType type in _types)
        {
            Define(draft, type);
        }

        draft.Types.Sort((x, y) => string.CompareOrdinal(x.Name, y.Name));
        draft.Directives.AddRange(BuiltInDirectives.Create());
        foreach (DirectiveDefinition directive in _directives)
        {
            if (draft.Directives.Exists(d => d.Name == directive.Name))
            {
                draft.Report(Coordinate.Of(directive), "The directive is defined twice, or the specification defines it.");
            }
            else
            {
                draft.Directives.Add(directive);
            }
        }

        draft.Directives.Sort((x, y) => string.CompareOrdinal(x.Name, y.Name));
    }

    private static void Define(SchemaDraft draft, NamedType type)
    {
        if (!draft.TypesByName.TryAdd(type.Name, type))
        {
            string other = draft.TypesByName[type.Name].IsBuiltIn ? "The specification defines a type of this name." : "The type is defined twice.";
            draft.Report(type.Name, other);
            return;
        }

        // The scalars of the specification are shared by all schemas: their names are not touched.
        string name = draft.Intern(type.Name);
        if (!ReferenceEquals(name, type.Name))
        {
            type.Name = name;
        }

        draft.Types.Add(type);
    }

    private static ObjectType? Root(SchemaDraft draft, string operation, string? name)
    {
        if (name is null)
        {
            return null;
        }

        NamedType? type = draft.TypesByName.GetValueOrDefault(name);
        if (type is not ObjectType root)
        {
            string why = type is null ? $"is not defined.{draft.SuggestType(name)}" : "is not an object type.";
            draft.Report(name, $"The root type of {operation} operations {why}");
            return null;
        }

        return root;
    }

    private static void CheckRootsDiffer(SchemaDraft draft, ObjectType? query, ObjectType? mutation, ObjectType? subscription)
    {
        if ((mutation is not null && (ReferenceEquals(mutation, query) || ReferenceEquals(mutation, subscription)))
            || (subscription is not null && ReferenceEquals(subscription, query)))
        {
            draft.Report("schema", "The root types of query, mutation and subscription operations must differ from each other.");
        }
    }
}
