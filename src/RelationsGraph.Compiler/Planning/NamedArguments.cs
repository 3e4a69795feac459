using RelationsGraph.GraphQL.Execution;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Planning;

/// <summary>The arguments of one field, by name: whoever adds an argument moves no other.</summary>
/// <param name="scope">The operation.</param>
/// <param name="field">The field.</param>
internal readonly struct NamedArguments(PlanScope scope, CollectedField field)
{
    private readonly ArgumentValue[] _values = scope.Arguments(field);

    /// <summary>When things must be valid where the field stands; null for no condition.</summary>
    public ValidAt? Valid => scope.Valid;

    /// <summary>Enters the time that the field names, if it does; inside it is the time of all that is planned.</summary>
    public PlanTime Enter() => PlanTime.Enter(scope, field, _values);

    /// <summary>The operand of an argument; null when it is not given.</summary>
    public Operand? Operand(SlotConversion conversion, string name) => scope.Operand(conversion, this[name], field);

    /// <summary>What the filter of an argument asks for; null for nothing.</summary>
    public Predicate? Filter(string name) =>
        scope.Structure(this[name], field) is { Value.IsNull: false } where ? new FilterScope(scope).All(where) : null;

    private ArgumentValue this[string name] => Array.Find(_values, value => value.Definition.Name == name);
}
