using System.Text.Json;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Compiler.Api;

/// <summary>Fiscal years as input: a text that <see cref="WrittenFiscalYear"/> reads, which stays a text, so that it prints as it is written.</summary>
internal sealed class FiscalYearCoercion : IScalarCoercion
{
    public string? CoerceLiteral(ValueNode literal, out InputValue value) =>
        Check(ScalarType.String.Coercion.CoerceLiteral(literal, out value), ref value);

    public string? CoerceJson(ref Utf8JsonReader reader, out InputValue value) =>
        Check(ScalarType.String.Coercion.CoerceJson(ref reader, out value), ref value);

    private static string? Check(string? fault, ref InputValue value)
    {
        if (fault is null && WrittenFiscalYear.TryRead(value.AsString(), out _, out fault))
            return null;
        fault = value.IsPresent && fault != WrittenFiscalYear.Expected ? $"{WrittenFiscalYear.Expected}; {fault}" : WrittenFiscalYear.Expected;
        value = default;
        return fault;
    }
}
