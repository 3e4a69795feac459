using System.Globalization;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>The number of nodes of a subgraph.</summary>
internal sealed record SubgraphSizeSlot : SlotConversion
{
    public static SubgraphSizeSlot Instance { get; } = new();

    public override GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result)
    {
        long size = value.AsInt64();
        result = PlanValue.From(size);
        return size >= 1 && size <= limits.MaxSubgraphNodes ? null : argument.Fault(
            CompilerErrorCodes.SubgraphSize,
            string.Create(CultureInfo.InvariantCulture, $"'{argument.Value.Definition.Name}' asks for {size} nodes. Ask for 1 to {limits.MaxSubgraphNodes} (setting Limits:MaxSubgraphNodes)."));
    }
}
