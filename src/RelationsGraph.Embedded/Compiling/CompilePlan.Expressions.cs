using System.Text;
using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Grouping;
using RelationsGraph.Embedded.Relating;
using RelationsGraph.Embedded.Searching;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Embedded.Timelines;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Compiling;

/// <content>Values of rows.</content>
internal sealed partial class CompilePlan
{
    /// <summary>Compiles what is read of a row.</summary>
    /// <param name="value">The value.</param>
    /// <param name="rows">What the rows are.</param>
    /// <param name="isFolded">Whether its texts are read folded.</param>
    private CompiledExpression Expression(ValueExpression value, RowForm rows, bool isFolded = false) => value switch
    {
        IdValue { Part: NodePart } => new ReadNodeId(isFolded),
        IdValue { Part: RelationshipPart part } => new ReadRelationshipId(part.Relationship.Ordinal, isFolded),
        IdValue { Part: RecordPart part } => new ReadRecordId(part.Records.Ordinal, isFolded),
        PropertyValue property => Property(property, isFolded),
        DisplayNameValue name => new ReadDisplayName(name.Languages, isFolded),
        SeriesValue series => new ReadSeries(Series(series.Series, series.Function, series.First, series.Second)),
        PathTimeValue time when rows.Path is not null => new ReadPathTime(rows.Path, time.IsEnd),
        RelatedCount count => new CountRelated(Related(count.Source, count.AtRelationship, rows)),
        RelatedValue related when related.Value is not PathTimeValue => new ReadRelated(
            Related(related.Source, related.AtRelationship, rows), Expression(related.Value, RowForm.Of(related.Source), isFolded)),
        SearchHitValue => new ReadSearchHit(),
        EntryDateValue => new ReadEntryDate(),
        EntryKindValue or EntryKindName => new ReadEntryKind(),
        ValueOfType some => new ReadOfType(some.Nodes, Expression(some.Value, rows with { Nodes = some.Nodes }, isFolded)),
        TruthValue truth => new ReadTruth(Predicate(truth.Predicate, rows)),
        NodeTypeValue => new ReadNodeType(),
        ItemValue => new ReadItem(isFolded),
        NodeTypeName => new ReadNodeTypeName(Array.ConvertAll(_ontology.NodeTypes, type => Encoding.UTF8.GetBytes(type.Name))),
        AggregateValue aggregate when _groups is not null => new ReadAggregate(_groups.Reader(aggregate.Aggregate)),
        _ => throw new InvalidOperationException($"The plan reads {value.GetType().Name} of rows that have none."),
    };

    private CompiledExpression Property(PropertyValue value, bool isFolded)
    {
        int[] slots = Slots(value, out bool isOfNode, out PropertyKind kind);
        return kind == PropertyKind.LocalizedText ? new ReadLocalizedText(slots, isOfNode, value.Languages, isFolded)
            : isOfNode ? new ReadNodeProperty(slots, isFolded)
            : new ReadElementProperty(slots[0], isFolded);
    }

    /// <summary>The slots of a property: of a node by ordinal of its type, -1 where it has none; else the only one.</summary>
    private int[] Slots(PropertyValue value, out bool isOfNode, out PropertyKind kind)
    {
        isOfNode = value.Part is NodePart;
        ElementType[] types = value.Part switch
        {
            NodePart nodes => nodes.Nodes.Types,
            RelationshipPart relationship => [relationship.Relationship],
            _ => [((RecordPart)value.Part).Records],
        };
        kind = types.Length == 0 ? PropertyKind.Text : types[0].FindProperty(value.Property)!.Kind;
        int[] slots = new int[isOfNode ? _ontology.NodeTypes.Length : 1];
        Array.Fill(slots, -1);
        foreach (ElementType type in types)
            slots[isOfNode ? type.Ordinal : 0] = _layout.Slot(type, type.FindProperty(value.Property)!);
        return slots;
    }

    private ComputeSeries Series(SeriesDefinition series, SeriesFunction function, Operand first, Operand? second) =>
        new(new CompiledSeries(series, _ontology, _layout), function, first, second);

    /// <summary>The rows of a source at a row. What its own rows must fulfil is compiled once, whatever types the row's node can have.</summary>
    private RelatedRows Related(ElementSource source, bool atRelationship, RowForm rows)
    {
        ElementSource bare = Bare(source, out Predicate where);
        RowForm found = RowForm.Of(bare);
        bool keepLayers = ReadsPathTime(where);
        if (bare is FollowPath follow)
        {
            found = found with { Path = PathOf(follow) };
            var path = new Paths.FollowPathRows(found.Path, keepLayers);
            return new RelatedRows(ByType(rows, _ => path), isAtNode: true, Filter(source, where, found), follow.Path.IsSingle);
        }

        bool isAtNode = rows.Nodes is not null && !atRelationship;
        RowSource?[] sources = isAtNode
            ? ByType(rows, type => HasSource(type, bare) ? Source(bare, new Current(type)) : null)
            : [Source(bare, new Current(rows.Element))];
        return new RelatedRows(sources, isAtNode, Filter(source, where, found));
    }

    /// <summary>Whether nodes of a type can have rows: below an interface a filter may name a reference that only some of its types have.</summary>
    private static bool HasSource(NodeType type, ElementSource source) =>
        source is not ReferencedNode reference || type.FindProperty(reference.Property.Name) is not null;

    private CompiledPredicate? Filter(ElementSource source, Predicate where, RowForm rows) =>
        source is Filtered ? Predicate(where, rows) : null;

    private RowSource?[] ByType(RowForm rows, Func<NodeType, RowSource?> make)
    {
        var sources = new RowSource?[_ontology.NodeTypes.Length];
        foreach (NodeType type in rows.Nodes?.Types ?? [])
            sources[type.Ordinal] = make(type);
        return sources;
    }
}
