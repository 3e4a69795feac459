using RelationsGraph.GraphQL.Source;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>Types lead to fields, fields to types: each level multiplies the answer by the size of the schema.</summary>
internal sealed class MaxIntrospectionDepth()
    : OperationLimit(nameof(ValidationOptions.MaxIntrospectionDepth), ErrorCodes.IntrospectionLimit, "levels of types within types in introspection", "ask for the inner types by name")
{
    private protected override long Allowed(ValidationOptions options) => options.MaxIntrospectionDepth;

    private protected override long Actual(SelectionMeasure measure) => measure.Introspection;
}
