using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>Each level of fields multiplies the answer by the length of its lists.</summary>
internal sealed class MaxDepth()
    : OperationLimit(nameof(ValidationOptions.MaxDepth), ErrorCodes.FieldDepthLimit, "fields within each other", "select less deeply")
{
    private protected override long Allowed(ValidationOptions options) => options.MaxDepth;

    private protected override long Actual(SelectionMeasure measure) => measure.Depth;
}
