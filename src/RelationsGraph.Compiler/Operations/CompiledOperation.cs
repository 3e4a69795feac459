using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Execution;
using RelationsGraph.GraphQL.Source;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Operations;

/// <summary>An operation as a plan, and how a request's variables fill its slots.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class CompiledOperation
{
    private readonly PlanSlot[] _slots;
    private readonly DatesInOrder[] _checks;
    private readonly PlanLimits _limits;

    internal CompiledOperation(LogicalPlan plan, PlanSlot[] slots, DatesInOrder[] checks, PlanLimits limits)
    {
        Plan = plan;
        _slots = slots;
        _checks = checks;
        _limits = limits;
    }

    /// <summary>The plan.</summary>
    public LogicalPlan Plan { get; }

    /// <summary>Makes a request's variables the values of the plan's slots.</summary>
    /// <param name="variables">The coerced variables of the request.</param>
    /// <param name="arguments">Is reset for the plan and filled.</param>
    /// <param name="languages">The reader's languages, as <see cref="PlanArguments.PreferredLanguages"/>: a cursor is tied to them where its order is.</param>
    /// <returns>Empty, or what is wrong: an unusable cursor, a page too large, a null where none may be.</returns>
    public IReadOnlyList<GraphQLError> Bind(VariableValues variables, PlanArguments arguments, int[]? languages = null)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        arguments.Reset(Plan);
        arguments.PreferredLanguages = languages ?? [];
        var errors = new PlanErrors(_limits.MaxErrors);
        Span<PlanValue> values = arguments.Variables;
        PlacedArgument? resolved = null;
        InputValue argument = default;
        bool isWrong = false;
        for (int i = 0; i < _slots.Length; i++)
        {
            PlanSlot slot = _slots[i];
            if (!ReferenceEquals(slot.Place.Argument, resolved))
            {
                resolved = slot.Place.Argument;
                GraphQLError? fault = ArgumentCoercion.Resolve(resolved.Value, variables, out argument);
                isWrong = fault is not null;
                if (isWrong)
                    errors.Add(resolved.Located(fault!));
            }

            if (!isWrong && slot.Conversion.ConvertNullable(slot.Place.In(argument), resolved, _limits, arguments, out values[i]) is { } error)
                errors.Add(error);
        }

        // Only values that are each what they must be can be compared.
        for (int i = 0; i < _checks.Length && errors.All.Count == 0; i++)
        {
            if (_checks[i].Find(arguments) is { } error)
                errors.Add(error);
        }

        return errors.All;
    }
}
