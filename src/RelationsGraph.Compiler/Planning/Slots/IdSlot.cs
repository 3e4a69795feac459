using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>An id.</summary>
internal sealed record IdSlot : SlotConversion
{
    public static IdSlot Instance { get; } = new();

    public override GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result)
    {
        result = PlanValue.From(value.AsString());
        return null;
    }
}

/// <summary>A list of ids, as many as a page may hold.</summary>
internal sealed record IdsSlot : SlotConversion
{
    public static IdsSlot Instance { get; } = new();

    public override GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result)
    {
        InputValue[] ids = value.AsList();
        result = PlanValue.From(Array.ConvertAll(ids, id => PlanValue.From(id.AsString())));
        return ids.Length <= limits.MaxPageSize ? null : PageSizeSlot.TooMany(ids.Length, argument, limits);
    }
}
