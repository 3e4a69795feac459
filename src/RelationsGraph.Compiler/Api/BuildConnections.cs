using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Compiler.Api;

/// <summary>Connections after the Relay specification: each has a connection type and an edge type of its own.</summary>
internal sealed class BuildConnections(ApiSchemaBuilder builder)
{
    /// <summary>The name of the type of <c>pageInfo</c>.</summary>
    public const string PageInfo = "PageInfo";

    /// <summary>The name of the type of relative cursors.</summary>
    public const string PageCursor = "PageCursor";

    private const string PageCursors = $"[{PageCursor}!]!";

    private readonly Dictionary<string, DefinitionList<ArgumentDefinition>> _arguments = [];

    /// <summary>A root connection over all nodes of a set.</summary>
    public FieldDefinition Root(string field, NodeSet nodes) => Connection(
        field, ConnectionNames.Pascal(field), nodes, $"All nodes of type {nodes.Name}, by id.", new ScanNodes(nodes), NodeEdge);

    /// <summary>A relationship seen from one end.</summary>
    public FieldDefinition Related(RelationshipType type, Direction direction, string owner) => Connection(
        type.Start(direction).Field,
        ConnectionNames.Of(type.Start(direction), owner),
        type.End(direction).Nodes,
        BuildRelationships.Describe(type, direction),
        new Expand(type, direction),
        nodes => RelationshipEdge(type, nodes));

    /// <summary>A derived path.</summary>
    public FieldDefinition Derived(DerivedPath path) => Connection(
        path.Name,
        ConnectionNames.Of(path),
        path.End,
        path.Description,
        new FollowPath(path),
        nodes => DerivedEdge(path, nodes));

    public static FieldDefinition[] PageInfoFields() =>
    [
        ApiSchemaBuilder.Field("hasNextPage", "Boolean!", "Whether there is more after this page.", new PlanPageFact(PageFact.HasNextPage)),
        ApiSchemaBuilder.Field("hasPreviousPage", "Boolean!", "Whether there is more before this page.", new PlanPageFact(PageFact.HasPreviousPage)),
        ApiSchemaBuilder.Field("startCursor", "String", "The cursor of the first element; null when the page is empty.", new PlanPageFact(PageFact.StartCursor)),
        ApiSchemaBuilder.Field("endCursor", "String", "The cursor of the last element; null when the page is empty.", new PlanPageFact(PageFact.EndCursor)),
        ApiSchemaBuilder.Field("forwardCursors", PageCursors, "Where the next pages begin: cursors for `after`.", new PlanRelativeCursors(isForward: true)),
        ApiSchemaBuilder.Field("backwardCursors", PageCursors, "Where the previous pages end: cursors for `before`, together with `last`.", new PlanRelativeCursors(isForward: false)),
    ];

    /// <summary>The fields of a relative cursor.</summary>
    public static FieldDefinition[] PageCursorFields() =>
    [
        ApiSchemaBuilder.Field("page", "Int!", "The number of the page, from 1.", new PlanPageNumber()),
        ApiSchemaBuilder.Field("cursor", "String!", "The cursor.", new PlanCursor()),
    ];

    private FieldDefinition Connection(
        string field, string name, NodeSet nodes, string? description, ElementSource source, Func<NodeSet, IEnumerable<FieldDefinition>> edge)
    {
        string connection = name + "Connection", edgeType = name + "Edge";
        if (builder.Claim(connection, source))
        {
            builder.Add(ApiSchemaBuilder.Object(connection, "A page of a connection.",
            [
                ApiSchemaBuilder.Field("pageInfo", PageInfo + "!", "Where this page lies.", new PlanPageInfo()),
                ApiSchemaBuilder.Field("edges", TypeRef.Of(edgeType).NonNull().List(), "The elements of the page with what joins them.", new PlanEdges()),
                ApiSchemaBuilder.Field("nodes", TypeRef.Of(nodes.Name).NonNull().List(), "The nodes of the page.", new PlanNodes(nodes)),
                ApiSchemaBuilder.Field("totalCount", "Int!", "How many elements there are in all.", new PlanTotalCount()),
                .. builder.Aggregates.Fields(connection, name, nodes, source),
            ]));
            if (source is not ScanNodes)
                builder.Filters.AddConnection(name, nodes, source);
            builder.Add(ApiSchemaBuilder.Object(edgeType, "An element of a page.", [.. edge(nodes)]));
            if (source is not ScanNodes)
                builder.Orders.AddConnection(name, nodes, source);
        }

        return new FieldDefinition(field, connection)
        {
            Description = description,
            Arguments = Shared(source is ScanNodes ? nodes.Name : name),
            Binding = new PlanConnection(source, nodes),
        };
    }

    /// <summary>The arguments of a connection with those of time. Fields of many types lead to one connection, and their arguments are the same objects.</summary>
    private DefinitionList<ArgumentDefinition> Shared(string name)
    {
        if (!_arguments.TryGetValue(name, out DefinitionList<ArgumentDefinition>? arguments))
            _arguments.Add(name, arguments = [.. Arguments(name), .. TimeArguments.Valid()]);
        return arguments;
    }

    /// <summary>The arguments of a connection.</summary>
    /// <param name="name">What its filter and its order are named after.</param>
    public static ArgumentDefinition[] Arguments(string name) => [BuildFilters.Argument(name), BuildOrders.Argument(name), .. PageArguments()];

    /// <summary>The arguments that say which page is wanted.</summary>
    public static ArgumentDefinition[] PageArguments() =>
    [
        new(PlanConnection.First, "Int") { Description = "How many elements at most, from the start. Not together with `last`." },
        new(PlanConnection.After, "String") { Description = "Go on after the element with this cursor." },
        new(PlanConnection.Last, "Int")
        {
            Description = "How many elements at most, from the end. Not together with `first`.",
            Structure = ArgumentStructure.Shape,
        },
        new(PlanConnection.Before, "String") { Description = "Stop before the element with this cursor." },
    ];

    private static IEnumerable<FieldDefinition> NodeEdge(NodeSet nodes) =>
    [
        ApiSchemaBuilder.Field("cursor", "String!", "Marks this element for `after` and `before`.", new PlanCursor()),
        ApiSchemaBuilder.Field("node", TypeRef.Of(nodes.Name).NonNull(), "The node.", new PlanEdgeNode(nodes)),
    ];

    private IEnumerable<FieldDefinition> RelationshipEdge(RelationshipType type, NodeSet nodes) =>
    [
        .. NodeEdge(nodes),
        BuildElementFields.Id("relationship"),
        .. type.Properties.Select(builder.Elements.Property),
        .. builder.Elements.RecordsOfRelationships(),
    ];

    private IEnumerable<FieldDefinition> DerivedEdge(DerivedPath path, NodeSet nodes)
    {
        IEnumerable<FieldDefinition> fields =
        [
            .. NodeEdge(nodes),
            ApiSchemaBuilder.Field("via", TypeRef.Of(builder.EntityName).NonNull().List(), "The nodes passed, by since, then id; null beside the error where too many ways lead here.", new PlanVia(path.Passed)),
            ApiSchemaBuilder.Field("paths", TypeRef.Of(BuildRelationships.Path).NonNull().List(), "The ways that lead here; null beside the error where they are too many.", new PlanWays()),
        ];
        return path.TimeStep < 0 ? fields : fields
            .Append(ApiSchemaBuilder.Field("since", ApiScalars.Date, "From when on it holds; of several ways the earliest.", new PlanPathTime(false), TimeArguments.FormatOf(DateFormat.Edtf)))
            .Append(ApiSchemaBuilder.Field("until", ApiScalars.Date, "Until when it holds; null while open.", new PlanPathTime(true), TimeArguments.FormatOf(DateFormat.Edtf)));
    }
}
