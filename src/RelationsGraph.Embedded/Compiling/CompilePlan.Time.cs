using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Timelines;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Compiling;

/// <content>The time at which rows must be valid.</content>
internal sealed partial class CompilePlan
{
    private ValidMoment Moment(ValidAt at) =>
        new(at.Date, new OperandForm(_operands++, new ExpressionType(PropertyKind.EdtfDate), IsFolded: false, Places: null), at.IsDefinite);

    private TimelineRows Timeline(TimelineEntries entries) => new(
        entries, Moment(new ValidAt(entries.From, entries.IsDefinite)), Moment(new ValidAt(entries.To, entries.IsDefinite)));

    private CompiledPredicate Valid(ValidAt at, RowForm rows) => rows.Element is RecordType record
        ? new AcceptValidRecord(Moment(at), record.Ordinal)
        : new AcceptValid(Moment(at), rows.Element?.Ordinal ?? -1);
}
