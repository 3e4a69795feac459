using System.Text.Json;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Compiler.Api;

/// <summary>Addresses as input: a text that <see cref="UrlText"/> takes. Anything else would equal no value that there can be.</summary>
internal sealed class UrlCoercion : IScalarCoercion
{
    private const string Expected = "an absolute http or https address such as \"https://www.example.org/\"";

    public string? CoerceLiteral(ValueNode literal, out InputValue value) =>
        Check(ScalarType.String.Coercion.CoerceLiteral(literal, out value), ref value);

    public string? CoerceJson(ref Utf8JsonReader reader, out InputValue value) =>
        Check(ScalarType.String.Coercion.CoerceJson(ref reader, out value), ref value);

    private static string? Check(string? fault, ref InputValue value)
    {
        if (fault is null && UrlText.IsAbsolute(value.AsString()))
            return null;
        value = default;
        return Expected;
    }
}
