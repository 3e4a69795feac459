using System.Globalization;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>The number of elements of a page.</summary>
internal sealed record PageSizeSlot : SlotConversion
{
    public static PageSizeSlot Instance { get; } = new();

    public override GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result)
    {
        long size = value.AsInt64();
        result = PlanValue.From(size);
        return size >= 0 && size <= limits.MaxPageSize ? null : TooMany(size, argument, limits);
    }

    public static GraphQLError TooMany(long count, PlacedArgument argument, PlanLimits limits) => argument.Fault(
        CompilerErrorCodes.PageSize,
        string.Create(CultureInfo.InvariantCulture, $"'{argument.Value.Definition.Name}' asks for {count} elements. Ask for 0 to {limits.MaxPageSize} (setting Limits:MaxPageSize)."));
}

/// <summary>The number of elements from the start, beside one from the end: only null is not refused.</summary>
internal sealed record NoPageSizeSlot : SlotConversion
{
    public static NoPageSizeSlot Instance { get; } = new();

    public override GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result)
    {
        result = default;
        return argument.Fault(
            CompilerErrorCodes.PageArguments, "A page is asked for from both ends. Give 'first' to go forward or 'last' to go backward, not both.");
    }
}
