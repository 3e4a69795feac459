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
        var arguments = new NamedArguments(scope, field);
        (Operand first, Operand? second) = Arguments(function, (name, conversion) => arguments.Operand(conversion, name)!.Value);
        return new SeriesValueField(NameOf(field), series, function, first, second);
    }

    /// <summary>The same value where it stands in an input object whose fields are named as the arguments.</summary>
    /// <param name="scope">The operation being planned.</param>
    /// <param name="series">The series.</param>
    /// <param name="function">What is computed from it.</param>
    /// <param name="place">The input object.</param>
    public static SeriesValue Value(PlanScope scope, SeriesDefinition series, SeriesFunction function, ArgumentPlace place)
    {
        (Operand first, Operand? second) = Arguments(function, (name, conversion) => scope.Operand(conversion, place.Field(name)!));
        int scale = function is SeriesFunction.Value or SeriesFunction.Change ? series.Scale : SeriesDefinition.RatioScale;
        return new SeriesValue(series, function, first, second, new ExpressionType(PropertyKind.Decimal, scale));
    }

    private static (Operand First, Operand? Second) Arguments(SeriesFunction function, Func<string, SlotConversion, Operand> argument) => function switch
    {
        SeriesFunction.Value => (argument("fiscalYear", FiscalYearSlot.Instance), null),
        SeriesFunction.Share => (argument("fiscalYear", FiscalYearSlot.Instance), argument("of", IdSlot.Instance)),
        _ => (argument("from", FiscalYearSlot.Instance), argument("to", FiscalYearSlot.Instance)),
    };
}
