using System.Text.Json;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Compiler.Api;

/// <summary>Dates as input: a text that <see cref="WrittenDate"/> reads, which stays as it is written until a plan's slot is filled.</summary>
internal sealed class EdtfDateCoercion : IScalarCoercion
{
    private const string Expected = "a date: a text such as \"1987-10\", \"2020~\", \"2020-10/..\", \"昭和62年10月\" or \"FY2020\"";

    public string? CoerceLiteral(ValueNode literal, out InputValue value) =>
        Check(ScalarType.String.Coercion.CoerceLiteral(literal, out value), ref value);

    public string? CoerceJson(ref Utf8JsonReader reader, out InputValue value) =>
        Check(ScalarType.String.Coercion.CoerceJson(ref reader, out value), ref value);

    private static string? Check(string? fault, ref InputValue value)
    {
        if (fault is null && WrittenDate.TryRead(value.AsString(), out _, out fault))
            return null;
        fault = value.IsPresent ? $"{Expected}; {fault}" : Expected;
        value = default;
        return fault;
    }
}
