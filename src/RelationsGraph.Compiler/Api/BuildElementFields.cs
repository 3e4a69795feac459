using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Compiler.Api;

/// <summary>The fields that properties, computed values and owned records become, wherever they stand.</summary>
internal sealed class BuildElementFields(ApiSchemaBuilder builder)
{
    public static FieldDefinition Id(string what) =>
        ApiSchemaBuilder.Field("id", "ID!", $"The {what}'s stable id.", new PlanId());

    public FieldDefinition Property(PropertyDefinition property)
    {
        FieldPlanner planner = property.Kind == PropertyKind.Reference
            ? new PlanNode(new ReferencedNode(property), property.Target!)
            : new PlanProperty(property);
        ArgumentDefinition[] arguments = property.Kind == PropertyKind.LocalizedText ? [builder.LanguageArgument()] : [];
        return ApiSchemaBuilder.Field(property.Name, builder.TypeOf(property), property.Description ?? property.Enum?.Description, planner, arguments);
    }

    public FieldDefinition Computed(ComputedField field)
    {
        if (field.Series is { } series)
            return Series(field, series);
        TypeRef type = TypeRef.Of("String");
        return ApiSchemaBuilder.Field(
            field.Name, field.IsRequired ? type.NonNull() : type, field.Description, new PlanComputed(field.Computation), builder.LanguageArgument());
    }

    private FieldDefinition Series(ComputedField field, SeriesDefinition series)
    {
        (SeriesFunction function, ArgumentDefinition[] arguments) = field.Computation switch
        {
            Computation.SeriesValue => (SeriesFunction.Value, new[] { Year("fiscalYear", "The fiscal year.") }),
            Computation.SeriesChange => (SeriesFunction.Change, FromTo()),
            Computation.SeriesChangeRatio => (SeriesFunction.ChangeRatio, FromTo()),
            _ => (SeriesFunction.Share, [Whole(), Year("fiscalYear", "The fiscal year of both.")]),
        };
        return ApiSchemaBuilder.Field(
            field.Name, TypeRef.Of(builder.Scalar(PropertyKind.Decimal)), field.Description, new PlanSeries(series, function), arguments);
    }

    private ArgumentDefinition[] FromTo() => [Year("from", "The fiscal year it starts from."), Year("to", "The fiscal year it goes to.")];

    private ArgumentDefinition Year(string name, string description) =>
        new(name, TypeRef.Of(builder.Scalar(PropertyKind.FiscalYear)).NonNull()) { Description = description };

    private static ArgumentDefinition Whole() => new("of", "ID!") { Description = "The id of the node it is a share of." };

    public static FieldDefinition Records(RecordType type) => ApiSchemaBuilder.Field(
        type.Field, TypeRef.Of(type.Name).NonNull().List().NonNull(), type.Description, new PlanRecords(type));

    /// <summary>What relationships own, for the relationship itself and for edges.</summary>
    public IEnumerable<FieldDefinition> RecordsOfRelationships() =>
        builder.Ontology.RecordTypes.Where(type => type.OwnedByRelationships).Select(Records);
}
