using System.Globalization;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Compiler.Planning;

/// <summary>A whole number.</summary>
internal sealed record IntegerSlot : SlotConversion
{
    public static IntegerSlot Instance { get; } = new();

    public override GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result)
    {
        result = PlanValue.From(value.AsInt64());
        return null;
    }
}

/// <summary>True or false.</summary>
internal sealed record BooleanSlot : SlotConversion
{
    public static BooleanSlot Instance { get; } = new();

    public override GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result)
    {
        result = PlanValue.From(value.AsBoolean());
        return null;
    }
}

/// <summary>A date; in the plan its EDTF text, however it was written.</summary>
internal sealed record DateSlot : SlotConversion
{
    public static DateSlot Instance { get; } = new();

    public override GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result)
    {
        bool isDate = WrittenDate.TryRead(value.AsString(), out EdtfDate date, out string? error);
        result = isDate ? PlanValue.From(date.Text) : default;
        return isDate ? null : argument.Fault(CompilerErrorCodes.InvalidDate, $"A date in '{argument.Value.Definition.Name}' is none: {error}.");
    }
}

/// <summary>A list of values, as many as a filter may name; one value is a list of one. A value that can equal nothing is left out.</summary>
/// <param name="Item">What each must be.</param>
internal sealed record ListSlot(SlotConversion Item) : SlotConversion
{
    public override GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result)
    {
        InputValue[] items = value.Kind == InputValueKind.List ? value.AsList() : [value];
        result = default;
        if (items.Length > limits.MaxFilterItems)
        {
            return argument.Fault(
                CompilerErrorCodes.FilterTooLarge,
                string.Create(CultureInfo.InvariantCulture, $"A list in '{argument.Value.Definition.Name}' has {items.Length} values. Give at most {limits.MaxFilterItems} (setting Limits:MaxFilterItems)."));
        }

        var values = new List<PlanValue>(items.Length);
        foreach (InputValue item in items)
        {
            if (Item.ConvertNullable(item, argument, limits, out PlanValue converted) is { } error)
                return error;
            if (item.IsNull || !converted.IsNull)
                values.Add(converted);
        }

        result = PlanValue.From([.. values]);
        return null;
    }
}
