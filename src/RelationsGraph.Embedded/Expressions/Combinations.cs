using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Model.Ontology;

namespace RelationsGraph.Embedded.Expressions;

/// <summary>All of several predicates hold.</summary>
internal sealed class AcceptAll(CompiledPredicate[] items) : CompiledPredicate
{
    /// <inheritdoc/>
    public override bool Accepts(Run run, int element, int node)
    {
        foreach (CompiledPredicate item in items)
        {
            if (!item.Accepts(run, element, node))
                return false;
        }

        return true;
    }
}

/// <summary>At least one of several predicates holds.</summary>
internal sealed class AcceptAny(CompiledPredicate[] items) : CompiledPredicate
{
    /// <inheritdoc/>
    public override bool Accepts(Run run, int element, int node)
    {
        foreach (CompiledPredicate item in items)
        {
            if (item.Accepts(run, element, node))
                return true;
        }

        return false;
    }
}

/// <summary>A predicate does not hold.</summary>
internal sealed class AcceptNot(CompiledPredicate predicate) : CompiledPredicate
{
    /// <inheritdoc/>
    public override bool Accepts(Run run, int element, int node) => !predicate.Accepts(run, element, node);
}

/// <summary>A row has no value.</summary>
internal sealed class AcceptNull(CompiledExpression value) : CompiledPredicate
{
    /// <inheritdoc/>
    public override bool Accepts(Run run, int element, int node) => !value.TryRead(run, element, node, out _);
}

/// <summary>A row's node is of a type of a set.</summary>
internal sealed class AcceptTypes(NodeSet nodes) : CompiledPredicate
{
    /// <inheritdoc/>
    public override bool Accepts(Run run, int element, int node) => nodes.Contains(run.Snapshot.Types.TypeOf(node));
}

/// <summary>An item of a list fulfils a predicate.</summary>
/// <param name="slots">By ordinal of the node type: the slot of the list, or -1. Of a relationship or record the only slot.</param>
/// <param name="isOfNode">Whether the node of the row has it.</param>
/// <param name="item">What is asked of the item; null for any item.</param>
internal sealed class AcceptItem(int[] slots, bool isOfNode, CompiledPredicate? item) : CompiledPredicate
{
    /// <inheritdoc/>
    public override bool Accepts(Run run, int element, int node)
    {
        int type = isOfNode ? run.Snapshot.Types.TypeOf(node) : 0, slot = slots[type];
        if (slot < 0)
            return false;
        var lists = (ListValues)run.Columns[slot];
        int position = lists.Range(isOfNode ? node - run.Snapshot.Types.First(type) : element, out int end);
        if (item is null)
            return position < end;
        for (; position < end; position++)
        {
            if (item.Accepts(run, position, slot))
                return true;
        }

        return false;
    }
}

/// <summary>A row has no list, which is not the same as an empty one.</summary>
/// <param name="slots">As in <see cref="AcceptItem"/>.</param>
/// <param name="isOfNode">As in <see cref="AcceptItem"/>.</param>
internal sealed class AcceptNoList(int[] slots, bool isOfNode) : CompiledPredicate
{
    /// <inheritdoc/>
    public override bool Accepts(Run run, int element, int node)
    {
        int type = isOfNode ? run.Snapshot.Types.TypeOf(node) : 0, slot = slots[type];
        return slot < 0 || ((ListValues)run.Columns[slot]).IsNull(isOfNode ? node - run.Snapshot.Types.First(type) : element);
    }
}
