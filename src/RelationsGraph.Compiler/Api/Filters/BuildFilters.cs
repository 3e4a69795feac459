using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Api;

/// <summary>
/// The input objects of <c>where</c>: <c>CityFilterInput</c> for nodes and records, <c>CitySisterCitiesFilterInput</c> for what a field of a node
/// leads to, with the relationship under <c>edge</c>. Only their names are made with the schema; a schema has hundreds of them.
/// </summary>
internal sealed class BuildFilters(ApiSchemaBuilder builder)
{
    /// <summary>The edge of derived paths that have a time.</summary>
    private const string DerivedEdge = "DerivedEdgeFilterInput";

    private const string Suffix = "FilterInput";
    private const string ListPrefix = "ListFilterInputTypeOf";

    private readonly FilterFields _fields = new(builder);
    private readonly HashSet<string> _connections = [];

    /// <summary>Adds the filters of nodes, relationships and records.</summary>
    public void Build()
    {
        GraphOntology ontology = builder.Ontology;
        Add(Of(ontology.AllNodes.Name), () => _fields.OfNodes(ontology.AllNodes));
        foreach (NodeInterface type in ontology.Interfaces)
            Add(Of(type.Name), () => _fields.OfNodes(type.Set));
        foreach (NodeType type in ontology.NodeTypes)
            Add(Of(type.Name), () => _fields.OfNodes(type.Set));
        foreach (RelationshipType type in ontology.RelationshipTypes)
            Add(Of(type.Name), () => _fields.OfRelationship(type));
        foreach (RecordType type in ontology.RecordTypes)
        {
            Add(Of(type.Name), () => _fields.OfRecord(type));
            AddList(Of(type.Name), PlanWithdrawn.IsPossible(type));
        }

        Add(DerivedEdge, FilterFields.OfDerivedEdge);
    }

    /// <summary>Adds the filters of what a field of a node leads to.</summary>
    /// <param name="name">Owner and field.</param>
    /// <param name="nodes">The nodes it leads to.</param>
    /// <param name="source">How.</param>
    public void AddConnection(string name, NodeSet nodes, ElementSource source)
    {
        // Of two connections of one name the schema reports the types, once.
        if (!_connections.Add(name))
            return;
        string? edge = source switch
        {
            Expand expand => Of(expand.Relationship.Name),
            FollowPath { Path.TimeStep: >= 0 } => DerivedEdge,
            _ => null,
        };
        Add(Of(name), () => edge is null ? _fields.OfNodes(nodes) :
        [
            new("edge", edge) { Description = "What is asked of the relationship that leads here.", Binding = new FilterEdge() },
            .. _fields.OfNodes(nodes),
        ]);
        AddList(Of(name));
    }

    /// <summary>The filter of a type, or of owner and field.</summary>
    public static string Of(string name) => name + Suffix;

    /// <summary>The filter of many of them.</summary>
    public static string ListOf(string name) => ListPrefix + Of(name);

    /// <summary>The argument <c>where</c>.</summary>
    public static ArgumentDefinition Argument(string name) => new(FilterScope.Where, Of(name))
    {
        Description = "Only those that fulfil this. An empty object asks for nothing.",
        Structure = ArgumentStructure.Shape,
    };

    private void Add(string name, Func<InputFieldDefinition[]> fields) => builder.Add(new InputObjectType(name)
    {
        Description = "All fields that are given must hold, with `or` at least one of a list; an empty object asks for nothing.",
        LateFields = () => [.. Groups(name), .. fields()],
    });

    private static InputFieldDefinition[] Groups(string name) =>
    [
        new("and", TypeRef.Of(name).NonNull().List()) { Binding = new FilterCombination(FilterGroup.And) },
        new("or", TypeRef.Of(name).NonNull().List()) { Binding = new FilterCombination(FilterGroup.Or) },
        new("not", name) { Binding = new FilterCombination(FilterGroup.Not) },
    ];

    private void AddList(string element, bool canBeWithdrawn = false) => builder.Add(new InputObjectType(ListPrefix + element)
    {
        Description = "What is asked of related things, of all or some of them or of their number.",
        LateFields = () =>
        [
            new("all", element) { Description = "Every one fulfils this; so it is where there are none." },
            new("none", element) { Description = "None fulfils this." },
            new("some", element) { Description = "At least one fulfils this." },
            new("any", "Boolean") { Description = "Whether there are any." },
            new("count", BuildOperationFilters.Of("Int")) { Description = "How many there are." },
            new("where", element) { Description = "Only those that fulfil this are counted." },
            .. canBeWithdrawn ? new[] { new InputFieldDefinition(PlanWithdrawn.Include, "Boolean") { Description = "Whether those count too that their source has withdrawn; alone it asks for nothing." } } : [],
        ],
    });
}
