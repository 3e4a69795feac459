using RelationsGraph.Embedded.Expressions;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Sources;

/// <summary>
/// The rows of a source that fulfil a predicate, all found when it is opened. A position counts from the first of them. Who needs only some of them
/// reads <see cref="Source"/> through <see cref="FilterRows"/> instead.
/// </summary>
/// <param name="source">The source; when it is one that pages go on in, so is this.</param>
/// <param name="where">The predicate.</param>
/// <param name="relationship">The ordinal of the relationship type that leads to the nodes; -1 for none.</param>
internal sealed class FilteredRows(RowSource source, CompiledPredicate where, int relationship) : PagedSource
{
    /// <summary>The source.</summary>
    public RowSource Source => source;

    /// <summary>The predicate.</summary>
    public CompiledPredicate Where => where;

    /// <inheritdoc/>
    public override AccessPath Access(Run run) => source.Access(run);

    /// <inheritdoc/>
    public override OpenRows Open(Run run, int element)
    {
        OpenRows rows = source.Open(run, element);
        int pairs = run.Ints.Count;
        FilterRows.Push(run, source, where, rows, rows.Begin, int.MaxValue);
        return new OpenRows(0, (run.Ints.Count - pairs) / 2, pairs);
    }

    /// <inheritdoc/>
    public override int Seek(Run run, in OpenRows rows, in PageKey key)
    {
        // Rows lie by (node, relationship), whatever the source.
        RelationshipRows? relationships = relationship < 0 ? null : run.Snapshot.Relationships[relationship];
        int node = relationships is null ? key.NextNode : key.Node;
        int element = relationships is null ? 0 : key.NextRelationship(relationships.Ids);
        int low = rows.Begin, high = rows.End;
        while (low < high)
        {
            int middle = (low + high) >>> 1, pair = rows.Frame + (middle * 2);
            int there = run.Ints[pair + 1];
            if (there < node || (relationships is not null && there == node && run.Ints[pair] < element))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <inheritdoc/>
    public override void Read(Run run, in OpenRows rows, int begin, int end)
    {
        for (int pair = rows.Frame + (begin * 2); pair < rows.Frame + (end * 2); pair += 2)
            run.Ints.Push(run.Ints[pair], run.Ints[pair + 1]);
    }
}
