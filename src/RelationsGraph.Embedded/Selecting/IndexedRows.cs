using RelationsGraph.Embedded.Columns;
using RelationsGraph.Embedded.Indexes;
using RelationsGraph.Embedded.Running;
using RelationsGraph.Embedded.Snapshot;
using RelationsGraph.Embedded.Sources;
using RelationsGraph.Model.Plan;

namespace RelationsGraph.Embedded.Selecting;

/// <summary>All nodes of a set in the order of an index. A position is one in the index.</summary>
/// <param name="value">The value it is by. Its index must have been made for the snapshot of the run.</param>
/// <param name="key">The only key of the order.</param>
internal sealed class IndexedRows(IndexedValue value, OrderedBy key) : PagedSource
{
    /// <inheritdoc/>
    public override AccessPath Access(Run run) => new(AccessKind.Index, value.Key(run, key.IsDescending).ToString());

    /// <inheritdoc/>
    public override OpenRows Open(Run run, int element) => new(0, Index(run).Nodes.Length);

    /// <inheritdoc/>
    public override int Seek(Run run, in OpenRows rows, in PageKey pageKey)
    {
        int[] nodes = Index(run).Nodes;
        bool hasSought = run.Keys.TryGet(pageKey.Values, out RowValue sought);
        int low = rows.Begin, high = rows.End, next = pageKey.NextNode;
        while (low < high)
        {
            int middle = (low + high) >>> 1, node = nodes[middle];
            bool hasValue = value.TryRead(run, node, out RowValue found);
            int order = key.Compare(hasValue, found, hasSought, sought);
            if (order < 0 || (order == 0 && node < next))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <inheritdoc/>
    public override void Read(Run run, in OpenRows rows, int begin, int end)
    {
        int[] nodes = Index(run).Nodes;
        run.RowsTouched += end - begin;
        for (int i = begin; i < end; i++)
            run.Ints.Push(nodes[i], nodes[i]);
    }

    private SortedNodes Index(Run run) => value.Find(run, key.IsDescending)!;
}
