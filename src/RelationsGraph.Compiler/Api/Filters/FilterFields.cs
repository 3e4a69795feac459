using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Api;

/// <summary>
/// The fields of filters: one for each field of nodes, relationships and records, under its name. They are not described again: there are as many as
/// fields times places where they can be asked for, and a tool shows the field of the same name.
/// </summary>
internal sealed class FilterFields(ApiSchemaBuilder builder)
{
    private GraphOntology Ontology => builder.Ontology;

    /// <summary>What can be asked of nodes of a set: a node type, an interface, or all nodes.</summary>
    public InputFieldDefinition[] OfNodes(NodeSet nodes)
    {
        var part = new NodePart(nodes);
        var fields = new List<InputFieldDefinition> { Id(part) };
        NodeInterface? shared = Ontology.FindInterface(nodes.Name);
        NodeType? type = Ontology.FindNodeType(nodes.Name);
        if (type is null)
            fields.AddRange(ByType(nodes));
        fields.AddRange((type?.Computed ?? shared?.Computed ?? []).Select(Computed));
        fields.AddRange((type?.Properties ?? shared?.Properties ?? []).Select(property => Property(part, property)));
        var owners = new HashSet<string>((type?.Interfaces ?? shared?.Interfaces ?? []).Select(owner => owner.Name)) { nodes.Name };
        fields.AddRange(Ontology.RecordTypes.Where(records => owners.Overlaps(records.Owners)).Select(records => Records(records, false)));
        fields.AddRange((type?.Paths ?? shared?.Paths ?? []).Select(Path));
        foreach (RelationshipType relationship in Ontology.RelationshipTypes)
        {
            fields.AddRange(End(relationship, Direction.Out, owners));
            fields.AddRange(End(relationship, Direction.In, owners));
        }

        return [.. fields];
    }

    /// <summary>What can be asked of relationships of a type.</summary>
    public InputFieldDefinition[] OfRelationship(RelationshipType type)
    {
        var part = new RelationshipPart(type);
        return
        [
            Id(part),
            .. type.Properties.Select(property => Property(part, property)),
            .. Ontology.RecordTypes.Where(records => records.OwnedByRelationships).Select(records => Records(records, true)),
        ];
    }

    /// <summary>What can be asked of records of a type.</summary>
    public InputFieldDefinition[] OfRecord(RecordType type)
    {
        var part = new RecordPart(type);
        return
        [
            .. type.IdPrefix is null ? [] : new[] { Id(part) },
            .. type.Properties.Select(property => Property(part, property)),
            .. Ontology.RecordTypes.Where(records => records.OwnerRecords.Contains(type)).Select(records => Records(records, false)),
        ];
    }

    /// <summary>What can be asked of the edge of a derived path.</summary>
    public static InputFieldDefinition[] OfDerivedEdge()
    {
        static InputFieldDefinition Time(string name, bool isEnd) =>
            Value(name, BuildOperationFilters.Of(ApiScalars.Date), (filter, place) => new PathTimeValue(isEnd));
        return [Time("since", false), Time("until", true)];
    }

    private IEnumerable<InputFieldDefinition> ByType(NodeSet nodes)
    {
        yield return new InputFieldDefinition("nodeType", BuildOperationFilters.Of(BuildNodeTypeName.Name))
        {
            Binding = new FilterNodeType(Ontology),
        };
        foreach (NodeType type in nodes.Types)
        {
            yield return new InputFieldDefinition("as" + type.Name, BuildFilters.Of(type.Name))
            {
                Binding = new FilterAsType(type.Set),
            };
        }
    }

    private static InputFieldDefinition Id(RowPart part) =>
        Value("id", BuildOperationFilters.Of("Id"), (filter, place) => new IdValue(part));

    private static InputFieldDefinition Property(RowPart part, PropertyDefinition property)
    {
        if (property.Kind == PropertyKind.Reference)
        {
            return new InputFieldDefinition(property.Name, BuildFilters.Of(property.Target!.Name))
            {
                Binding = new FilterOne(new ReferencedNode(property)),
            };
        }

        ExpressionType type = property.Kind == PropertyKind.LocalizedText ? ExpressionType.Text : new(property.Kind, property.Scale, property.Enum);
        string operators = BuildOperationFilters.Of(property);
        if (property.IsList)
        {
            return new InputFieldDefinition(property.Name, operators)
            {
                Binding = new FilterItems(new PropertyValue(part, property.Name, type)),
            };
        }

        return Value(property.Name, operators, (filter, place) => new PropertyValue(
            part, property.Name, type, property.Kind == PropertyKind.LocalizedText ? Languages(filter, place) : null));
    }

    private static InputFieldDefinition Computed(ComputedField field)
    {
        if (field.Series is not { } series)
            return Value(field.Name, BuildOperationFilters.Of("LocalizedString"), (filter, place) => new DisplayNameValue(Languages(filter, place)));
        SeriesFunction function = BuildElementFields.FunctionOf(field.Computation);
        int scale = function is SeriesFunction.Value or SeriesFunction.Change ? series.Scale : SeriesDefinition.RatioScale;
        var type = new ExpressionType(PropertyKind.Decimal, scale);
        return Value(field.Name, BuildOperationFilters.Of(function), (filter, place) =>
        {
            Operand Year(string name) => filter.Operand(FiscalYearSlot.Instance, place.Field(name)!);
            return function switch
            {
                SeriesFunction.Value => new SeriesValue(series, function, Year("fiscalYear"), null, type),
                SeriesFunction.Share => new SeriesValue(series, function, Year("fiscalYear"), filter.Operand(IdSlot.Instance, place.Field("of")!), type),
                _ => new SeriesValue(series, function, Year("from"), Year("to"), type),
            };
        });
    }

    private static Operand? Languages(FilterScope filter, ArgumentPlace place)
    {
        filter.Scope.ReadLanguages();
        return place.Field("lang") is { } languages ? filter.Operand(LanguagesSlot.Instance, languages) : null;
    }

    private static InputFieldDefinition Value(string name, string type, Func<FilterScope, ArgumentPlace, ValueExpression> value) =>
        new(name, type) { Binding = new FilterValue(value) };

    private static InputFieldDefinition Records(RecordType type, bool atRelationship) => new(type.Field, BuildFilters.ListOf(type.Name))
    {
        Binding = new FilterRelated(new OwnedRecords(type), atRelationship),
    };

    private static InputFieldDefinition Path(DerivedPath path) => path.IsSingle
        ? new(path.Name, BuildFilters.Of(path.End.Name)) { Binding = new FilterOne(new FollowPath(path)) }
        : new(path.Name, BuildFilters.ListOf(ConnectionNames.Of(path))) { Binding = new FilterRelated(new FollowPath(path), false) };

    private IEnumerable<InputFieldDefinition> End(RelationshipType type, Direction direction, HashSet<string> owners)
    {
        RelationshipEnd start = type.Start(direction);
        if (ConnectionNames.OwnerOf(Ontology, start, owners) is not { } owner)
            yield break;
        var expand = new Expand(type, direction);
        if (!start.IsSingle)
        {
            yield return new InputFieldDefinition(start.Field, BuildFilters.ListOf(ConnectionNames.Of(start, owner)))
            {
                Binding = new FilterRelated(expand, false),
            };
            yield break;
        }

        yield return new InputFieldDefinition(start.Field, BuildFilters.Of(type.End(direction).Nodes.Name)) { Binding = new FilterOne(expand) };
        yield return new InputFieldDefinition(start.Field + "Relationship", BuildFilters.Of(type.Name))
        {
            Binding = new FilterOne(expand),
        };
    }
}
