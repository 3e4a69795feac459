using System.Text.Json;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Compiler.Api;

/// <summary>Fiscal years as input: a text such as <c>FY2020</c>, which stays a text, so that it prints as it is written.</summary>
internal sealed class FiscalYearCoercion : IScalarCoercion
{
    private static readonly string Expected =
        $"a fiscal year: a text such as \"FY2020\", from \"{new FiscalYear(FiscalYear.MinYear)}\" to \"{new FiscalYear(FiscalYear.MaxYear)}\"";

    public string? CoerceLiteral(ValueNode literal, out InputValue value) =>
        Check(ScalarType.String.Coercion.CoerceLiteral(literal, out value), ref value);

    public string? CoerceJson(ref Utf8JsonReader reader, out InputValue value) =>
        Check(ScalarType.String.Coercion.CoerceJson(ref reader, out value), ref value);

    private static string? Check(string? error, ref InputValue value)
    {
        if (error is null && FiscalYear.TryParse(value.AsString(), out _))
            return null;
        value = default;
        return Expected;
    }
}
