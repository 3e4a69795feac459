using System.Globalization;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>How far a search goes: the greatest length of a path, or a distance.</summary>
internal sealed record PathLengthSlot : SlotConversion
{
    public static PathLengthSlot Instance { get; } = new();

    public override GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result)
    {
        long length = value.AsInt64();
        result = PlanValue.From(length);
        return length >= 1 && length <= limits.MaxPathLength ? null : argument.Fault(
            CompilerErrorCodes.PathLength,
            string.Create(CultureInfo.InvariantCulture, $"'{argument.Value.Definition.Name}' is {length}. Ask for 1 to {limits.MaxPathLength} (setting Limits:MaxPathLength)."));
    }
}
