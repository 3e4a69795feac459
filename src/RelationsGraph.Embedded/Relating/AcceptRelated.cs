using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Relating;

/// <summary>A source has a row at the row.</summary>
internal sealed class AcceptRelated(RelatedRows related) : CompiledPredicate
{
    /// <inheritdoc/>
    public override bool Accepts(Run run, int element, int node) => related.Any(run, element, node);
}

/// <summary>How many rows a source has at the row.</summary>
internal sealed class CountRelated(RelatedRows related) : CompiledExpression
{
    /// <inheritdoc/>
    public override bool TryRead(Run run, int element, int node, out RowValue value)
    {
        value = new RowValue(related.Count(run, element, node));
        return true;
    }
}

/// <summary>A value of the first row of a source at the row.</summary>
/// <param name="related">The source.</param>
/// <param name="expression">What is read of its row.</param>
internal sealed class ReadRelated(RelatedRows related, CompiledExpression expression) : CompiledExpression
{
    /// <inheritdoc/>
    public override bool TryRead(Run run, int element, int node, out RowValue value)
    {
        value = default;
        return related.TryFirst(run, element, node, out int firstElement, out int firstNode)
            && expression.TryRead(run, firstElement, firstNode, out value);
    }
}
