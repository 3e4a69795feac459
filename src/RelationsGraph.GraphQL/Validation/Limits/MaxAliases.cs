using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>Aliases let one request ask the same costly field many times.</summary>
internal sealed class MaxAliases()
    : OperationLimit(nameof(ValidationOptions.MaxAliases), ErrorCodes.AliasLimit, "aliases", "use fewer")
{
    private protected override long Allowed(ValidationOptions options) => options.MaxAliases;

    private protected override long Actual(SelectionMeasure measure) => measure.Aliases;
}
