using RelationsGraph.Compiler.Planning;
using RelationsGraph.GraphQL.Types;
using RelationsGraph.Model.Ontology;
using RelationsGraph.Model.Plan;
using RelationsGraph.Model.Values;

namespace RelationsGraph.Compiler.Api;

/// <summary>The fields that properties, computed values and owned records become, wherever they stand.</summary>
internal sealed class BuildElementFields(ApiSchemaBuilder builder)
{
    public static FieldDefinition Id(string what) =>
        ApiSchemaBuilder.Field("id", "ID!", $"The {what}'s stable id.", new PlanId());

    public FieldDefinition Property(PropertyDefinition property)
    {
        DateFormat usual = property.Kind == PropertyKind.FiscalYear ? DateFormat.FiscalYear : DateFormat.Edtf;
        bool isDate = !property.IsList && (property.Kind is PropertyKind.EdtfDate or PropertyKind.FiscalYear);
        FieldPlanner planner = property.Kind == PropertyKind.Reference ? new PlanNode(new ReferencedNode(property), property.Target!)
            : isDate ? new PlanDateProperty(property, usual)
            : property.Kind == PropertyKind.LocalizedText ? new PlanLocalizedProperty(property)
            : new PlanProperty(property);
        ArgumentDefinition[] arguments = property.Kind == PropertyKind.LocalizedText ? [builder.LanguageArgument()]
            : isDate ? [TimeArguments.FormatOf(usual)]
            : [];
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
        ArgumentDefinition[] arguments = [.. SeriesArguments(field.Computation).Select(
            argument => new ArgumentDefinition(argument.Name, argument.Type) { Description = argument.Description })];
        return ApiSchemaBuilder.Field(
            field.Name, TypeRef.Of(builder.Scalar(PropertyKind.Decimal)), field.Description, new PlanSeries(series, FunctionOf(field.Computation)), arguments);
    }

    /// <summary>What a computation from a series must be told.</summary>
    public IEnumerable<(string Name, TypeRef Type, string Description)> SeriesArguments(Computation computation)
    {
        TypeRef year = TypeRef.Of(builder.Scalar(PropertyKind.FiscalYear)).NonNull();
        return computation switch
        {
            Computation.SeriesValue => [("fiscalYear", year, "The fiscal year.")],
            Computation.SeriesShare => [("of", "ID!", "The id of the node it is a share of."), ("fiscalYear", year, "The fiscal year of both.")],
            _ => [("from", year, "The fiscal year it starts from."), ("to", year, "The fiscal year it goes to.")],
        };
    }

    /// <summary>What is computed from a series.</summary>
    public static SeriesFunction FunctionOf(Computation computation) => computation switch
    {
        Computation.SeriesValue => SeriesFunction.Value,
        Computation.SeriesChange => SeriesFunction.Change,
        Computation.SeriesChangeRatio => SeriesFunction.ChangeRatio,
        _ => SeriesFunction.Share,
    };

    public static FieldDefinition Records(RecordType type) => ApiSchemaBuilder.Field(
        type.Field, TypeRef.Of(type.Name).NonNull().List().NonNull(), type.Description, new PlanRecords(type),
        [BuildFilters.Argument(type.Name), .. PlanWithdrawn.IsPossible(type) ? new[] { IncludeWithdrawn() } : [], .. type.HasValidTime ? TimeArguments.Valid() : []]);

    private static ArgumentDefinition IncludeWithdrawn() => new(PlanWithdrawn.Include, "Boolean")
    {
        Description = "Whether those are listed too that their source has withdrawn; without it they are not.",
        Structure = ArgumentStructure.Choices,
    };

    /// <summary>What relationships own, for the relationship itself and for edges.</summary>
    public IEnumerable<FieldDefinition> RecordsOfRelationships() =>
        builder.Ontology.RecordTypes.Where(type => type.OwnedByRelationships).Select(Records);
}
