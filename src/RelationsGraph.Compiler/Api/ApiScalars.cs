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
    public static ScalarType Scalar(string name) => new(name, CoercionOf(name))
    {
        Description = name switch
        {
            Date => "A date or interval of the Extended Date/Time Format, level 1: `1987-10`, `2020~`, `201X`, `2020-10/..`. As input also a Japanese date (`昭和62年10月`, `S62.10.1`) and a fiscal year (`FY2020`, `令和2年度`).",
            FiscalYear => "A Japanese fiscal year: `FY2020` is April 2020 to March 2021. As input also `令和2年度` and `2020年度`.",
            nameof(PropertyKind.Long) => "A 64-bit integer.",
            nameof(PropertyKind.Decimal) => "An exact decimal number.",
            _ => "An absolute http or https address.",
        },
        SpecifiedByUrl = name == Date ? "https://www.loc.gov/standards/datetime/" : null,
    };

    private static IScalarCoercion CoercionOf(string name) => name switch
    {
        Date => new EdtfDateCoercion(),
        FiscalYear => new FiscalYearCoercion(),
        nameof(PropertyKind.Long) => new LongCoercion(),
        nameof(PropertyKind.Decimal) => new DecimalCoercion(),
        _ => new UrlCoercion(),
    };

    public static EnumType Enum(EnumDefinition definition) => new(definition.Name)
    {
        Description = definition.Description,
        Values = DefinitionList.Create<EnumValueDefinition>(
            [.. definition.Values.Select(value => new EnumValueDefinition(value.Name) { Description = value.Description })]),
    };
}
