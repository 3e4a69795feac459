using RelationsGraph.GraphQL.Language;
using RelationsGraph.GraphQL.Types;

namespace RelationsGraph.GraphQL.Validation;

/// <summary>One selection of a field, in a list in which those with the same response name are chained.</summary>
/// <param name="node">The selection.</param>
/// <param name="field">The field.</param>
/// <param name="parent">The type it is selected on.</param>
internal struct MergeEntry(FieldNode node, FieldDefinition field, CompositeType parent)
{
    /// <summary>The end of a chain.</summary>
    internal const int None = -1;

    internal FieldNode Node { get; } = node;

    internal FieldDefinition Field { get; } = field;

    internal CompositeType Parent { get; } = parent;

    /// <summary>The next with the same response name, or <see cref="None"/>.</summary>
    internal int Next { get; set; } = None;

    /// <summary>False when an earlier one has the same response name.</summary>
    internal bool IsFirst { get; set; } = true;
}
