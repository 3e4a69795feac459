using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Types;

/// <summary>Specification, section 3.5.1. JSON has one kind of number, so 1.0 in variables is the whole number 1.</summary>
internal sealed class IntCoercion : IScalarCoercion
{
    private const string Expected = "a whole number from -2147483648 to 2147483647";

    public string? CoerceLiteral(ValueNode literal, out InputValue value)
    {
        if (literal is IntValueNode node && int.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
        {
            value = InputValue.Of(number);
            return null;
        }

        value = default;
        return Expected;
    }

    public string? CoerceJson(ref Utf8JsonReader reader, out InputValue value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.Number)
        {
            return Expected;
        }

        if (reader.TryGetInt32(out int number))
        {
            value = InputValue.Of(number);
            return null;
        }

        if (reader.TryGetDouble(out double real) && real == Math.Truncate(real) && real is >= int.MinValue and <= int.MaxValue)
        {
            value = InputValue.Of((long)real);
            return null;
        }

        return Expected;
    }
}

/// <summary>Specification, section 3.5.2.</summary>
internal sealed class FloatCoercion : IScalarCoercion
{
    private const string Expected = "a finite number";

    public string? CoerceLiteral(ValueNode literal, out InputValue value)
    {
        string? text = literal switch
        {
            FloatValueNode node => node.Value,
            IntValueNode node => node.Value,
            _ => null,
        };
        if (text is not null && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number))
        {
            value = InputValue.Of(number);
            return null;
        }

        value = default;
        return Expected;
    }

    public string? CoerceJson(ref Utf8JsonReader reader, out InputValue value)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out double number) && double.IsFinite(number))
        {
            value = InputValue.Of(number);
            return null;
        }

        value = default;
        return Expected;
    }
}

/// <summary>Specification, section 3.5.3.</summary>
internal sealed class StringCoercion : IScalarCoercion
{
    private const string Expected = "a string";

    public string? CoerceLiteral(ValueNode literal, out InputValue value)
    {
        value = literal is StringValueNode node ? InputValue.Of(node.Value) : default;
        return value.IsPresent ? null : Expected;
    }

    public string? CoerceJson(ref Utf8JsonReader reader, out InputValue value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.String)
        {
            return Expected;
        }

        if (!JsonText.TryGet(ref reader, out string? text))
        {
            return JsonText.Expected;
        }

        value = InputValue.Of(text);
        return null;
    }
}

/// <summary>Specification, section 3.5.4.</summary>
internal sealed class BooleanCoercion : IScalarCoercion
{
    private const string Expected = "true or false";

    public string? CoerceLiteral(ValueNode literal, out InputValue value)
    {
        value = literal is BooleanValueNode node ? InputValue.Of(node.Value) : default;
        return value.IsPresent ? null : Expected;
    }

    public string? CoerceJson(ref Utf8JsonReader reader, out InputValue value)
    {
        value = reader.TokenType is JsonTokenType.True or JsonTokenType.False ? InputValue.Of(reader.TokenType == JsonTokenType.True) : default;
        return value.IsPresent ? null : Expected;
    }
}

/// <summary>Specification, section 3.5.5.</summary>
internal sealed class IDCoercion : IScalarCoercion
{
    private const string Expected = "an ID: a string or a whole number";

    public string? CoerceLiteral(ValueNode literal, out InputValue value)
    {
        value = literal switch
        {
            StringValueNode node => InputValue.Of(node.Value),
            IntValueNode node => InputValue.Of(node.Value),
            _ => default,
        };
        return value.IsPresent ? null : Expected;
    }

    public string? CoerceJson(ref Utf8JsonReader reader, out InputValue value)
    {
        value = default;
        if (reader.TokenType == JsonTokenType.String)
        {
            if (!JsonText.TryGet(ref reader, out string? text))
            {
                return JsonText.Expected;
            }

            value = InputValue.Of(text);
            return null;
        }

        if (reader.TokenType != JsonTokenType.Number)
        {
            return Expected;
        }

        byte[]? joined = reader.HasValueSequence ? reader.ValueSequence.ToArray() : null;
        ReadOnlySpan<byte> digits = joined ?? reader.ValueSpan;
        if (digits.IndexOfAny(".eE"u8) >= 0)
        {
            return Expected;
        }

        value = InputValue.Of(Encoding.ASCII.GetString(digits));
        return null;
    }
}
