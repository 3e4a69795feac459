using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Embedded.Timelines;
using RelationsGraph.Embedded.Writers;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Compiling;

/// <content>Fields of elements and edges.</content>
internal sealed partial class CompilePlan
{
    private FieldWriter Field(ShapeField field, Current current) => field switch
    {
        LiteralField literal => new WriteLiteral(literal.Name, literal.Json),
        IdField id => Id(id, current),
        PropertyField { Property.Kind: PropertyKind.LocalizedText } text when current.Type is not null =>
            new WriteLocalizedProperty(text.Name, _layout.Slot(current.Type, text.Property), current.NodeType, AskedLanguages.From(text.Languages, _constants)),
        PropertyField { Property: { IsList: false, Kind: PropertyKind.EdtfDate }, Format: not DateFormat.Edtf } date when current.Type is not null =>
            new WriteDate(date.Name, _layout.Slot(current.Type, date.Property), current.NodeType, date.Format),
        PropertyField { Property: { IsList: false, Kind: PropertyKind.FiscalYear }, Format: not DateFormat.FiscalYear } year when current.Type is not null =>
            new WriteFiscalYear(year.Name, _layout.Slot(current.Type, year.Property), current.NodeType, year.Format),
        PropertyField property when current.Type is not null =>
            new WriteProperty(property.Name, _layout.Slot(current.Type, property.Property), current.NodeType),
        ComputedValueField { Computation: Computation.DisplayName } name when current.Type is NodeType =>
            new WriteDisplayName(name.Name, AskedLanguages.From(name.Languages, _constants)),
        SeriesValueField value when current.Type is NodeType type && value.Series.Nodes.Contains(type.Ordinal) =>
            new WriteSeriesValue(value.Name, Series(value.Series, value.Function, value.First, value.Second)),
        ObjectField item => Object(item, current),
        ListField list => new WriteList(list.Name, Source(list.Source, current), ShapeOf(list.Shape, TypeOf(list.Source))),
        ConnectionField connection => Connection(connection, current),
        CursorField cursor when current.Cursor is not null => new WriteCursor(cursor.Name, current.Cursor, current.Path is not null),
        EdgeNodeField node when current.Cursor is not null => new WriteEdgeNode(node.Name, ShapeOf(node.Shape, null)),
        PathsField paths => new WriteExplained(paths.Name, Paths(paths)),
        SearchMatchField match when current.Cursor is not null => new WriteSearchMatch(match.Name, match.IsRank),
        HighlightsField highlights when current.Cursor is not null => new WriteHighlights(highlights),
        EntryField entry when current.Cursor is not null => new WriteEntry(entry.Name, Fields(entry.Fields, current)),
        EntryDateField date when current.Cursor is not null => new WriteEntryDate(date.Name, date.Format),
        EntryKindField kind when current.Cursor is not null => new WriteEntryKind(kind.Name),
        _ when current.Path is not null => PathField(field),
        _ => new WriteExplained(field.Name, SurroundingsOf(field, current) ?? throw Misplaced(field, current)),
    };

    private static FieldWriter Id(IdField id, Current current) => current.Type switch
    {
        NodeType => new WriteNodeId(id.Name),
        RelationshipType type => new WriteRelationshipId(id.Name, type.Ordinal),
        RecordType type => new WriteRecordId(id.Name, type.Ordinal),
        _ => throw Misplaced(id, current),
    };

    private FieldWriter Object(ObjectField field, Current current)
    {
        RowSource source = Source(field.Source, current);
        Shape shape = ShapeOf(field.Shape, TypeOf(field.Source));
        return source is SingleSource single ? new WriteSingle(field.Name, single, shape) : new WriteObject(field.Name, source, shape);
    }

    /// <summary>Compiles a shape.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="type">The type of all its elements when they are relationships or records.</param>
    private Shape ShapeOf(ElementShape shape, ElementType? type) => shape.Kind == ElementKind.Node
        ? new NodeShape(Array.ConvertAll(_ontology.NodeTypes, node => NodeFields(shape.ForType(node.Ordinal), node)))
        : new RowShape(Fields(shape.ForType(type!.Ordinal), new Current(type)));
}
