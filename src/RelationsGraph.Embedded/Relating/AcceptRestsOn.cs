using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Relating;

/// <summary>An observation that a series' value is computed from fulfils a predicate.</summary>
/// <param name="series">The series.</param>
/// <param name="value">What is computed from it.</param>
/// <param name="observation">What is asked of the observation.</param>
internal sealed class AcceptRestsOn(CompiledSeries series, SeriesValue value, CompiledPredicate observation) : CompiledPredicate
{
    /// <inheritdoc/>
    public override bool Accepts(Run run, int element, int node)
    {
        PlanValue first = run.Arguments[value.First];
        if (first.IsNull || !series.Nodes.Contains(run.Snapshot.Types.TypeOf(node)))
            return false;
        if (Fulfils(run, node, (int)first.Integer))
            return true;
        if (value.Second is not { } other || run.Arguments[other] is not { IsNull: false } second)
            return false;
        if (value.Function != SeriesFunction.Share)
            return Fulfils(run, node, (int)second.Integer);
        int whole = NodeByIdRow.Find(run, second, series.Nodes);
        return whole >= 0 && Fulfils(run, whole, (int)first.Integer);
    }

    private bool Fulfils(Run run, int node, int year) =>
        series.TryRead(run, node, year, out _, out int stated) && stated >= 0 && observation.Accepts(run, stated, stated);
}
