using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Api;

/// <summary>
/// The input objects with the operators of each sort of value, as Hot Chocolate calls them: <c>StringOperationFilterInput</c>. Their fields are made
/// when they are first asked for.
/// </summary>
internal sealed class BuildOperationFilters(ApiSchemaBuilder builder)
{
    private const string Suffix = "OperationFilterInput";
    private const string StringType = "String";

    /// <summary>Adds the operators of every kind and enum that the ontology has.</summary>
    /// <param name="enums">The enums that properties have.</param>
    public void Build(IEnumerable<EnumDefinition> enums)
    {
        Add(StringType, StringType, FilterOperators.Texts);
        Add("LocalizedString", StringType, FilterOperators.Texts, Languages, StringType);
        Add("Id", "ID", FilterOperators.Listed);
        Add("Int", "Int", FilterOperators.Comparable);
        Add("Boolean", "Boolean", FilterOperators.Equality);
        Add("Url", builder.Scalar(PropertyKind.Url), FilterOperators.Addresses);
        foreach (PropertyKind kind in (PropertyKind[])[PropertyKind.Long, PropertyKind.Decimal, PropertyKind.FiscalYear])
            Add(kind.ToString(), builder.Scalar(kind), FilterOperators.Comparable);
        Add(ApiScalars.Date, builder.Scalar(PropertyKind.EdtfDate), FilterOperators.Dates);
        Add(BuildNodeTypeName.Name, BuildNodeTypeName.Name, FilterOperators.Listed);
        foreach (SeriesFunction function in Enum.GetValues<SeriesFunction>())
            Add(NameOf(function), builder.Scalar(PropertyKind.Decimal), FilterOperators.Comparable, () => Arguments(function), nameof(PropertyKind.Decimal));
        foreach (EnumDefinition definition in enums)
            Add(definition.Name, definition.Name, FilterOperators.Listed);
        foreach (string element in Lists().Distinct())
            AddList(element);
    }

    /// <summary>The operators of a property.</summary>
    public static string Of(PropertyDefinition property) => property.IsList ? "List" + Element(property) + Suffix : Element(property) + Suffix;

    /// <summary>The operators of a kind of value.</summary>
    public static string Of(string name) => name + Suffix;

    /// <summary>The operators of what is computed from a series, with its arguments beside them.</summary>
    public static string Of(SeriesFunction function) => NameOf(function) + Suffix;

    private static string NameOf(SeriesFunction function) => "Series" + function;

    private static string Element(PropertyDefinition property) => property.Kind switch
    {
        PropertyKind.Text => StringType,
        PropertyKind.LocalizedText => "LocalizedString",
        PropertyKind.Enum => property.Enum!.Name,
        _ => property.Kind.ToString(),
    };

    private IEnumerable<string> Lists()
    {
        IEnumerable<ElementType> types = [.. builder.Ontology.NodeTypes, .. builder.Ontology.RelationshipTypes, .. builder.Ontology.RecordTypes];
        return types.SelectMany(type => type.Properties).Where(property => property.IsList && property.Kind != PropertyKind.Reference).Select(Element);
    }

    /// <summary>Adds the operators of a sort of value.</summary>
    /// <param name="name">The sort.</param>
    /// <param name="type">The type of operands.</param>
    /// <param name="operators">The operators.</param>
    /// <param name="arguments">What stands beside the operators and decides which value they compare.</param>
    /// <param name="plain">The sort of the parts of <c>and</c> and <c>or</c> when there are arguments: the operators alone, which compare that one value.</param>
    private void Add(string name, string type, FilterOperator[] operators, Func<InputFieldDefinition[]>? arguments = null, string? plain = null) => builder.Add(
        new InputObjectType(name + Suffix)
        {
            Description = "All operators that are given must hold.",
            LateFields = () => [.. arguments?.Invoke() ?? [], .. Groups((plain ?? name) + Suffix), .. operators.Select(one => Field(one, type))],
        });

    private static InputFieldDefinition[] Groups(string name) =>
    [
        new("and", TypeRef.Of(name).NonNull().List()) { Binding = new FilterCombination(FilterGroup.And) },
        new("or", TypeRef.Of(name).NonNull().List()) { Binding = new FilterCombination(FilterGroup.Or) },
    ];

    private static InputFieldDefinition Field(FilterOperator one, string type)
    {
        // What a text contains need be no whole address.
        bool isPart = one.Operator is ComparisonOperator.Contains or ComparisonOperator.StartsWith or ComparisonOperator.EndsWith;
        TypeRef operand = one.Operator == ComparisonOperator.In ? TypeRef.Of(type).List() : TypeRef.Of(isPart ? StringType : type);
        return new InputFieldDefinition(one.Name, operand) { Description = one.Description, Binding = one.Operation };
    }

    private InputFieldDefinition[] Languages() =>
        [new("lang", $"[{builder.Ontology.Languages.Name}!]") { Description = "Languages in order of preference; the text in the first that has one is compared." }];

    private static InputFieldDefinition[] Arguments(SeriesFunction function) => function switch
    {
        SeriesFunction.Value => [Year("fiscalYear", "The fiscal year.")],
        SeriesFunction.Share => [new("of", "ID!") { Description = "The id of the node it is a share of." }, Year("fiscalYear", "The fiscal year of both.")],
        _ => [Year("from", "The fiscal year it starts from."), Year("to", "The fiscal year it goes to.")],
    };

    private static InputFieldDefinition Year(string name, string description) =>
        new(name, TypeRef.Of(ApiScalars.FiscalYear).NonNull()) { Description = description };

    private void AddList(string element) => builder.Add(new InputObjectType("List" + element + Suffix)
    {
        Description = "What is asked of the items of a list; a list that is null is like an empty one.",
        LateFields = () =>
        [
            new("all", element + Suffix) { Description = "Every item fulfils this." },
            new("none", element + Suffix) { Description = "No item fulfils this." },
            new("some", element + Suffix) { Description = "At least one item fulfils this." },
            new("any", "Boolean") { Description = "Whether there is an item." },
        ],
    });
}
