using System.Globalization;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>How far a subgraph goes around its nodes; 0 for these alone.</summary>
internal sealed record DepthSlot : SlotConversion
{
    public static DepthSlot Instance { get; } = new();

    public override GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result)
    {
        long depth = value.AsInt64();
        result = PlanValue.From(depth);
        return depth >= 0 && depth <= limits.MaxPathLength ? null : argument.Fault(
            CompilerErrorCodes.PathLength,
            string.Create(CultureInfo.InvariantCulture, $"'{argument.Value.Definition.Name}' is {depth}. Ask for 0 to {limits.MaxPathLength} (setting Limits:MaxPathLength)."));
    }
}

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
