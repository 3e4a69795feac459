using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Execution;

/// <summary>The coerced variables of one request, by their place in the operation. Read-only.</summary>
public readonly struct VariableValues
{
    private readonly InputValue[]? _values;

    internal VariableValues(InputValue[] values) => _values = values;

    /// <summary>No variables.</summary>
    public static VariableValues None => default;

    /// <summary>The number of variables, those without value included.</summary>
    public int Count => _values?.Length ?? 0;

    /// <summary>The value of the variable at this place; absent when none was given and there is no default.</summary>
    public InputValue this[int ordinal] => _values![ordinal];

    /// <summary>The values in the order of definition.</summary>
    public ReadOnlySpan<InputValue> AsSpan() => _values;
}
