using System.Globalization;
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
