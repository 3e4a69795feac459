using RelationsGraph.GraphQL.Execution;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>
/// The arguments of one field, by name: whoever adds an argument moves no other. Each is looked for when it is asked for, since nearly all of
/// the arguments that a field has are not given.
/// </summary>
/// <param name="scope">The operation.</param>
/// <param name="field">The field.</param>
internal readonly struct NamedArguments(PlanScope scope, CollectedField field)
{
    /// <summary>The operation.</summary>
    public PlanScope Scope => scope;

    /// <summary>When things must be valid where the field stands; null for no condition.</summary>
    public ValidAt? Valid => scope.Valid;

    /// <summary>An argument; null when it is neither given nor has a default.</summary>
    public PlacedArgument? this[string name] => scope.Argument(field, name);

    /// <summary>Enters the time that the field names, if it does; inside it is the time of all that is planned.</summary>
    public PlanTime Enter() => PlanTime.Enter(scope, this);

    /// <summary>The operand of an argument; null when it is not given.</summary>
    public Operand? Operand(SlotConversion conversion, string name) => this[name] is { } argument ? scope.Operand(conversion, argument.Whole) : null;

    /// <summary>An argument whose shape decides what the plan looks like; null when it is not given.</summary>
    public ArgumentPlace? Structure(string name) => this[name] is { } argument ? scope.Structure(argument) : null;

    /// <summary>What the filter of an argument asks for; null for nothing.</summary>
    public Predicate? Filter(string name) => Structure(name) is { Value.IsNull: false } where ? new FilterScope(scope).All(where) : null;
}
