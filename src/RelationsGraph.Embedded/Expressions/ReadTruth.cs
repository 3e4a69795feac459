using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Running;

namespace RelationsGraph.Embedded.Expressions;

/// <summary>Reads whether a row fulfils a predicate.</summary>
internal sealed class ReadTruth(CompiledPredicate predicate) : CompiledExpression
{
    /// <inheritdoc/>
    public override bool TryRead(Run run, int element, int node, out RowValue value)
    {
        value = new RowValue(predicate.Accepts(run, element, node) ? 1 : 0);
        return true;
    }
}

/// <summary>Reads the ordinal of the type of a row's node.</summary>
internal sealed class ReadNodeType : CompiledExpression
{
    /// <inheritdoc/>
    public override bool TryRead(Run run, int element, int node, out RowValue value)
    {
        value = new RowValue(run.Snapshot.Types.TypeOf(node));
        return true;
    }
}
