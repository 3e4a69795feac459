using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Embedded.Sources;

namespace RelationsGraph.Embedded.Grouping;

/// <summary>The rows of the current group; the current element is the frame that <see cref="GroupedRows.Push"/> made. A position is one in the frame.</summary>
/// <param name="relationship">The ordinal of the relationship type that leads to the nodes; -1 for none.</param>
internal sealed class GroupMemberRows(int relationship) : PagedSource
{
    /// <inheritdoc/>
    public override OpenRows Open(Run run, int element) => new(0, run.Ints[element], element + 1);

    /// <inheritdoc/>
    public override int Seek(Run run, in OpenRows rows, in PageKey key)
    {
        RelationshipRows? relationships = relationship < 0 ? null : run.Snapshot.Relationships[relationship];
        int node = relationships is null ? key.NextNode : key.Node;
        int element = relationships is null ? 0 : key.NextRelationship(relationships.Ids);
        int low = rows.Begin, high = rows.End;
        while (low < high)
        {
            int middle = (low + high) >>> 1, pair = rows.Frame + (middle * 2), there = run.Ints[pair + 1];
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
