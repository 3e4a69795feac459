using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Timelines;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Compiling;

/// <content>The time at which rows must be valid.</content>
internal sealed partial class CompilePlan
{
    private ValidMoment Moment(ValidAt at)
    {
        ValidMoment moment = Date(at.Date, at.IsDefinite);
        if (at.IsDefinite)
            _needs.Add(moment.Prepare);
        return moment;
    }

    private ValidMoment Date(Operand date, bool isDefinite) =>
        new(date, new OperandForm(_operands++, new ExpressionType(PropertyKind.EdtfDate), IsFolded: false, Places: null), isDefinite);

    private TimelineRows Timeline(TimelineEntries entries) => new(entries, Date(entries.From, entries.IsDefinite), Date(entries.To, entries.IsDefinite));

    private CompiledPredicate Valid(ValidAt at, RowForm rows) => rows.Element is RecordType record
        ? new AcceptValidRecord(Moment(at), record.Ordinal)
        : new AcceptValid(Moment(at), rows.Element?.Ordinal ?? -1);
}
