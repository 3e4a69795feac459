using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>Every field on the root is a query of its own.</summary>
internal sealed class MaxRootFields()
    : OperationLimit(nameof(ValidationOptions.MaxRootFields), ErrorCodes.RootFieldLimit, "fields on its root", "ask for them in several requests")
{
    private protected override long Allowed(ValidationOptions options) => options.MaxRootFields;

    private protected override long Actual(SelectionMeasure measure) => measure.OwnFields;
}
