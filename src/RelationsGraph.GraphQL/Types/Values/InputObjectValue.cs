namespace RelationsGraph.GraphQL.Types;

/// <summary>A coerced input object: one place per field of its type, absent where nothing was given and there is no default.</summary>
public sealed class InputObjectValue : IEquatable<InputObjectValue>
{
    private readonly InputValue[] _fields;

    /// <summary>An object of this type.</summary>
    /// <param name="type">The input object type.</param>
    /// <param name="fields">One value per field of the type, in the order of definition. Kept, not copied.</param>
    /// <exception cref="ArgumentException">The number of values is not the number of fields.</exception>
    public InputObjectValue(InputObjectType type, InputValue[] fields)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(fields);
        if (fields.Length != type.Fields.Count)
        {
            throw new ArgumentException($"'{type.Name}' has {type.Fields.Count} fields, not {fields.Length}.", nameof(fields));
        }

        Type = type;
        _fields = fields;
    }

    /// <summary>The type.</summary>
    public InputObjectType Type { get; }

    /// <summary>One value per field of the type, in the order of definition; absent ones included.</summary>
    public ReadOnlySpan<InputValue> Fields => _fields;

    /// <summary>The value of a field of this type.</summary>
    public InputValue this[InputFieldDefinition field] => _fields[field.Ordinal];

    /// <summary>The value of the field with this name; absent when the type has no such field.</summary>
    public InputValue this[string name] => Type.Fields.Find(name) is { } field ? _fields[field.Ordinal] : default;

    /// <summary>True when a field is given or has a default.</summary>
    public bool Has(InputFieldDefinition field) => _fields[field.Ordinal].IsPresent;

    /// <inheritdoc/>
    public bool Equals(InputObjectValue? other) =>
        other is not null && ReferenceEquals(Type, other.Type) && _fields.AsSpan().SequenceEqual(other._fields);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as InputObjectValue);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (InputValue field in _fields)
        {
            hash.Add(field);
        }

        return hash.ToHashCode();
    }

    /// <summary>The object as a GraphQL literal.</summary>
    public override string ToString() => InputValuePrinter.Print(InputValue.Of(this));
}
