using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Api;

/// <summary>
/// Derives the public API schema from the ontology. Names and shapes are those that Hot Chocolate generates by default: root fields by
/// id and as connections, nested connections named after owner and field.
/// </summary>
internal sealed class ApiSchemaBuilder
{
    private readonly SchemaBuilder _schema = new();
    private readonly Dictionary<string, object> _connections = [];
    private readonly HashSet<EnumDefinition> _enums = [];
    private readonly HashSet<string> _scalars = [];

    public ApiSchemaBuilder(GraphOntology ontology)
    {
        Ontology = ontology;
        EntityName = ontology.Interfaces
            .Where(type => type.Set.ContainsAll(ontology.AllNodes))
            .Select(type => type.Name)
            .FirstOrDefault(ontology.AllNodes.Name);
        Orders = new BuildOrders(this);
        Connections = new BuildConnections(this);
        Elements = new BuildElementFields(this);
        Filters = new BuildFilters(this);
        Aggregates = new BuildAggregates(this);
    }

    public GraphOntology Ontology { get; }

    /// <summary>The interface of all nodes: that of the ontology if it has one, else <c>Node</c>.</summary>
    public string EntityName { get; }

    public BuildOrders Orders { get; }

    public BuildConnections Connections { get; }

    public BuildElementFields Elements { get; }

    public BuildFilters Filters { get; }

    public BuildAggregates Aggregates { get; }

    public Schema Build()
    {
        _schema.Description = "Who is related to whom, since when, and according to which source.";
        new BuildNodes(this).Build();
        new BuildRelationships(this).Build();
        new BuildTraversals(this).Build();
        new BuildSurroundings(this).Build();
        BuildDegrees.Build(this);
        new BuildRoot(this).Build();
        Orders.Build();
        Filters.Build();
        Add(Ontology.Languages);
        Add(BuildNodeTypeName.From(Ontology));
        Scalar(PropertyKind.EdtfDate);
        foreach (EnumType type in TimeArguments.Enums())
            _schema.Add(type);
        new BuildOperationFilters(this).Build(_enums);
        foreach (EnumDefinition definition in _enums)
            _schema.Add(ApiScalars.Enum(definition));
        foreach (string name in _scalars)
            _schema.Add(ApiScalars.Scalar(name));
        return _schema.Build();
    }

    public void Add(NamedType type) => _schema.Add(type);

    /// <summary>
    /// Whether a connection type of this name is still to be made. An interface and its types share the connections of one source; another
    /// source under the same name is made again, so that the schema reports the type that is defined twice.
    /// </summary>
    public bool Claim(string connection, ElementSource source)
    {
        // Each type has a copy of the derived paths of its interfaces.
        object key = source is FollowPath { Path: { } path } ? (path.Owner, path.Name) : source;
        return _connections.TryAdd(connection, key) || !_connections[connection].Equals(key);
    }

    /// <summary>The type of a property as a field.</summary>
    public TypeRef TypeOf(PropertyDefinition property)
    {
        TypeRef type = TypeRef.Of(NameOf(property));
        if (property.IsList)
            type = type.NonNull().List();
        return property.IsRequired ? type.NonNull() : type;
    }

    /// <summary>The name of the scalar of a property kind; the schema will have it.</summary>
    public string Scalar(PropertyKind kind)
    {
        string name = kind.ToString();
        _scalars.Add(name);
        return name;
    }

    public static ObjectType Object(string name, string? description, FieldDefinition[] fields, string[]? interfaces = null) => new(name)
    {
        Description = description,
        Fields = DefinitionList.Create<FieldDefinition>(fields),
        InterfaceNames = interfaces ?? [],
    };

    public static FieldDefinition Field(
        string name, TypeRef type, string? description, FieldPlanner? planner, params ArgumentDefinition[] arguments)
    {
        var field = new FieldDefinition(name, type)
        {
            Description = description,
            Arguments = DefinitionList.Create<ArgumentDefinition>(arguments),
        };
        field.Binding = planner;
        return field;
    }

    public ArgumentDefinition LanguageArgument() => new(LanguagesSlot.Argument, $"[{Ontology.Languages.Name}!]")
    {
        Description = "Languages in order of preference; before Accept-Language and the server's own order.",
    };

    private void Add(EnumDefinition definition) => _enums.Add(definition);

    /// <summary>The name of the type of a property's values; the schema will have it.</summary>
    public string NameOf(PropertyDefinition property)
    {
        switch (property.Kind)
        {
            case PropertyKind.Enum:
                Add(property.Enum!);
                return property.Enum!.Name;
            case PropertyKind.Reference:
                return property.Target!.Name;
            case PropertyKind.Text or PropertyKind.LocalizedText:
                return "String";
            case PropertyKind.Int or PropertyKind.Boolean:
                return property.Kind.ToString();
            default:
                return Scalar(property.Kind);
        }
    }
}
