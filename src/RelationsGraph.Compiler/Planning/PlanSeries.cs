using RelationsGraph.GraphQL.Execution;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>
/// A field computed from a series. Its arguments are a fiscal year; two of them, <c>from</c> and <c>to</c>; or <c>of</c>, an id, and then a year.
/// </summary>
internal sealed class PlanSeries(SeriesDefinition series, SeriesFunction function) : FieldPlanner
{
    public override ShapeField Plan(PlanScope scope, CollectedField field)
    {
        ArgumentValue[] arguments = scope.Arguments(field);
        Operand Year(int argument) => scope.Operand(FiscalYearSlot.Instance, arguments[argument], field)!.Value;
        (Operand first, Operand? second) = function switch
        {
            SeriesFunction.Value => (Year(0), (Operand?)null),
            SeriesFunction.Share => (Year(1), scope.Operand(IdSlot.Instance, arguments[0], field)),
            _ => (Year(0), Year(1)),
        };
        return new SeriesValueField(NameOf(field), series, function, first, second);
    }
}
