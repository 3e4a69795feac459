using System.Globalization;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>How far a search goes: the greatest length of a path, or a distance.</summary>
/// <param name="Least">The least that can be asked for: 0 where the nodes that a search starts from are an answer by themselves, else 1.</param>
internal sealed record PathLengthSlot(int Least) : SlotConversion
{

    public override GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result)
    {
        long length = value.AsInt64();
        result = PlanValue.From(length);
        return length >= Least && length <= limits.MaxPathLength ? null : argument.Fault(
            CompilerErrorCodes.PathLength,
            string.Create(CultureInfo.InvariantCulture, $"'{argument.Value.Definition.Name}' is {length}. Ask for {Least} to {limits.MaxPathLength} (setting Limits:MaxPathLength)."));
    }
}
