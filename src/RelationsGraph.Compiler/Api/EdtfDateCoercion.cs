using System.Text.Json;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.Compiler.Api;

/// <summary>
/// Dates as input: any text. Whether it is a date is found out where it is used (<see cref="Planning.DateSlot"/>), so that the error says in which
/// argument it stands and has a code of its own.
/// </summary>
internal sealed class EdtfDateCoercion : IScalarCoercion
{
    private const string Expected = "a date: a text such as \"1987-10\", \"2020~\", \"2020-10/..\", \"昭和62年10月\" or \"FY2020\"";

    public string? CoerceLiteral(ValueNode literal, out InputValue value) =>
        ScalarType.String.Coercion.CoerceLiteral(literal, out value) is null ? null : Expected;

    public string? CoerceJson(ref Utf8JsonReader reader, out InputValue value) =>
        ScalarType.String.Coercion.CoerceJson(ref reader, out value) is null ? null : Expected;
}
