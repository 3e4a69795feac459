using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Api;

/// <summary>
/// The input types of <c>order</c>, named as Hot Chocolate names them: <c>CitySortInput</c> for nodes, <c>CitySisterCitiesSortInput</c> for a nested
/// connection, whose fields are those of its nodes and <c>edge</c>. Only their names are made at start.
/// </summary>
internal sealed class BuildOrders(ApiSchemaBuilder builder)
{
    /// <summary>The enum of directions.</summary>
    public const string Directions = "SortEnumType";

    private const string Suffix = "SortInput";
    private const string Count = "Count";
    private const string PathTime = "PathTime";
    private const string Text = "Text";

    private readonly Dictionary<string, OrderableNodes> _nodes = [];
    private readonly HashSet<string> _connections = [];

    /// <summary>The types that do not belong to one connection.</summary>
    public void Build()
    {
        GraphOntology ontology = builder.Ontology;
        builder.Add(new EnumType(Directions)
        {
            Description = "The direction of an order. What has no value comes last in ascending and first in descending order.",
            Values = DefinitionList.Create<EnumValueDefinition>(
            [
                new EnumValueDefinition("ASC") { Description = "The least first." },
                new EnumValueDefinition("DESC") { Description = "The greatest first." },
            ]),
        });
        Add(ontology.AllNodes.Name, () => [Id(), .. ByType(ontology.AllNodes)]);
        foreach (NodeInterface type in ontology.Interfaces)
            AddNodes(new OrderableNodes(type.Name, type.Properties, type.Computed, type.Paths, Owners(type.Name, type.Interfaces)));
        foreach (NodeType type in ontology.NodeTypes)
            AddNodes(new OrderableNodes(type.Name, type.Properties, type.Computed, type.Paths, Owners(type.Name, type.Interfaces)));
        foreach (RelationshipType type in ontology.RelationshipTypes)
            Add(type.Name, () => FieldsOf(type));
        Add(PathTime, () =>
        [
            Field("since", new OrderByValue(_ => new PathTimeValue(IsEnd: false))),
            Field("until", new OrderByValue(_ => new PathTimeValue(IsEnd: true))),
        ]);
        Add(Text, () => [new InputFieldDefinition(OrderByText.Languages, $"[{ontology.Languages.Name}!]!") { Description = "Languages in order of preference, before the reader's." }, DirectionField()]);
    }

    /// <summary>The argument of a connection.</summary>
    /// <param name="name">The name of the node set of a root connection, or that of a nested connection, without suffix.</param>
    public static ArgumentDefinition Argument(string name) => new(PlanConnection.Order, TypeRef.Of(name + Suffix).NonNull().List())
    {
        Description = "The keys of the order, one in each item; without any by id, which also breaks ties.",
        Structure = ArgumentStructure.Choices,
    };

    /// <summary>The types of a nested connection: for its own order, and for an order by how many it has.</summary>
    /// <param name="name">The name of the connection without its suffix.</param>
    /// <param name="nodes">Its nodes.</param>
    /// <param name="source">What leads to them.</param>
    public void AddConnection(string name, NodeSet nodes, ElementSource source)
    {
        // That two sources have one name is reported of their connection types.
        if (!_connections.Add(name))
            return;
        Add(name, () => EdgeOf(source) is not { } edge ? FieldsOf(nodes) : [.. FieldsOf(nodes), Field("edge", OrderByEdge.Instance, edge)]);
        Add(name + Count, () =>
        [
            new InputFieldDefinition(OrderByCount.Count, Directions + "!") { Description = "The direction." },
            new InputFieldDefinition(FilterScope.Where, BuildFilters.Of(name)) { Description = "Which of them count." },
        ]);
    }

    /// <summary>The order of what lies between a row and its owner; null when there is nothing to order by.</summary>
    private static string? EdgeOf(ElementSource source) => source switch
    {
        Expand expand => expand.Relationship.Name,
        FollowPath { Path.TimeStep: >= 0 } => PathTime,
        _ => null,
    };

    private void AddNodes(OrderableNodes nodes)
    {
        _nodes.Add(nodes.Name, nodes);
        Add(nodes.Name, () => FieldsOf(nodes));
        foreach (ComputedField field in nodes.Computed)
        {
            if (field.Series is not null)
                Add(SeriesType(nodes.Name, field), () => [.. builder.Elements.SeriesArguments(field.Computation).Select(Argument), DirectionField()]);
        }
    }

    private static HashSet<string> Owners(string name, NodeInterface[] interfaces) => [name, .. interfaces.Select(type => type.Name)];

    private void Add(string name, Func<InputFieldDefinition[]> fields) =>
        builder.Add(new InputObjectType(name + Suffix) { Description = "One key of an order.", LateFields = fields });

    private InputFieldDefinition[] FieldsOf(NodeSet nodes) => _nodes.TryGetValue(nodes.Name, out OrderableNodes? type) ? FieldsOf(type) : [Id()];

    private static InputFieldDefinition[] FieldsOf(RelationshipType type) =>
    [
        Field("id", new OrderByValue(row => new IdValue(new RelationshipPart(row.Relationship!)))),
        .. type.Properties.SelectMany(property => Property(property, row => new RelationshipPart(row.Relationship!))),
    ];

    private InputFieldDefinition[] FieldsOf(OrderableNodes type)
    {
        var fields = new List<InputFieldDefinition> { Id() };
        if (builder.Ontology.FindInterface(type.Name) is { } shared)
            fields.AddRange(ByType(shared.Set));
        foreach (ComputedField field in type.Computed)
            fields.AddRange(field.Series is { } series ? [Series(type.Name, field, series)] : Texts(field.Name, (_, languages) => new DisplayNameValue(languages)));
        foreach (PropertyDefinition property in type.Properties)
            fields.AddRange(Property(property, row => new NodePart(row.Nodes)));
        foreach (DerivedPath path in type.Paths)
        {
            fields.Add(path.IsSingle
                ? Field(path.Name, new OrderThrough(new FollowPath(path), path.End, null), path.End.Name)
                : Field(path.Name, new OrderByCount(new FollowPath(path)), ConnectionNames.Of(path) + Count));
        }

        foreach (RelationshipType relationship in builder.Ontology.RelationshipTypes)
        {
            AddEnd(fields, type, relationship, Direction.Out);
            AddEnd(fields, type, relationship, Direction.In);
        }

        return [.. fields];
    }

    /// <summary>What one type of several has.</summary>
    private static IEnumerable<InputFieldDefinition> ByType(NodeSet nodes) =>
        nodes.Types.Select(type => Field("as" + type.Name, new OrderAsType(type.Set), type.Name));

    private void AddEnd(List<InputFieldDefinition> fields, OrderableNodes type, RelationshipType relationship, Direction direction)
    {
        RelationshipEnd start = relationship.Start(direction);
        if (ConnectionNames.OwnerOf(builder.Ontology, start, type.Owners) is not { } owner)
            return;
        NodeSet end = relationship.End(direction).Nodes;
        if (!start.IsSingle)
        {
            fields.Add(Field(start.Field, new OrderByCount(new Expand(relationship, direction)), ConnectionNames.Of(start, owner) + Count));
            return;
        }

        fields.Add(Field(start.Field, new OrderThrough(new Expand(relationship, direction), end, null), end.Name));
        fields.Add(Field(
            start.Field + "Relationship", new OrderThrough(new RelationshipsOf(relationship, direction), end, relationship), relationship.Name));
    }

    private static InputFieldDefinition Id() => Field("id", new OrderByValue(row => new IdValue(new NodePart(row.Nodes))));

    /// <summary>A property, if a cursor can carry its values.</summary>
    private static IEnumerable<InputFieldDefinition> Property(PropertyDefinition property, Func<OrderedRow, RowPart> part)
    {
        if (property.IsList || property.Kind == PropertyKind.Reference || property.MaxLength > PageCursor.MaxTextLength)
            return [];
        if (property.Kind == PropertyKind.LocalizedText)
            return Texts(property.Name, (row, languages) => new PropertyValue(part(row), property.Name, ExpressionType.Text, languages));
        var type = new ExpressionType(property.Kind, property.Scale, property.Enum);
        return [Field(property.Name, new OrderByValue(row => new PropertyValue(part(row), property.Name, type)))];
    }

    /// <summary>A text that depends on the reader: in the reader's languages under its own name, in languages of choice under another.</summary>
    private static IEnumerable<InputFieldDefinition> Texts(string name, Func<OrderedRow, Operand?, ValueExpression> read) =>
    [
        Field(name, new OrderByText(read, hasArguments: false)),
        Field(name + "In", new OrderByText(read, hasArguments: true), Text),
    ];

    private static InputFieldDefinition Series(string owner, ComputedField field, SeriesDefinition series) => Field(
        field.Name,
        new OrderByArguments((scope, _, place) => PlanSeries.Value(scope, series, BuildElementFields.FunctionOf(field.Computation), place)),
        SeriesType(owner, field));

    /// <summary>The type of the order by a number of a series, of a node type or interface.</summary>
    public static string SeriesInput(string owner, ComputedField field) => SeriesType(owner, field) + Suffix;

    private static string SeriesType(string owner, ComputedField field) => owner + ConnectionNames.Pascal(field.Name);

    private static InputFieldDefinition Argument((string Name, TypeRef Type, string Description) argument) =>
        new(argument.Name, argument.Type) { Description = argument.Description };

    private static InputFieldDefinition DirectionField() => new(OrderByArguments.Direction, Directions + "!") { Description = "The direction." };

    private static InputFieldDefinition Field(string name, OrderField field, string? type = null) =>
        new(name, TypeRef.Of(type is null ? Directions : type + Suffix)) { Binding = field };

    /// <summary>What the order input of a node type or interface is made from.</summary>
    private sealed record OrderableNodes(string Name, PropertyDefinition[] Properties, ComputedField[] Computed, DerivedPath[] Paths, HashSet<string> Owners);
}
