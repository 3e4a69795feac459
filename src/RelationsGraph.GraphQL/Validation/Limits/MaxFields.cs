using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>An answer's size starts with the number of its fields, which fragments can multiply.</summary>
internal sealed class MaxFields()
    : OperationLimit(nameof(ValidationOptions.MaxFields), ErrorCodes.FieldLimit, "fields", "select fewer, or in several requests")
{
    private protected override long Allowed(ValidationOptions options) => options.MaxFields;

    private protected override long Actual(SelectionMeasure measure) => measure.Fields;
}
