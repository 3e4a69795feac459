using System.Text.Json;
using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Compiler.Api;

/// <summary>The scalars and enums that properties need.</summary>
internal static class ApiScalars
{
    /// <summary>The scalar of dates.</summary>
    public const string Date = nameof(PropertyKind.EdtfDate);

    /// <summary>The scalar of fiscal years.</summary>
    public const string FiscalYear = nameof(PropertyKind.FiscalYear);

    /// <summary>A scalar by the name of its property kind.</summary>
    public static ScalarType Scalar(string name) => new(name, name == FiscalYear ? new FiscalYearCoercion() : new WrittenText())
    {
        Description = name switch
        {
            Date => "A date or interval of the Extended Date/Time Format, level 1: `1987-10`, `2020~`, `201X`, `2020-10/..`.",
            FiscalYear => "A Japanese fiscal year: `FY2020` is April 2020 to March 2021.",
            nameof(PropertyKind.Long) => "A 64-bit integer.",
            nameof(PropertyKind.Decimal) => "An exact decimal number.",
            _ => "An absolute http or https address.",
        },
        SpecifiedByUrl = name == Date ? "https://www.loc.gov/standards/datetime/" : null,
    };

    public static EnumType Enum(EnumDefinition definition) => new(definition.Name)
    {
        Description = definition.Description,
        Values = DefinitionList.Create<EnumValueDefinition>(
            [.. definition.Values.Select(value => new EnumValueDefinition(value.Name) { Description = value.Description })]),
    };

    /// <summary>No field takes any other scalar as input yet; as a literal or a variable it would be a text.</summary>
    private sealed class WrittenText : IScalarCoercion
    {
        public string? CoerceLiteral(ValueNode literal, out InputValue value)
        {
            value = literal is StringValueNode text ? InputValue.Of(text.Value) : default;
            return value.IsPresent ? null : "a string";
        }

        public string? CoerceJson(ref Utf8JsonReader reader, out InputValue value)
        {
            value = reader.TokenType == JsonTokenType.String ? InputValue.Of(reader.GetString()!) : default;
            return value.IsPresent ? null : "a string";
        }
    }
}
