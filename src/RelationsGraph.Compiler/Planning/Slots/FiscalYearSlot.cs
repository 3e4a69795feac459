using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Compiler.Planning;

/// <summary>A fiscal year; in the plan the calendar year it begins in.</summary>
internal sealed record FiscalYearSlot : SlotConversion
{
    public static FiscalYearSlot Instance { get; } = new();

    public override GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result)
    {
        // The scalar lets nothing else through.
        _ = WrittenFiscalYear.TryRead(value.AsString(), out FiscalYear year, out _);
        result = PlanValue.From(year.Year);
        return null;
    }
}
