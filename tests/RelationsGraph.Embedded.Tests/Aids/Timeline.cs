using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Embedded.Tests.Aids;

/// <summary>Builds timelines from the date in slot 0 to that in slot 1.</summary>
internal static class Timeline
{
    public static OrderKey[] Order { get; } = [new OrderKey(new EntryDateValue(), false), new OrderKey(new EntryKindValue(), false)];

    /// <summary>Entries with all their fields, and their cursors.</summary>
    public static EdgesField Edges { get; } = Ask.Edges(
        new CursorField(Ask.Called("cursor")),
        new EntryField(Ask.Called("entry"), [new EntryDateField(Ask.Called("date"), DateFormat.Edtf), new EntryKindField(Ask.Called("kind")), Ask.EdgeNode]));

    public static ConnectionField Of(bool isDefinite, Operand? types, PageRequest page, params ShapeField[] parts) => new(
        Ask.Called("page"), new TimelineEntries(new Operand(0), new Operand(1), isDefinite, types, TestOntology.Ontology.AllNodes), Order, page, parts);

    /// <summary>Entries as short texts: kind, date, id.</summary>
    public static EdgesField Short { get; } = new(
        Ask.Called("nodes"), [new EntryKindField(Ask.Called("k")), new EntryDateField(Ask.Called("d"), DateFormat.Edtf), Ask.EdgeNode]);
}
