using System.Globalization;
using System.Text.Json;
using RelationsGraph.GraphQL.Language;

namespace RelationsGraph.GraphQL.Types;

/// <summary>
/// A scalar of which nothing is known, as SDL alone declares it: takes every boolean, number and string as it is written
/// (an integer beyond 64 bits becomes a number of double precision) and refuses names, lists and objects.
/// </summary>
public sealed class UncheckedScalarCoercion : IScalarCoercion
{
    private const string Expected = "a string, a number, true or false";

    /// <inheritdoc/>
    public string? CoerceLiteral(ValueNode literal, out InputValue value)
    {
        value = literal switch
        {
            StringValueNode node => InputValue.Of(node.Value),
            BooleanValueNode node => InputValue.Of(node.Value),
            IntValueNode node when long.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) => InputValue.Of(number),
            IntValueNode node => Finite(double.Parse(node.Value, CultureInfo.InvariantCulture)),
            FloatValueNode node => Finite(double.Parse(node.Value, CultureInfo.InvariantCulture)),
            _ => default,
        };
        return value.IsPresent ? null : Expected;
    }

    /// <inheritdoc/>
    public string? CoerceJson(ref Utf8JsonReader reader, out InputValue value)
    {
        value = reader.TokenType switch
        {
            JsonTokenType.True => InputValue.Of(true),
            JsonTokenType.False => InputValue.Of(false),
            JsonTokenType.Number => reader.TryGetInt64(out long number) ? InputValue.Of(number) : Finite(reader.GetDouble()),
            JsonTokenType.String when JsonText.TryGet(ref reader, out string? text) => InputValue.Of(text),
            _ => default,
        };
        return value.IsPresent ? null : Expected;
    }

    private static InputValue Finite(double number) => double.IsFinite(number) ? InputValue.Of(number) : default;
}
