using System.Runtime.CompilerServices;

namespace RelationsGraph.GraphQL.Types;

/// <summary>
/// A coerced input value: an argument, a variable, a default, or a part of one. The default struct is <see cref="InputValueKind.Absent"/>.
/// Two values are equal when they hold the same. Immutable, as nobody changes the arrays it holds.
/// </summary>
public readonly struct InputValue : IEquatable<InputValue>
{
    private readonly object? _reference;
    private readonly long _bits;

    private InputValue(InputValueKind kind, object? reference, long bits)
    {
        Kind = kind;
        _reference = reference;
        _bits = bits;
    }

    /// <summary>What it holds.</summary>
    public InputValueKind Kind { get; }

    /// <summary>True unless absent; null is present.</summary>
    public bool IsPresent => Kind != InputValueKind.Absent;

    /// <summary>True when it is null.</summary>
    public bool IsNull => Kind == InputValueKind.Null;

    /// <summary>True when there is neither a value nor null.</summary>
    public bool IsAbsent => Kind == InputValueKind.Absent;

    /// <summary>The value null.</summary>
    public static InputValue Null => new(InputValueKind.Null, null, 0);

    /// <summary>A boolean.</summary>
    public static InputValue Of(bool value) => new(InputValueKind.Boolean, null, value ? 1 : 0);

    /// <summary>A whole number.</summary>
    public static InputValue Of(long value) => new(InputValueKind.Int, null, value);

    /// <summary>A finite number.</summary>
    public static InputValue Of(double value) => new(InputValueKind.Float, null, BitConverter.DoubleToInt64Bits(value));

    /// <summary>Text.</summary>
    public static InputValue Of(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new InputValue(InputValueKind.String, value, 0);
    }

    /// <summary>A value of an enumeration.</summary>
    public static InputValue Of(EnumValueDefinition value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new InputValue(InputValueKind.Enum, value, 0);
    }

    /// <summary>A list. The array is kept, not copied.</summary>
    public static InputValue Of(InputValue[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new InputValue(InputValueKind.List, items, 0);
    }

    /// <summary>An input object.</summary>
    public static InputValue Of(InputObjectValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new InputValue(InputValueKind.Object, value, 0);
    }

    internal static InputValue Of(VariableUse value) => new(InputValueKind.Variable, value, 0);

    /// <summary>The boolean.</summary>
    /// <exception cref="InvalidOperationException">It holds something else.</exception>
    public bool AsBoolean() => Expect(InputValueKind.Boolean)._bits != 0;

    /// <summary>The whole number.</summary>
    /// <exception cref="InvalidOperationException">It holds something else.</exception>
    public long AsInt64() => Expect(InputValueKind.Int)._bits;

    /// <summary>The number; a whole number is converted, beyond 2^53 to the nearest double.</summary>
    /// <exception cref="InvalidOperationException">It holds something else.</exception>
    public double AsDouble() => Kind == InputValueKind.Int ? _bits : BitConverter.Int64BitsToDouble(Expect(InputValueKind.Float)._bits);

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">It holds something else.</exception>
    public string AsString() => Unsafe.As<string>(Expect(InputValueKind.String)._reference!);

    /// <summary>The definition of the enumeration value; its name is <see cref="Definition.Name"/>.</summary>
    /// <exception cref="InvalidOperationException">It holds something else.</exception>
    public EnumValueDefinition AsEnum() => Unsafe.As<EnumValueDefinition>(Expect(InputValueKind.Enum)._reference!);

    /// <summary>The items of the list. Read-only.</summary>
    /// <exception cref="InvalidOperationException">It holds something else.</exception>
    public InputValue[] AsList() => Unsafe.As<InputValue[]>(Expect(InputValueKind.List)._reference!);

    /// <summary>The input object.</summary>
    /// <exception cref="InvalidOperationException">It holds something else.</exception>
    public InputObjectValue AsObject() => Unsafe.As<InputObjectValue>(Expect(InputValueKind.Object)._reference!);

    /// <summary>The variable in a template.</summary>
    /// <exception cref="InvalidOperationException">It holds something else.</exception>
    public VariableUse AsVariable() => Unsafe.As<VariableUse>(Expect(InputValueKind.Variable)._reference!);

    /// <inheritdoc/>
    public bool Equals(InputValue other)
    {
        if (Kind != other.Kind)
        {
            return false;
        }

        return Kind switch
        {
            InputValueKind.String => AsString() == other.AsString(),
            InputValueKind.List => AsList().AsSpan().SequenceEqual(other.AsList()),
            InputValueKind.Object => AsObject().Equals(other.AsObject()),
            _ => ReferenceEquals(_reference, other._reference) && _bits == other._bits,
        };
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is InputValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add((byte)Kind);
        switch (Kind)
        {
            case InputValueKind.List:
                foreach (InputValue item in AsList())
                {
                    hash.Add(item);
                }

                break;
            default:
                hash.Add(_reference);
                hash.Add(_bits);
                break;
        }

        return hash.ToHashCode();
    }

    /// <summary>Holds the same.</summary>
    public static bool operator ==(InputValue left, InputValue right) => left.Equals(right);

    /// <summary>Holds something else.</summary>
    public static bool operator !=(InputValue left, InputValue right) => !left.Equals(right);

    /// <summary>The value as a GraphQL literal; empty when absent.</summary>
    public override string ToString() => IsAbsent ? "" : InputValuePrinter.Print(this);

    private InputValue Expect(InputValueKind kind) =>
        Kind == kind ? this : throw new InvalidOperationException($"The input value holds {Kind}, not {kind}.");
}
