using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>What a value of the request must be before a plan can use it. There is one for each sort of slot.</summary>
/// <remarks>Immutable and thread-safe. Two conversions are equal when they convert alike, so that slots can be shared.</remarks>
internal abstract record SlotConversion
{
    /// <summary>Turns a value into the plan's.</summary>
    /// <param name="value">A coerced value, neither absent nor null; null stays null for every slot.</param>
    /// <param name="argument">The argument it comes from, for errors.</param>
    /// <param name="limits">What a page may hold.</param>
    /// <param name="result">The plan's value.</param>
    /// <returns>Null, or what is wrong.</returns>
    public abstract GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result);

    /// <summary>As the other, for values that are judged by what else the request gives.</summary>
    /// <param name="value">As in the other.</param>
    /// <param name="argument">As in the other.</param>
    /// <param name="limits">As in the other.</param>
    /// <param name="request">The values of the request in slots before this one.</param>
    /// <param name="result">As in the other.</param>
    public virtual GraphQLError? Convert(InputValue value, PlacedArgument argument, PlanLimits limits, PlanArguments request, out PlanValue result) =>
        Convert(value, argument, limits, out result);

    /// <summary>Turns a value that may be absent or null into the plan's, for one request.</summary>
    public GraphQLError? ConvertNullable(InputValue value, PlacedArgument argument, PlanLimits limits, PlanArguments request, out PlanValue result)
    {
        result = default;
        return value.IsAbsent || value.IsNull ? null : Convert(value, argument, limits, request, out result);
    }

    /// <summary>Turns a value that may be absent or null into the plan's.</summary>
    public GraphQLError? ConvertNullable(InputValue value, PlacedArgument argument, PlanLimits limits, out PlanValue result)
    {
        result = default;
        return value.IsAbsent || value.IsNull ? null : Convert(value, argument, limits, out result);
    }
}
