using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.GraphQL.Types;

/// <summary>What is wrong with one part of a literal.</summary>
/// <param name="Node">The part.</param>
/// <param name="Path">Where it is inside the literal; null when it is the whole.</param>
/// <param name="Message">A sentence.</param>
internal readonly record struct LiteralFault(SyntaxNode Node, ResponsePath? Path, string Message);

/// <summary>
/// Input coercion of literals (the "Input Coercion" parts of specification, section 3). Variables become <see cref="VariableUse"/>
/// when the definitions of an operation are given, and are faults otherwise. For one thread.
/// </summary>
internal struct LiteralCoercion(VariableDefinitionNode[]? variables)
{
    private List<LiteralFault>? _faults;

    /// <summary>All that was wrong so far.</summary>
    internal readonly IReadOnlyList<LiteralFault> Faults => _faults ?? (IReadOnlyList<LiteralFault>)[];

    /// <summary>True when a variable was met.</summary>
    internal bool HasVariables { get; private set; }

    /// <summary>The value of a literal at a place of this type; absent after a fault.</summary>
    internal InputValue Coerce(ValueNode node, GraphQLType type, InputValue locationDefault = default, ResponsePath? path = null)
    {
        if (node is VariableNode variable)
        {
            return CoerceVariable(variable, type, locationDefault, path);
        }

        if (node.Kind == SyntaxKind.NullValue)
        {
            return type.IsNonNull ? Fault(node, path, $"'{type}' cannot be null.") : InputValue.Null;
        }

        return type.Nullable switch
        {
            ListType list => CoerceList(node, list, path),
            InputObjectType input => CoerceObject(node, input, path),
            EnumType enumeration => CoerceLeaf(node, path, CoerceEnum(node, enumeration, out InputValue value), value),
            ScalarType scalar => CoerceLeaf(node, path, CoerceScalar(node, scalar, out InputValue value), value),
            _ => Fault(node, path, $"'{type}' is not a type for input."),
        };
    }

    /// <summary>Reads a literal of a scalar: null, or what is wrong as a sentence.</summary>
    internal static string? CoerceScalar(ValueNode node, ScalarType type, out InputValue value)
    {
        string? expected = type.Coercion.CoerceLiteral(node, out value);
        return expected is null ? null : $"'{type.Name}' expects {expected}.";
    }

    /// <summary>Reads a literal of an enumeration: null, or what is wrong as a sentence.</summary>
    internal static string? CoerceEnum(ValueNode node, EnumType type, out InputValue value)
    {
        value = default;
        if (node is EnumValueNode name)
        {
            if (type.Values.Find(name.Value) is { } found)
            {
                value = InputValue.Of(found);
                return null;
            }

            return $"'{name.Value}' is not a value of '{type.Name}'.{Suggestions.For(name.Value, type.Values.Select(v => v.Name))}";
        }

        string suggestion = node is StringValueNode text ? Suggestions.For(text.Value, type.Values.Select(v => v.Name)) : "";
        return $"'{type.Name}' expects one of its values by name, without quotes.{suggestion}";
    }

    private InputValue CoerceVariable(VariableNode node, GraphQLType type, InputValue locationDefault, ResponsePath? path)
    {
        if (variables is null)
        {
            return Fault(node, path, "A variable cannot be used here.");
        }

        for (int i = 0; i < variables.Length; i++)
        {
            if (variables[i].Variable.Name == node.Name)
            {
                HasVariables = true;
                return InputValue.Of(new VariableUse(i, node.Name, type, locationDefault, node.Start));
            }
        }

        return Fault(node, path, $"The variable '${node.Name}' is not defined.");
    }

    private InputValue CoerceList(ValueNode node, ListType type, ResponsePath? path)
    {
        // A single value stands for a list of it (section 3.11, "Input Coercion").
        if (node is not ListValueNode list)
        {
            InputValue single = Coerce(node, type.ItemType, default, path);
            return single.IsAbsent ? default : InputValue.Of([single]);
        }

        bool complete = true;
        var items = new InputValue[list.Items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = Coerce(list.Items[i], type.ItemType, default, ResponsePath.Item(path, i));
            complete &= items[i].IsPresent;
        }

        return complete ? InputValue.Of(items) : default;
    }

    private InputValue CoerceObject(ValueNode node, InputObjectType type, ResponsePath? path)
    {
        if (node is not ObjectValueNode literal)
        {
            return Fault(node, path, $"'{type.Name}' expects an input object.");
        }

        int before = Faults.Count;
        var fields = new InputValue[type.Fields.Count];
        foreach (ObjectFieldNode given in literal.Fields)
        {
            if (type.Fields.Find(given.Name) is not { } field)
            {
                Fault(given, path, $"'{type.Name}' has no field '{given.Name}'.{Suggestions.For(given.Name, type.Fields.Select(f => f.Name))}");
                continue;
            }

            if (fields[field.Ordinal].IsPresent)
            {
                Fault(given, path, $"The field '{given.Name}' is given twice.");
                continue;
            }

            fields[field.Ordinal] = Coerce(given.Value, field.Type, field.DefaultValue, ResponsePath.Field(path, given.Name));
        }

        if (Faults.Count == before)
        {
            FillDefaults(node, type, fields, path);
            CheckOneOf(literal, type, path);
        }

        return Faults.Count == before ? InputValue.Of(new InputObjectValue(type, fields)) : default;
    }

    private void FillDefaults(ValueNode node, InputObjectType type, InputValue[] fields, ResponsePath? path)
    {
        foreach (InputFieldDefinition field in type.Fields)
        {
            if (fields[field.Ordinal].IsAbsent)
            {
                fields[field.Ordinal] = field.DefaultValue;
                if (field.IsRequired)
                {
                    Fault(node, path, $"The field '{field.Name}' of '{type.Name}' is required.");
                }
            }
        }
    }

    private void CheckOneOf(ObjectValueNode node, InputObjectType type, ResponsePath? path)
    {
        if (type.IsOneOf && (node.Fields.Length != 1 || node.Fields[0].Value.Kind == SyntaxKind.NullValue))
        {
            Fault(node, path, $"'{type.Name}' expects exactly one field, and that not null.");
        }
    }

    private InputValue CoerceLeaf(ValueNode node, ResponsePath? path, string? fault, InputValue value) =>
        fault is null ? value : Fault(node, path, fault);

    private InputValue Fault(SyntaxNode node, ResponsePath? path, string message)
    {
        (_faults ??= []).Add(new LiteralFault(node, path, message));
        return default;
    }
}
