using System.Globalization;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>How many groups are answered at most. How many may be made is a limit of the store.</summary>
internal sealed record GroupLimitSlot : SlotConversion
{
    public static GroupLimitSlot Instance { get; } = new();

    public override GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result)
    {
        long count = value.AsInt64();
        result = PlanValue.From(count);
        return count >= 0 ? null : argument.Fault(
            CompilerErrorCodes.PageSize,
            string.Create(CultureInfo.InvariantCulture, $"'{argument.Value.Definition.Name}' asks for {count} groups. Ask for 0 or more, or leave it out for all."));
    }
}
