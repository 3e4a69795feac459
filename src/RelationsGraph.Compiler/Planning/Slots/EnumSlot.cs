using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>A value of an enum; in the plan its ordinal.</summary>
internal sealed record EnumSlot : SlotConversion
{
    public static EnumSlot Instance { get; } = new();

    public override GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result)
    {
        result = PlanValue.From((long)value.AsEnum().Ordinal);
        return null;
    }
}

/// <summary>A list of values of an enum, as ordinals.</summary>
internal sealed record EnumsSlot : SlotConversion
{
    public static EnumsSlot Instance { get; } = new();

    public override GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result)
    {
        result = PlanValue.From(Array.ConvertAll(value.AsList(), item => PlanValue.From((long)item.AsEnum().Ordinal)));
        return null;
    }
}
