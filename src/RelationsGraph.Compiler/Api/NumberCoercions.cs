using System.Globalization;
using System.Text.Json;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.Compiler.Api;

/// <summary>64-bit integers as input: numbers without fraction.</summary>
internal sealed class LongCoercion : IScalarCoercion
{
    private static readonly string Expected = string.Create(CultureInfo.InvariantCulture, $"a whole number from {long.MinValue} to {long.MaxValue}");

    public string? CoerceLiteral(ValueNode literal, out InputValue value) => Read(literal is IntValueNode number ? number.Value : null, out value);

    public string? CoerceJson(ref Utf8JsonReader reader, out InputValue value) =>
        Read(reader.TokenType == JsonTokenType.Number ? DecimalCoercion.TextOf(ref reader) : null, out value);

    private static string? Read(string? text, out InputValue value)
    {
        // JSON has one kind of number, so 1.0 in variables is the whole number 1.
        bool isLong = long.TryParse(DecimalCoercion.Plain(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number);
        value = isLong ? InputValue.Of(number) : default;
        return isLong ? null : Expected;
    }
}

/// <summary>
/// Exact decimal numbers as input: they stay text, digit by digit as they are written, without exponent and without zeros that mean nothing, so that no
/// binary fraction comes between.
/// </summary>
internal sealed class DecimalCoercion : IScalarCoercion
{
    private const int MostDigits = 40;
    private const string Expected = "a decimal number of at most 40 digits";

    public string? CoerceLiteral(ValueNode literal, out InputValue value) => Read(
        literal switch
        {
            IntValueNode number => number.Value,
            FloatValueNode number => number.Value,
            _ => null,
        },
        out value);

    public string? CoerceJson(ref Utf8JsonReader reader, out InputValue value) =>
        Read(reader.TokenType == JsonTokenType.Number ? TextOf(ref reader) : null, out value);

    /// <summary>A JSON number as it is written.</summary>
    public static string TextOf(ref Utf8JsonReader reader) =>
        System.Text.Encoding.ASCII.GetString(reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan);

    /// <summary>A number without exponent and needless zeros; null when it is none or has too many digits.</summary>
    public static string? Plain(string? text)
    {
        if (text is null || text.Length > MostDigits * 2)
            return null;
        int e = text.AsSpan().IndexOfAny('e', 'E');
        ReadOnlySpan<char> mantissa = e < 0 ? text : text.AsSpan(0, e);
        int exponent = 0;
        if (e >= 0 && (!int.TryParse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent) || Math.Abs(exponent) > MostDigits))
            return null;
        bool isNegative = mantissa[0] == '-';
        if (isNegative)
            mantissa = mantissa[1..];
        int point = mantissa.IndexOf('.');
        string digits = point < 0 ? mantissa.ToString() : string.Concat(mantissa[..point], mantissa[(point + 1)..]);
        int whole = (point < 0 ? digits.Length : point) + exponent;
        if (whole <= 0)
            (digits, whole) = (new string('0', 1 - whole) + digits, 1);
        digits = digits.PadRight(whole, '0');
        string left = digits[..whole].TrimStart('0'), right = digits[whole..].TrimEnd('0');
        if (left.Length + right.Length > MostDigits)
            return null;
        string number = (left.Length == 0 ? "0" : left) + (right.Length == 0 ? "" : "." + right);
        return isNegative && number != "0" ? "-" + number : number;
    }

    private static string? Read(string? text, out InputValue value)
    {
        string? plain = Plain(text);
        value = plain is null ? default : InputValue.Of(plain);
        return plain is null ? Expected : null;
    }
}
